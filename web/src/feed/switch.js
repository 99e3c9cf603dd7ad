// A switch: on or off, with what it does beside it.

import { h } from "../dom.js";

export class Switch {
  /**
   * @param {string} words
   * @param {(on: boolean) => void} turn
   * @param {{ note?: string, key?: string }} [more]
   */
  constructor(words, turn, { note, key } = {}) {
    const about = { type: "checkbox", role: "switch", onchange: () => turn(this.input.checked) };
    this.input = h("input", about);
    const shown = key ? h("kbd", { "aria-hidden": "true" }, key) : null;
    const does = note ? h("span", { class: "kit-feed-does" }, note) : null;
    const said = h("span", {}, shown, h("b", {}, words), does);
    this.node = h("label", { class: "kit-feed-switch" }, this.input, said);
  }

  /** @param {boolean} on */
  show(on) {
    this.input.checked = on;
  }
}
