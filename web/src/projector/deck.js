// Where one is: which slide, and how much of it is open. Nothing here draws.

/** @import { Activity, DeckData, Open, Shown, Slide, Step } from "./types.d.ts" */

/**
 * The steps in which a post is opened: its words alone come first.
 *
 * @param {Shown} shown
 * @returns {Step[]}
 */
export const stepsOf = ({ key, revised }) => [
  "post",
  "first",
  ...(key ? /** @type {Step[]} */ (["key"]) : []),
  ...(revised ? /** @type {Step[]} */ (["second"]) : []),
];

/** What of a post is open when so many steps were taken. @param {Shown} shown @param {number} step */
export const openAt = (shown, step) =>
  /** @type {Open} */ (
    Object.fromEntries(
      stepsOf(shown)
        .slice(1, step + 1)
        .map((name) => [name, true]),
    )
  );

/**
 * All slides in order. Several activities have a title each. In each the posts to discuss lead, and
 * the others stand after them.
 *
 * @param {DeckData} data
 * @returns {Slide[]}
 */
export function slidesOf({ activities }) {
  const several = activities.length > 1;
  return [
    { kind: "cover" },
    ...activities.flatMap((activity) => [
      .../** @type {Slide[]} */ (several ? [{ kind: "title", activity }] : []),
      ...activity.slides.map(
        (shown, place) =>
          /** @type {Slide} */ ({
            kind: "post",
            activity,
            shown,
            place,
            other: place >= activity.lead,
          }),
      ),
    ]),
    .../** @type {Slide[]} */ (activities.length ? [{ kind: "end" }] : []),
  ];
}

/** Whether a slide is of a post that is not to be discussed. @param {Slide} slide */
const isOther = (slide) => slide.kind === "post" && slide.other;

/**
 * A place among slides. Only `forward` opens anything, one thing at a time: whichever way one comes
 * to a post, it is closed. Going on, from the last post to discuss one comes to the next activity,
 * and back from there to that post: the others are passed by, and reached by number and by the list.
 *
 * @param {Slide[]} slides
 */
export function createDeck(slides) {
  let at = 0;
  let step = 0;
  /** @param {number} place */
  const go = (place) => {
    at = Math.min(Math.max(place, 0), slides.length - 1);
    step = 0;
  };
  const current = () => slides[at];
  /** The place of the next slide in a direction. @param {1 | -1} way */
  const beside = (way) => {
    let place = at + way;
    // Among the others one goes from each to the next.
    if (isOther(current())) return place;
    while (slides[place] && isOther(slides[place])) place += way;
    return place;
  };
  const activity = () => {
    const slide = slides[at];
    if ("activity" in slide) return slide.activity;
    const first = slides.find((each) => "activity" in each);
    return first && "activity" in first ? first.activity : undefined;
  };
  const last = () => {
    const slide = current();
    return slide.kind === "post" ? stepsOf(slide.shown).length - 1 : 0;
  };
  return {
    slides,
    current,
    step: () => step,
    /** The step that comes next; null where the next slide does. */
    next() {
      const slide = current();
      return slide.kind === "post" ? (stepsOf(slide.shown)[step + 1] ?? null) : null;
    },
    /** The slide that comes next, once all of this one is open; undefined after the last. */
    after: () => /** @type {Slide | undefined} */ (slides[beside(1)]),
    /** What was opened last; null where there is nothing to open. */
    opened() {
      const slide = current();
      return slide.kind === "post" ? stepsOf(slide.shown)[step] : null;
    },
    isFirst: () => at === 0,
    isLast: () => at === slides.length - 1 && step === last(),
    forward() {
      if (step < last()) step += 1;
      else go(beside(1));
    },
    back() {
      if (step > 0) step -= 1;
      else go(beside(-1));
    },
    home: () => go(0),
    end: () => go(slides.length - 1),
    /** The activity that one is in; before and after all of them the first. */
    activity,
    /**
     * Go to a post of an activity by its number; tell whether there is one.
     *
     * @param {number} number
     * @param {Activity} [of]
     */
    jump(number, of = activity()) {
      const place = slides.findIndex(
        (slide) => slide.kind === "post" && slide.activity === of && slide.shown.number === number,
      );
      if (place >= 0) go(place);
      return place >= 0;
    },
  };
}
