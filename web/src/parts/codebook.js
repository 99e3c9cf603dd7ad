// The codebook in full.

import { h } from "../dom.js";
import { say } from "../words.js";

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
 * @param {Category} category
 * @param {number} i
 */
function category({ label, definition, include, exclude, example, near_miss, tie_break }, i) {
  const { text, instead, why } = near_miss;
  return h(
    "section",
    {},
    h("p", { class: "kit-heading" }, h("kbd", {}, String(i + 1)), " ", label),
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
