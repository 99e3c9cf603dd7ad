// What A and B are, and a word where they cannot be compared.

import { h, put } from "../dom.js";
import { say } from "../words.js";
import { mark } from "./mark.js";
import { inWords } from "./settings.js";

/** @import { Now } from "./types.d.ts" */

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
    put(this.hint, say(same ? "a-and-b-same" : "a-and-b-apart"));
  }
}
