// One of a few, chosen with a press or with arrows: native radios that look like buttons.

import { h } from "../dom.js";

/**
 * @typedef {object} Choice
 * @property {string} value
 * @property {string} words
 * @property {string} [note]
 * @property {string} [key]
 */

export class Radios {
  /**
   * @param {string} name  Of the radios on this page.
   * @param {string} legend
   * @param {Choice[]} choices
   * @param {(value: string) => void} choose
   * @param {string} [look]  A class: in a line, or as the rules are.
   */
  constructor(name, legend, choices, choose, look = "") {
    this.inputs = choices.map(({ value }) =>
      h("input", { type: "radio", name, value, onchange: () => choose(value) }),
    );
    this.node = h(
      "fieldset",
      { class: `kit-feed-radios ${look}`.trim() },
      h("legend", {}, legend),
      h("div", {}, ...choices.map((choice, i) => label(choice, this.inputs[i]))),
    );
  }

  /** @param {string} value */
  show(value) {
    for (const input of this.inputs) input.checked = input.value === value;
  }

  /** To the one that is chosen. */
  focus() {
    this.inputs.find((input) => input.checked)?.focus();
  }
}

/** @param {Choice} choice @param {HTMLInputElement} input */
function label({ words, note, key }, input) {
  const shown = key ? h("kbd", { "aria-hidden": "true" }, key) : null;
  const more = note || key ? h("span", { class: "kit-feed-does" }, shown, note ?? "") : null;
  return h("label", { class: "kit-feed-radio" }, input, h("span", {}, h("b", {}, words), more));
}
