// What is said of a press: what it would do, what it did, or why it did nothing.

import { h, put } from "../dom.js";
import { say } from "../words.js";

/** @import { Fault } from "./moves.js" */
/** @typedef {(words: string, moment?: number) => void} Notice  For a moment, or until a press. */

export function createNotice() {
  const node = h("p", { class: "notice", role: "status" });
  /** @type {Notice} */
  function tell(words, moment) {
    put(node, words);
    if (moment) setTimeout(() => node.textContent === words && put(node, ""), moment);
  }
  return { node, tell };
}

/** Why a press did nothing. @param {Exclude<Fault, "">} fault */
export function why(fault) {
  if (fault === "lost") return say("wall-fault-lost");
  if (fault === "other") return say("wall-fault-other");
  return fault === "closed" ? say("wall-fault-closed") : say("wall-fault-refused");
}
