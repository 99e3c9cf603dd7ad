// Room for one's own words; what stands in it is kept whenever one leaves it.

import { h } from "../dom.js";
import { savesNotebook } from "../keys.js";
import { say } from "../words.js";

/** @import { Actions } from "./types.d.ts" */

const LONGEST = 500;

export class Writing {
  #kept;

  /** @param {string} note @param {string} id  Of the question. @param {Actions} actions */
  constructor(note, id, actions) {
    this.#kept = note;
    this.actions = actions;
    this.input = h("textarea", {
      rows: 4,
      maxlength: LONGEST,
      dir: "auto",
      "aria-labelledby": id,
      placeholder: say("check-your-words"),
      onchange: () => this.keep(),
      onkeydown: (/** @type {KeyboardEvent} */ event) => {
        if (!savesNotebook(event)) return;
        this.keep();
        this.actions.flush();
      },
    });
    this.input.value = note;
    this.node = h("div", { class: "kit-check-words" }, this.input);
  }

  /** Keep what was typed here; what another view wrote meanwhile is left alone. */
  keep() {
    const words = this.input.value.trim();
    if (words === this.#kept) return;
    this.#kept = words;
    this.actions.write(words);
  }
}
