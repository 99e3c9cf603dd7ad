// The hand-in code, written in the browser: the same text as kit/judging/handin.py writes, also
// when the kernel is gone. Pure functions: no imports, no page. guide/hand-in-code.md describes
// the format.

/** @import { Entry } from "./types.d.ts" */

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const VERSION = 19n; // K

/**
 * What a code is about, besides the judgements. `fingerprint` is a whole number of 35 bits,
 * `pseudonym` the places of its two words, `labels` how many there are: all come from Python.
 *
 * @typedef {{ fingerprint: number, pseudonym: [number, number], labels: number }} Head
 */

/**
 * The label numbers of both rounds, from entries in the order of the posts. A number counts
 * labels from 0; −1 is missing and −2 unsure.
 *
 * @param {Pick<Entry, "first" | "revised" | "unsure">[]} entries
 * @param {string[]} labels
 */
export function handInNumbers(entries, labels) {
  /** @param {string | null} label */
  const place = (label) => (label === null ? -1 : labels.indexOf(label));
  const first = [];
  const revised = [];
  for (const entry of entries) {
    let a = place(entry.first);
    let b = place(entry.revised);
    // Whoever is unsure of a post judged before is unsure about revising it.
    if (entry.unsure && b === -1) [a, b] = a === -1 ? [-2, b] : [a, -2];
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
  const { way, size, body } = packed(first, revised, labels, gaps);
  /** @type {[number | bigint, number][]} Each value, and how many bits it has. */
  const fields = [
    [fingerprint, 35],
    [pseudonym[0], 8],
    [pseudonym[1], 8],
    [first.length - 1, 11],
    [labels - 2, 5],
    [gaps, 1],
    [way, 2],
    [body, 5 * size],
  ];
  let whole = VERSION;
  for (const [value, bits] of fields) whole = (whole << BigInt(bits)) | BigInt(value);
  const symbols = [...whole.toString(32)].map((character) => Number.parseInt(character, 32));
  const text = [...symbols, ...check(symbols)].map((symbol) => ALPHABET[symbol]).join("");
  return text.replace(/.{4}(?=.)/g, "$&-");
}

/**
 * The judgements of both rounds as one number: its labels are its digits.
 *
 * The second round is packed in one of three ways: none revised (0), one bit a post and the
 * changed labels (1), or all (2), whichever is shorter.
 *
 * @param {number[]} first
 * @param {number[]} revised
 * @param {number} labels
 * @param {number} gaps  1 where any first judgement is missing or unsure
 */
function packed(first, revised, labels, gaps) {
  const posts = first.length;
  const changed = revised.filter((number) => number !== -1);
  const bases = [1, labels + 1, labels + 2];
  const again = [[], changed, revised];
  /** How many characters it takes. @param {number} way */
  const sizeOf = (way) => {
    const firsts = BigInt(labels + 2 * gaps) ** BigInt(posts);
    const seconds = BigInt(bases[way]) ** BigInt(again[way].length);
    const bits = (firsts * seconds - 1n).toString(2).length + (way === 1 ? posts : 0);
    return Math.ceil(bits / 5);
  };
  const way = changed.length === 0 ? 0 : sizeOf(2) < sizeOf(1) ? 2 : 1;
  const size = sizeOf(way);

  // Unsure and missing are the two digits after the last label.
  /** @param {number} number */
  const digit = (number) => BigInt(number < 0 ? labels + 2 + number : number);
  let body = 0n;
  for (const number of first) body = body * BigInt(labels + 2 * gaps) + digit(number);
  for (const number of again[way]) body = body * BigInt(bases[way]) + digit(number);
  if (way === 1) {
    const mask = revised.map((number) => (number === -1 ? "0" : "1")).join("");
    body |= BigInt(`0b${mask}`) << BigInt(5 * size - posts);
  }
  return { way, size, body };
}

/**
 * The four characters that check all before them: the remainder of the polynomial whose
 * coefficients they are.
 *
 * @param {number[]} symbols
 */
function check(symbols) {
  const steps = [0x0885f, 0x1109b, 0x22113, 0x44203, 0x814a6];
  let state = 0;
  for (const symbol of [...symbols, 0, 0, 0, 0]) {
    const top = state >> 15;
    state = ((state & 0x7fff) << 5) ^ symbol;
    for (const [bit, step] of steps.entries()) state ^= (top >> bit) & 1 ? step : 0;
  }
  state ^= 0xfffff;
  return [15, 10, 5, 0].map((shift) => (state >> shift) & 31);
}
