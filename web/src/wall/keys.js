// The presenter's keys: those of the projector, and what only a room has.

import { SHARED } from "../projector/keys.js";

/** @import { KeyTable, Shared } from "../projector/keys.js" */

/**
 * @typedef {Shared | "key" | "next" | "finish" | "missing" | "join" | "pause" | "more" | "less"
 *   | "pairs" | "votes" | "pace" | "divided"} Name
 */

/** @type {KeyTable<Name>} */
export const KEYS = {
  ...SHARED,
  k: "key",
  n: "next",
  e: "finish",
  m: "missing",
  j: "join",
  t: "pause",
  "+": "more",
  "=": "more",
  "-": "less",
  p: "pairs",
  v: "votes",
  o: "pace",
  s: "divided",
};
const TURNING = ["forward", "back", "key", "next", "finish"];

/** Whether a key changes what the class sees. @param {KeyboardEvent} event */
export const turns = ({ key }) =>
  key === "Enter" || TURNING.includes(KEYS[key] ?? KEYS[key.toLowerCase()]);
