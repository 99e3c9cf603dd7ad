// Settings of the feed in words: pure functions, with no page.
// kit/widgets/feed.py gives changes and runs the same names.

/** @import { Setting } from "./types.d.ts" */

/** A share in words, with three digits at most. @param {number} share */
export const percent = (share) => `${Number((100 * share).toPrecision(3))} %`;

/** @param {Setting} a @param {Setting} b */
export function same(a, b) {
  return a.order === b.order && a.broadcasters === b.broadcasters && a.cap === b.cap;
}

/**
 * The name of a run, the same as Python's.
 *
 * @param {Setting} setting
 * @param {number} seed
 */
export function keyOf({ order, broadcasters, cap }, seed) {
  return `${order}|${broadcasters}|${cap}|${seed}`;
}

/** @param {number | null} cap */
export function capInWords(cap) {
  return cap === null ? "no cap" : `at most ${cap} ${cap === 1 ? "post" : "posts"} a week`;
}

/** @param {Setting} setting */
export function inWords({ order, broadcasters, cap }) {
  return `by ${order}, ${percent(broadcasters)} broadcasters, ${capInWords(cap)}`;
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
