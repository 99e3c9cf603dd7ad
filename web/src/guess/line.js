// A guess in one's own words: a line or two.

import { h } from "../dom.js";
import { WAITS } from "../keys.js";
import { say } from "../words.js";

/** @import { Actions, Control, Guess, Guessed, Said } from "./types.d.ts" */

const LONGEST = 500;

/** @implements {Control} */
export class Line {
  /** @param {Guess} _guess @param {Guessed | null} _class @param {Actions} actions @param {string} id */
  constructor(_guess, _class, actions, id) {
    this.input = h("textarea", {
      rows: 3,
      maxlength: LONGEST,
      dir: "auto",
      "aria-labelledby": id,
      placeholder: say("your-line"),
      [WAITS]: true,
      oninput: () => actions.changed(),
    });
    this.node = h("div", { class: "kit-guess-line" }, this.input);
  }

  chosen() {
    const note = this.input.value.trim();
    return note ? { label: "1", note } : null;
  }

  /** @param {Said} said */
  open({ note }) {
    this.input.value = note;
    this.input.readOnly = true;
    this.input.removeAttribute(WAITS);
  }

  keys() {
    return {};
  }
}
