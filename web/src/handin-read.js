// A hand-in code, read in the browser as kit/judging/handin.py reads it: it is whole and right, or
// it is refused with the reason; it is never half-read.

import { faultOf } from "./handin-faults.js";
import {
  ALL,
  ALPHABET,
  bases,
  bitsOf,
  body,
  CHECK,
  grouped,
  HEAD,
  headOf,
  MISSING,
  SOME,
  UNSURE,
} from "./handin-format.js";
import { Refused } from "./refused.js";
import { SPACES } from "./spaces.js";

/**
 * What one code says. `pseudonym`: the places of its two words; `labels`: how many there are;
 * `first` and `revised`: for each post the number of its label from 0, or UNSURE, or MISSING.
 *
 * @typedef {{
 *   code: string,
 *   fingerprint: number,
 *   pseudonym: [number, number],
 *   labels: number,
 *   first: number[],
 *   revised: number[],
 * }} Code
 */

// What mail programs break lines with and mark them up as.
const MAIL = /=\r?\n|<[^<>\n]{0,80}>/gu;
// White space, hyphens and dashes of every width and minus, invisible marks, the > of a quoted mail,
// and what else people put between groups or around a code.
const BESIDE = new RegExp(
  `[${SPACES}>_\\-\\u00ad\\u058a\\u200b-\\u200f\\u2010-\\u2015\\u2060\\u2212\\ufeff.,;:/·•*'"‘’“”«»()\\[\\]<\`]+`,
  "gu",
);
const VALUES = new Map([...ALPHABET].flatMap((sign, value) => both(sign, value)));
for (const [typed, meant] of ["O0", "I1", "L1"])
  for (const [sign, value] of both(typed, Number(meant))) VALUES.set(sign, value);

/** @param {string} sign @param {number} value @returns {[string, number][]} */
function both(sign, value) {
  return [
    [sign, value],
    [sign.toLowerCase(), value],
  ];
}

/**
 * What a hand-in code says. Upper and lower case, spaces, hyphens and dashes do not matter; O is
 * read as 0, I and L as 1.
 *
 * @param {string} text
 * @returns {Code}
 * @throws {Refused}
 */
export function readCode(text) {
  const signs = [...text.replace(MAIL, " ").normalize("NFKC").replace(BESIDE, "")];
  if (!signs.length) throw new Refused("code-missing");
  const wrong = signs.find((sign) => !VALUES.has(sign));
  if (wrong)
    throw new Refused(/u/i.test(wrong) ? "code-letter-u" : "code-strange", { said: wrong });
  const symbols = signs.map((sign) => Number(VALUES.get(sign)));
  const fault = faultOf(symbols, text);
  if (fault) throw fault;
  return unpacked(symbols);
}

/**
 * First judgements where unsure is told from missing: what has not been judged cannot be revised,
 * except by somebody who said to be unsure.
 *
 * @param {Pick<Code, "first" | "revised">} code
 */
export function settled({ first, revised }) {
  return first.map((number, post) =>
    number === MISSING && revised[post] !== MISSING ? UNSURE : number,
  );
}

/**
 * The judgements of a code that is whole and right.
 *
 * @param {number[]} symbols
 * @returns {Code}
 */
function unpacked(symbols) {
  const { fingerprint, adjective, animal, ...head } = headOf(symbols);
  const bits = bitsOf(symbols.slice(HEAD, -CHECK));
  const posts = Array.from({ length: head.posts }, (_, post) => post);
  const mask = head.way === SOME ? bits.slice(0, head.posts) : "";
  const some = posts.filter((post) => mask[post] === "1");
  const places = head.way === ALL ? posts : some;
  let rest = BigInt(`0b0${bits.slice(mask.length)}`);
  if (rest >= body({ ...head, changed: places.length }).limit) throw new Refused("code-impossible");

  // The last digit comes out first. What is no label counts back from there: unsure, missing.
  /** @param {number[]} round @param {number[]} judged @param {number} base */
  const fill = (round, judged, base) => {
    for (const post of [...judged].reverse()) {
      const digit = Number(rest % BigInt(base));
      rest /= BigInt(base);
      round[post] = digit < head.labels ? digit : digit - head.labels - 2;
    }
    return round;
  };
  const base = bases(head);
  const revised = fill(
    posts.map(() => MISSING),
    places,
    base.again,
  );
  const first = fill(
    posts.map(() => MISSING),
    posts,
    base.first,
  );
  const pseudonym = /** @type {[number, number]} */ ([adjective, animal]);
  return { code: grouped(symbols), fingerprint, pseudonym, labels: head.labels, first, revised };
}
