// What lies over the page for a moment: the list of all posts, and the keys.

import { h } from "../dom.js";
import { say } from "../words.js";
import { button } from "./frame.js";

/** @import { createDeck } from "./deck.js" */
/** @import { Activity, Shown, Slide } from "./types.d.ts" */

const LONGEST = 70; // letters of a post in the list

/** The keys, and what each does. */
const KEYS = /** @type {const} */ ([
  ["→  Space  PageDown", "projector-key-forward"],
  ["←  PageUp", "projector-key-back"],
  ["Home  End", "projector-key-ends"],
  ["1 2 … Enter", "projector-key-number"],
  ["L", "projector-key-list"],
  ["F  F5", "projector-key-full"],
  ["D", "projector-key-look"],
  ["B  .", "projector-key-blank"],
  ["↓  ↑", "projector-key-scroll"],
  ["?", "projector-key-help"],
]);

/**
 * Show something over the page until it is closed.
 *
 * @param {HTMLElement} root
 * @param {string} name
 * @param {...Node} content
 */
export function panel(root, name, ...content) {
  const box = h(
    "dialog",
    { class: "panel", "aria-label": name, onclose: () => box.remove() },
    h("h2", {}, name),
    ...content,
    h(
      "p",
      { class: "close" },
      button(say("projector-close"), () => box.close()),
    ),
  );
  root.append(box);
  box.showModal();
  return box;
}

/**
 * @param {HTMLElement} root
 * @param {readonly (readonly [string, string])[]} [table]  The keys, and the sentence of what each does.
 * @param {...Node} besides  What stands before them.
 */
export const keysPanel = (root, table = KEYS, ...besides) =>
  panel(
    root,
    say("keys"),
    ...besides,
    h(
      "dl",
      {},
      ...table.flatMap(([keys, what]) => [
        h("dt", {}, ...keys.split("  ").map((key) => h("kbd", {}, key))),
        h("dd", {}, say(what)),
      ]),
    ),
  );

/**
 * All posts by their beginnings, to go to one. Votes and key are not in it. A number that is typed
 * leads to the post of that number in the activity that one is in; Enter then goes there.
 *
 * @param {HTMLElement} root
 * @param {ReturnType<typeof createDeck>} deck
 * @param {(number: number, activity: Activity) => void} choose
 */
export function listPanel(root, deck, choose) {
  const here = deck.current();
  const items = deck.slides.flatMap((slide) => {
    if (slide.kind === "title") return h("h3", { dir: "auto" }, slide.activity.title);
    if (slide.kind !== "post") return [];
    const { activity, shown } = slide;
    const pick = () => {
      box.close();
      choose(shown.number, activity);
    };
    const words = activity.kind === "figure" ? figure(shown) : shown.post.text;
    const typed = activity === deck.activity();
    const entry = listEntry({ number: shown.number, words, here: slide === here, typed, pick });
    const head = partHead(slide);
    return head ? [head, entry] : [entry];
  });
  const box = showList(root, items);
}

/** Show a list of posts over the page. @param {HTMLElement} root @param {Node[]} items */
export function showList(root, items) {
  const said = h("p", { class: "typed", role: "status" });
  const box = panel(root, say("projector-list"), h("div", { class: "list" }, said, ...items));
  /** @type {HTMLElement | null} */ (box.querySelector("[aria-current]"))?.focus();
  return box;
}

/** What stands over the first of those to discuss, and of the others. @param {Slide} slide */
function partHead(slide) {
  if (slide.kind !== "post" || slide.activity.lead === slide.activity.slides.length) return null;
  const { place, activity } = slide;
  if (place !== 0 && place !== activity.lead) return null;
  const name = place === 0 ? "projector-list-discuss" : "projector-list-others";
  return h("p", { class: "part" }, say(name));
}

/** What a figure is of. @param {Shown} shown */
const figure = ({ id }) => id.replaceAll("/", ", ");

/**
 * One post of a list, to go to it.
 *
 * @param {object} entry
 * @param {number} entry.number
 * @param {string} entry.words
 * @param {boolean} entry.here  Whether it is the one that is shown.
 * @param {boolean} entry.typed  Whether it is found by its number.
 * @param {() => void} entry.pick
 */
export const listEntry = ({ number, words, here, typed, pick }) =>
  h(
    "button",
    {
      type: "button",
      class: "to-post",
      "aria-current": here ? "true" : null,
      "data-number": typed ? String(number) : null,
      onclick: pick,
    },
    h("b", {}, String(number)),
    h("span", { dir: "auto" }, beginning(words)),
  );

/** @param {string} words */
function beginning(words) {
  const letters = [...words.replace(/\s+/g, " ")];
  if (letters.length <= LONGEST) return letters.join("");
  return `${letters
    .slice(0, LONGEST)
    .join("")
    .replace(/\s+\S*$/, "")} …`;
}
