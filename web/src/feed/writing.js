// Where the post of the poster is written down, and kept as a line among the guesses is.

import { h, ownId, put, tool } from "../dom.js";
import { Line } from "../guess/line.js";
import { say } from "../words.js";

/** @import { Guess } from "../guess/types.d.ts" */
/** @import { Store } from "../store.js" */

export class Writing {
  /** @param {Guess} guess @param {Store} store @param {(words: string) => void} aloud */
  constructor(guess, store, aloud) {
    this.guess = guess;
    this.store = store;
    this.aloud = aloud;
    const id = ownId();
    this.hint = h("p", { class: "kit-quiet" });
    const actions = { changed: () => put(this.hint, ""), say: aloud, commit: () => {} };
    this.line = new Line(guess, null, actions, id);
    this.line.input.placeholder = say("poster-line");
    this.keep = tool(say("poster-write"), "", () => this.#keep(), { class: "kit-main" });
    this.node = h(
      "div",
      { class: "kit-feed-writing" },
      h("p", { class: "kit-question", id, dir: "auto" }, guess.question),
      this.line.node,
      this.keep,
      this.hint,
    );
    this.show();
  }

  #keep() {
    const said = this.line.chosen();
    if (!said) {
      put(this.hint, say("poster-empty"));
      return this.aloud(say("poster-empty"));
    }
    const { id } = this.guess;
    this.store.note(id, said.note);
    this.store.judge(id, said.label);
    this.store.compared([id]);
    this.show();
    this.aloud(say("poster-kept"));
  }

  show() {
    const { first, note } = this.store.of(this.guess.id) ?? { first: null };
    if (first === null) return;
    this.line.open({ label: first, note: note ?? "" });
    this.keep.hidden = true;
    put(this.hint, say("poster-kept"));
  }
}
