// What came out: a headline, what was expected, and three dials.

import { h, put } from "../dom.js";
import { Dials } from "./dials.js";
import { dialsOf } from "./evening.js";
import { headline } from "./sentences.js";

/** @import { Reader, State } from "./types.d.ts" */

export class Result {
  #seen;

  /** @param {number} seen */
  constructor(seen) {
    this.#seen = seen;
    this.head = h("p", { class: "kit-feed-headline", tabindex: "-1" });
    this.guessed = h("p", { class: "kit-feed-guessed" });
    this.dials = new Dials(seen);
    this.node = h("div", { class: "kit-feed-result" }, this.head, this.guessed, this.dials.node);
  }

  /**
   * @param {Reader} reader
   * @param {State} now
   * @param {State | null} before
   * @param {string} guessed  What was expected, beside what it was; "" where nothing was said.
   * @param {"angry" | "talk" | "voices"} [asked]  What of.
   */
  show(reader, now, before, guessed, asked) {
    const dials = (/** @type {State} */ state) => dialsOf(reader, state, this.#seen);
    put(this.head, headline(reader, now, before, this.#seen, asked));
    put(this.guessed, guessed);
    this.dials.show(dials(now), before && dials(before));
  }

  /** The same in words. */
  get aloud() {
    return [this.head.textContent, this.guessed.textContent].filter(Boolean).join(" ");
  }
}
