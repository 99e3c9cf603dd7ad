// A slider over a few values, which need not be numbers.

import { attr, h, put } from "../dom.js";

/** @template {number | null} Value  Null is more than any number. */
export class Slider {
  /**
   * @param {object} how
   * @param {string} how.name
   * @param {string} how.note
   * @param {string} how.key  The key that leads here.
   * @param {string} how.id
   * @param {Value[]} how.values  In order.
   * @param {(value: Value) => string} how.words
   * @param {(value: Value) => void} how.choose
   */
  constructor({ name, note, key, id, values, words, choose }) {
    this.values = values;
    this.words = words;
    this.output = h("span", { class: "kit-feed-value" });
    this.input = h("input", {
      type: "range",
      id,
      min: 0,
      max: values.length - 1,
      step: 1,
      oninput: () => choose(values[Number(this.input.value)]),
    });
    this.node = h(
      "div",
      { class: "kit-feed-slider" },
      h("label", { for: id }, name, " ", h("kbd", { "aria-hidden": "true" }, key)),
      this.output,
      this.input,
      h("span", { class: "kit-feed-does" }, note),
    );
  }

  /** Show a value; one between two steps stands at the lower one. @param {Value} value */
  show(value) {
    const size = (/** @type {Value} */ one) => one ?? Number.POSITIVE_INFINITY;
    const near = this.values.findLastIndex((one) => size(one) <= size(value));
    const words = this.words(value);
    this.input.value = String(Math.max(0, near));
    put(this.output, words);
    attr(this.input, "aria-valuetext", words);
  }
}
