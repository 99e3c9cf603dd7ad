// What the key says of the post at hand, once it may be seen.

import { h, tool } from "../dom.js";
import { reasons, verdictLine } from "../parts/verdict.js";
import { verdict } from "./sentences.js";

/** @import { Entry, KeyEntry } from "../types.d.ts" */

export class Verdict {
  /** @param {() => void} goOn */
  constructor(goOn) {
    this.button = tool("Go on", "Enter", goOn, { class: "kit-main" });
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
    const stays = "Your first judgement stays. Choose again if you see it otherwise now. ";
    const line = verdictLine(verdict(key, first));
    this.node.replaceChildren(line, ...reasons(key), h("p", {}, stays, this.button));
  }
}
