// The codebook in full.

import { h } from "../dom.js";

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
  const near = `“${near_miss.text}” is ${near_miss.instead}. ${near_miss.why}`;
  return h(
    "section",
    {},
    h("p", { class: "kit-heading" }, h("kbd", {}, String(i + 1)), " ", label),
    h("p", {}, definition),
    h(
      "dl",
      {},
      ...entry("Include", include),
      ...entry("Exclude", exclude),
      ...entry("Clear example", [`“${example.text}” ${example.why}`]),
      ...entry("Near miss", [near]),
      ...entry("Tie-break, in doubt", [tie_break]),
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
