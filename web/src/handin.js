// The hand-in code, written in the browser: the same text as kit/judging/handin.py writes, also
// when the kernel is gone. Pure functions: no page. guide/hand-in-code.md describes the format, and
// handin-read.js reads it.

import {
  ALL,
  bases,
  body,
  grouped,
  MISSING,
  NONE,
  RIGHT,
  remainder,
  SOME,
  UNSURE,
} from "./handin-format.js";

/** @import { Entry } from "./types.d.ts" */

const VERSION = 19n; // K

/**
 * What a code is about, besides the judgements. `fingerprint` is a whole number of 35 bits,
 * `pseudonym` the places of its two words, `labels` how many there are: all come from Python.
 *
 * @typedef {{ fingerprint: number, pseudonym: [number, number], labels: number }} Head
 */

/**
 * The label numbers of both rounds, from entries in the order of the posts. A number counts
 * labels from 0, or is MISSING or UNSURE.
 *
 * @param {Pick<Entry, "first" | "revised" | "unsure">[]} entries
 * @param {string[]} labels
 */
export function handInNumbers(entries, labels) {
  /** @param {string | null} label */
  const place = (label) => (label === null ? MISSING : labels.indexOf(label));
  const first = [];
  const revised = [];
  for (const entry of entries) {
    let a = place(entry.first);
    let b = place(entry.revised);
    // Whoever is unsure of a post judged before is unsure about revising it.
    if (entry.unsure && b === MISSING) [a, b] = a === MISSING ? [UNSURE, b] : [a, UNSURE];
    first.push(a);
    revised.push(b);
  }
  return { first, revised };
}

/**
 * The hand-in code of entries in the order of the posts; "" where none can be written.
 *
 * @param {import("./types.d.ts").HandIn} about
 * @param {string[]} labels
 * @param {Pick<Entry, "first" | "revised" | "unsure">[]} entries
 */
export function codeOf({ fingerprint, pseudonym }, labels, entries) {
  if (fingerprint === undefined || !pseudonym) return "";
  const { first, revised } = handInNumbers(entries, labels);
  return handInCode({ fingerprint, pseudonym, labels: labels.length }, first, revised);
}

/**
 * The hand-in code. `first` and `revised` are label numbers (see handInNumbers).
 *
 * @param {Head} head
 * @param {number[]} first
 * @param {number[]} revised
 */
export function handInCode({ fingerprint, pseudonym, labels }, first, revised) {
  const gaps = first.some((number) => number < 0) ? 1 : 0;
  const { way, size, whole: judged } = packed(first, revised, labels, gaps);
  /** @type {[number | bigint, number][]} Each value, and how many bits it has. */
  const fields = [
    [fingerprint, 35],
    [pseudonym[0], 8],
    [pseudonym[1], 8],
    [first.length - 1, 11],
    [labels - 2, 5],
    [gaps, 1],
    [way, 2],
    [judged, 5 * size],
  ];
  let whole = VERSION;
  for (const [value, bits] of fields) whole = (whole << BigInt(bits)) | BigInt(value);
  const symbols = [...whole.toString(32)].map((character) => Number.parseInt(character, 32));
  return grouped([...symbols, ...check(symbols)]);
}

/**
 * The judgements of both rounds as one number: its labels are its digits.
 *
 * The second round is packed in one of three ways: none revised, one bit a post and the changed
 * labels, or all, whichever is shorter.
 *
 * @param {number[]} first
 * @param {number[]} revised
 * @param {number} labels
 * @param {number} gaps  1 where any first judgement is missing or unsure
 */
function packed(first, revised, labels, gaps) {
  const posts = first.length;
  const changed = revised.filter((number) => number !== MISSING);
  /** @param {number} way */
  const shaped = (way) => ({ posts, labels, gaps, way, changed: changed.length });
  const shorter = () => (body(shaped(ALL)).size < body(shaped(SOME)).size ? ALL : SOME);
  const way = changed.length === 0 ? NONE : shorter();
  const { size } = body(shaped(way));

  // Unsure and missing are the two digits after the last label.
  /** @param {number} number */
  const digit = (number) => BigInt(number < 0 ? labels + 2 + number : number);
  const base = bases(shaped(way));
  let whole = 0n;
  for (const number of first) whole = whole * BigInt(base.first) + digit(number);
  for (const number of [[], changed, revised][way])
    whole = whole * BigInt(base.again) + digit(number);
  if (way === SOME) {
    const mask = revised.map((number) => (number === MISSING ? "0" : "1")).join("");
    whole |= BigInt(`0b${mask}`) << BigInt(5 * size - posts);
  }
  return { way, size, whole };
}

/**
 * The four characters that check all before them.
 *
 * @param {number[]} symbols
 */
function check(symbols) {
  const state = remainder([...symbols, 0, 0, 0, 0]) ^ RIGHT;
  return [15, 10, 5, 0].map((shift) => (state >> shift) & 31);
}
