// Room for one's own words; what stands in it is kept whenever one leaves it.

import { h } from "../dom.js";
import { say } from "../words.js";

/** @import { Actions } from "./types.d.ts" */

const LONGEST = 500;

export class Writing {
  /** @param {string} note @param {string} id  Of the question. @param {Actions} actions */
  constructor(note, id, actions) {
    this.actions = actions;
    this.input = h("textarea", {
      rows: 4,
      maxlength: LONGEST,
      dir: "auto",
      "aria-labelledby": id,
      placeholder: say("check-your-words"),
      onchange: () => this.keep(),
      onkeydown: (/** @type {KeyboardEvent} */ event) => this.#key(event),
    });
    this.input.value = note;
    this.node = h("div", { class: "kit-check-words" }, this.input);
  }

  keep() {
    this.actions.write(this.input.value.trim());
  }

  /**
   * The notebook saves itself, or runs the cell and makes this view anew: with the words in it.
   *
   * @param {KeyboardEvent} event
   */
  #key(event) {
    const meant = event.ctrlKey || event.metaKey;
    if ((event.key === "Enter" && (event.shiftKey || meant)) || (event.key === "s" && meant)) {
      this.keep();
      this.actions.flush();
    }
  }
}
