// What the key says of the post at hand, once it may be seen.

import { h, tool } from "../dom.js";
import { reasons, verdictLine } from "../parts/verdict.js";
import { say } from "../words.js";
import { sign, verdict } from "./sentences.js";

/** @import { Entry, KeyEntry } from "../types.d.ts" */

export class Verdict {
  /** @param {() => void} goOn */
  constructor(goOn) {
    this.button = tool(say("go-on"), "Enter", goOn, { class: "kit-main" });
    this.node = h("div", { class: "kit-notice", hidden: true });
  }

  /**
   * Say what the key says; without a key, nothing.
   *
   * @param {KeyEntry | null} key
   * @param {string} id
   * @param {Entry} entry
   */
  paint(key, id, { first }) {
    this.node.hidden = !key;
    const drawn = `${id} ${first}`;
    if (!key || this.node.dataset.drawn === drawn) return;
    this.node.dataset.drawn = drawn;
    const line = verdictLine(sign(key, first), verdict(key, first));
    const stays = h("p", {}, say("first-judgement-stays"), " ", this.button);
    this.node.replaceChildren(line, ...reasons(key), stays);
  }
}
