// The codebook in full.

import { h, tool } from "../dom.js";
import { say } from "../words.js";
import { bring, disclosure } from "./disclosure.js";
import { placeOf, topInSight } from "./sight.js";

/** @import { Category, Codebook } from "../types.d.ts" */

/**
 * The codebook in full, for the panel that `h` opens.
 *
 * @param {Codebook} codebook
 */
export function codebookPage(codebook) {
  return h(
    "div",
    {},
    codebook.note ? h("p", {}, codebook.note) : null,
    ...codebook.categories.map(category),
  );
}

/**
 * The codebook beside the post; where there is no room for both, in its place, with a button of its
 * own that closes it. Whether there is room, the style sheet says: there, it shows that button.
 *
 * @param {Codebook} codebook
 */
export function codebookInPlace(codebook) {
  let back = () => {};
  const shut = h(
    "div",
    { class: "kit-shut kit-tools" },
    tool(say("close-codebook"), "", () => book.toggle(false)),
  );
  /** @param {HTMLElement} panel @param {boolean} open @param {() => void} turn */
  const show = (panel, open, turn) => {
    const root = /** @type {HTMLElement} */ (panel.closest(".kit"));
    const inPlace = shut.offsetHeight > 0;
    const place = placeOf(root);
    const held = /** @type {HTMLElement | null} */ (document.activeElement);
    turn();
    if (open && shut.offsetHeight > 0) {
      back = () => {
        (root.contains(held) ? held : root)?.focus({ preventScroll: true });
        place();
      };
      panel.focus({ preventScroll: true });
      topInSight(root);
    } else if (!open && inPlace) {
      back();
    } else bring(panel, open, () => {});
  };
  const page = codebookPage(codebook);
  const book = disclosure(say("codebook"), "h", page, show);
  book.panel.classList.add("kit-book");
  book.panel.append(shut);
  book.panel.tabIndex = 0; // it scrolls, and has no other button to go to
  return book;
}

/**
 * @param {Category} category
 * @param {number} i
 */
function category({ label, definition, include, exclude, example, near_miss, tie_break }, i) {
  const { text, instead, why } = near_miss;
  const heading = h("p", { class: "kit-heading" }, h("kbd", {}, String(i + 1)), " ", label);
  if (!definition) return h("section", {}, heading); // it has no rules yet
  return h(
    "section",
    {},
    heading,
    h("p", {}, definition),
    h(
      "dl",
      {},
      ...entry(say("codebook-include"), include),
      ...entry(say("codebook-exclude"), exclude),
      ...entry(say("codebook-example"), [say("codebook-example-said", example)]),
      ...entry(say("codebook-near-miss"), [
        say("codebook-near-miss-said", { text, label: instead, why }),
      ]),
      ...entry(say("codebook-tie-break"), [tie_break]),
    ),
  );
}

/**
 * @param {string} title
 * @param {string[]} lines
 */
function entry(title, lines) {
  return [h("dt", {}, title), ...lines.map((line) => h("dd", {}, line))];
}
