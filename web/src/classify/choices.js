// The labels to choose from, each with its definition.

import { attr, h, ownId } from "../dom.js";
import { sign } from "../parts/labels.js";

/** @import { Category, Codebook } from "../types.d.ts" */

export class Choices {
  /**
   * @param {Codebook} codebook
   * @param {(label: string) => void} choose
   */
  constructor(codebook, choose) {
    const { categories, level, question } = codebook;
    const scale = level === "ordinal";
    // So many definitions would push the post out of sight.
    const brief = !scale && categories.length > 4;
    this.labels = categories.map((category) => category.label);
    this.buttons = categories.map((category, i) => choice(category, i, brief, choose));
    const about = { role: "group", "aria-label": question };
    // No column is to be narrower than the longest word of a label, wherever they are laid out.
    const word = Math.max(...this.labels.flatMap((label) => label.split(/\s+/)).map(lengthOf));
    const look = {
      class: "kit-choices",
      "data-level": level,
      "data-brief": brief,
      style: `--kit-longest-word: ${word}`,
    };
    this.nodes = [
      h("div", { ...about, ...look }, ...this.buttons),
      ...(scale ? [ends(codebook)] : []),
    ];
  }

  /** Show which label is chosen. @param {string | null} chosen */
  paint(chosen) {
    for (const [i, label] of this.labels.entries())
      attr(this.buttons[i], "aria-pressed", label === chosen);
  }
}

/** @param {string} word */
const lengthOf = (word) => [...word].length;

/**
 * @param {Category} category
 * @param {number} i
 * @param {boolean} brief
 * @param {(label: string) => void} choose
 */
function choice({ label, definition }, i, brief, choose) {
  const id = ownId();
  const number = String(i + 1);
  return h(
    "button",
    {
      type: "button",
      class: "kit-choice",
      "data-label": String(i % 8),
      "aria-label": label,
      "aria-pressed": "false",
      "aria-describedby": id,
      title: brief && definition,
      onclick: () => choose(label),
    },
    label === number ? null : h("kbd", { "aria-hidden": "true" }, number),
    h("span", { class: "kit-choice-label" }, sign(i), " ", label),
    h("span", { class: "kit-choice-definition", id }, definition),
  );
}

/**
 * A scale names its two ends: by the first words of their definitions.
 *
 * @param {Codebook} codebook
 */
function ends({ categories }) {
  /** @param {Category} category */
  const end = ({ label, definition }) =>
    h("span", {}, `${label} = ${definition.split(/[:.;]/)[0]}`);
  const first = end(categories[0]);
  const last = end(categories[categories.length - 1]);
  return h("p", { class: "kit-ends", "aria-hidden": "true" }, first, last);
}
