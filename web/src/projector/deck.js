// Where one is: which slide, and how much of it is open. Nothing here draws.

/** @import { DeckData, Open, Shown, Slide, Step } from "./types.d.ts" */

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
 * All slides in order. Several activities have a title each; posts are numbered through.
 *
 * @param {DeckData} data
 * @returns {Slide[]}
 */
export function slidesOf({ activities }) {
  let number = 0;
  const several = activities.length > 1;
  return [
    { kind: "cover" },
    ...activities.flatMap((activity) => [
      .../** @type {Slide[]} */ (several ? [{ kind: "title", activity }] : []),
      ...activity.slides.map((shown) => {
        number += 1;
        return /** @type {Slide} */ ({ kind: "post", activity, shown, number });
      }),
    ]),
    .../** @type {Slide[]} */ (number ? [{ kind: "end" }] : []),
  ];
}

/**
 * A place among slides. Only `forward` opens anything, one thing at a time: whichever way one comes
 * to a post, it is closed.
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
    /** What was opened last; null where there is nothing to open. */
    opened() {
      const slide = current();
      return slide.kind === "post" ? stepsOf(slide.shown)[step] : null;
    },
    isFirst: () => at === 0,
    isLast: () => at === slides.length - 1 && step === last(),
    forward() {
      if (step < last()) step += 1;
      else if (at < slides.length - 1) go(at + 1);
    },
    back() {
      if (step > 0) step -= 1;
      else go(at - 1);
    },
    home: () => go(0),
    end: () => go(slides.length - 1),
    /** Go to a post by its number; tell whether there is one. @param {number} number */
    jump(number) {
      const place = slides.findIndex((slide) => slide.kind === "post" && slide.number === number);
      if (place >= 0) go(place);
      return place >= 0;
    },
  };
}
