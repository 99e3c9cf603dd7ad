// What is left of the talk, counted down between two messages of the room.

import { attr, put } from "../dom.js";

/** @import { WallState } from "./types.d.ts" */

const OFTEN = 200; // milliseconds

/** Minutes and seconds. @param {number} seconds */
const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

/** @param {HTMLElement} node  Where it is shown. */
export function createTimer(node) {
  let left = 0;
  let since = 0;
  let runs = false;
  function show() {
    const gone = runs ? (performance.now() - since) / 1000 : 0;
    const now = Math.max(0, Math.ceil(left - gone));
    put(node, clock(now));
    attr(node, "data-time", now === 0 ? "over" : runs ? "runs" : "stands");
  }
  setInterval(() => runs && show(), OFTEN);
  /** @param {WallState} state */
  return function set(state) {
    // Other messages come all the time, in whole seconds: they would make it stumble.
    const told = state.seconds ?? 0;
    const mine = left - (runs ? (performance.now() - since) / 1000 : 0);
    if (state.runs === runs && Math.abs(told - mine) < 1.5) return;
    left = told;
    since = performance.now();
    runs = state.runs && state.seconds !== null;
    show();
  };
}
