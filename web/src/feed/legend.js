// What A and B are, and a word where they cannot be compared.

import { h, put } from "../dom.js";
import { mark } from "./mark.js";
import { inWords } from "./settings.js";

/** @import { Now } from "./types.d.ts" */

const NOTHING_DIFFERS =
  "A and B are the same now. Change one thing above, and see what becomes of it.";
const TOO_MUCH_DIFFERS =
  "A and B differ in more than one thing, so nobody can tell which of them did it. " +
  "Press “Make B the new A”, then change one thing.";

export class Legend {
  constructor() {
    this.a = h("span", {});
    this.b = h("span", {});
    this.entryOfB = h("li", {}, mark("b"), h("b", {}, "B"), this.b);
    this.node = h(
      "ul",
      { class: "kit-feed-legend" },
      h("li", {}, mark("a"), h("b", {}, "A"), this.a),
      this.entryOfB,
    );
    this.hint = h("p", { class: "kit-notice" });
  }

  /** @param {Now} now */
  show({ a, b, change, same }) {
    put(this.a, inWords(a));
    put(this.b, inWords(b));
    this.entryOfB.hidden = same;
    this.hint.hidden = change !== "";
    put(this.hint, same ? NOTHING_DIFFERS : TOO_MUCH_DIFFERS);
  }
}
