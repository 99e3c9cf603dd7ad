// Settings of the feed in words: pure functions, with no page.
// kit/widgets/feed_settings.py gives changes and runs the same names.

import { list, say } from "../words.js";
import { slug } from "./evening.js";

/** @import { Setting } from "./types.d.ts" */

/** A share in words, with three digits at most. @param {number} share */
export const percent = (share) => `${Number((100 * share).toPrecision(3))} %`;

const NAMES = /** @type {const} */ (["order", "broadcasters", "cap", "stops_at_anger"]);

/** @param {Setting} a @param {Setting} b */
export const same = (a, b) => NAMES.every((name) => a[name] === b[name]);

/**
 * The name of a run, the same as Python's.
 *
 * @param {Setting} setting
 * @param {number} seed
 */
export function keyOf({ order, broadcasters, cap, stops_at_anger: stops }, seed) {
  return `${order}|${broadcasters}|${cap}|${seed}${stops ? "" : "|no-stop"}`;
}

/** @param {number | null} cap */
export const capInWords = (cap) => (cap === null ? say("set-no-cap") : say("set-cap", { cap }));

/** @param {Setting} setting */
export function inWords({ order, broadcasters, cap, stops_at_anger: stops }) {
  const parts = [
    say(`rule-${slug(order)}`),
    say("set-broadcasters", { share: percent(broadcasters) }),
    capInWords(cap),
  ];
  return list(stops ? parts : [...parts, say("set-no-stop")]);
}

/**
 * Name what differs between two settings, as Python does; "" if nothing, or several things do.
 *
 * @param {Setting} a
 * @param {Setting} b
 */
export function changeOf(a, b) {
  const changes = [
    ...(a.order === b.order ? [] : [changeOfOrder(a.order, b.order)]),
    ...(a.broadcasters === b.broadcasters ? [] : [changeOfShare(a.broadcasters, b.broadcasters)]),
    ...(a.cap === b.cap ? [] : [changeOfCap(a.cap, b.cap)]),
    ...(a.stops_at_anger === b.stops_at_anger ? [] : [changeOfStops(b.stops_at_anger)]),
  ];
  return changes.length === 1 ? changes[0] : "";
}

/** @param {string} before @param {string} after */
function changeOfOrder(before, after) {
  return before === "time" ? after : `${after} instead of ${before}`;
}

/** @param {number} before @param {number} after */
function changeOfShare(before, after) {
  return after > before ? "more broadcasters" : "fewer broadcasters";
}

/** @param {number | null} before @param {number | null} after */
function changeOfCap(before, after) {
  const [was, is] = [before ?? Number.POSITIVE_INFINITY, after ?? Number.POSITIVE_INFINITY];
  return is < was ? "cap" : "looser cap";
}

/** @param {boolean} stops */
const changeOfStops = (stops) => (stops ? "stopping at anger" : "no stopping at anger");
