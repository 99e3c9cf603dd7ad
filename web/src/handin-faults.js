// Why characters are no hand-in code, as `_fault` in kit/judging/handin.py says it. Nothing is
// corrected: a code with more errors could become another learner's.

import {
  ALPHABET,
  CARRIED,
  isRight,
  lengthOf,
  RIGHT,
  remainder,
  SHORTEST,
} from "./handin-format.js";
import { Refused } from "./refused.js";

const LETTERS = ALPHABET.slice(ALPHABET.indexOf("K")); // of version 1, 2 …
const SEARCHED = 160; // up to here one wrong character explains a fault in one way only
const SHOWN = 12;

/**
 * Why characters of the alphabet are not a code, or null where they are one.
 *
 * @param {number[]} symbols
 * @param {string} text  As it was given.
 */
export function faultOf(symbols, text) {
  const letter = ALPHABET[symbols[0]];
  const isNewer = letter !== LETTERS[0];
  if (!LETTERS.includes(letter) || (isNewer && !isRight(symbols)))
    return new Refused("code-letter", { letter });
  if (isNewer) return new Refused("code-newer");
  const length = lengthOf(symbols);
  if (symbols.length === length && isRight(symbols)) return null;
  return followed(symbols, length) ?? misplaced(symbols, length, text) ?? ofLength(symbols, length);
}

/** Where a whole code stands at the beginning. @param {number[]} symbols @param {number} length */
function followed(symbols, length) {
  if (!length || length >= symbols.length || !isRight(symbols.slice(0, length))) return null;
  const rest = spelled(symbols.slice(length));
  if (rest === spelled(symbols.slice(0, length))) return new Refused("code-twice");
  const end = rest.length > SHOWN ? `${rest.slice(0, SHOWN)}…` : rest;
  return new Refused("code-followed", { more: rest.length, rest: end, length });
}

/**
 * Where one group is known to be wrong, or all is there and only wrong.
 *
 * @param {number[]} symbols
 * @param {number} length
 * @param {string} text
 */
function misplaced(symbols, length, text) {
  const place = mistyped(symbols);
  if (place !== undefined) {
    const number = Math.floor(place / 4);
    const group = spelled(symbols.slice(4 * number, 4 * number + 4));
    return new Refused("code-mistyped", { number: number + 1, group });
  }
  if (symbols.length === length) return new Refused("code-wrong");
  const uneven = unevenGroup(text);
  return uneven && new Refused("code-uneven", uneven);
}

/** @param {number[]} symbols @param {number} length */
function ofLength({ length: have }, length) {
  if (length) return new Refused(have < length ? "code-cut" : "code-long", { have, length });
  return have < SHORTEST ? new Refused("code-begun", { have }) : new Refused("code-damaged");
}

/**
 * At which place one other character, or one swap with the one before, makes a code.
 *
 * @param {number[]} symbols
 */
function mistyped(symbols) {
  if (symbols.length > SEARCHED) return undefined;
  // What is wrong, seen from each place in turn: r there where it is r·x^i at the last character.
  let fault = remainder(symbols) ^ RIGHT;
  for (let place = symbols.length - 1; place >= 0; place--) {
    const mended = mendedAt(symbols, place, fault);
    if (mended && lengthOf(mended) === symbols.length) return place;
    fault = overX(fault);
  }
  return undefined;
}

/** @param {number[]} symbols @param {number} place @param {number} fault */
function mendedAt(symbols, place, fault) {
  const [before, here] = [symbols[place - 1], symbols[place]];
  const swap = place ? here ^ before : 0;
  const mended = [...symbols];
  if (fault && fault < 32) mended[place] = here ^ fault;
  else if (swap && fault === ((swap << 5) | swap)) mended.splice(place - 1, 2, here, before);
  else return null;
  return mended;
}

// What has to be added when something is divided by x, for each lowest coefficient that it has.
const BORROWED = new Map(CARRIED.map((sum, b) => [sum & 31, (b << 15) ^ (sum >> 5)]));

/** The one that is this, times x. @param {number} state */
function overX(state) {
  return (state >> 5) ^ Number(BORROWED.get(state & 31));
}

/**
 * The one group that is not of four characters, in a text that has groups.
 *
 * @param {string} text
 */
function unevenGroup(text) {
  const groups = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const odd = groups.slice(0, -1).flatMap((group, i) => ([...group].length === 4 ? [] : [i]));
  if (groups.length <= 3 || odd.length !== 1) return null;
  return { number: odd[0] + 1, group: groups[odd[0]] };
}

/** @param {number[]} symbols */
const spelled = (symbols) => symbols.map((symbol) => ALPHABET[symbol]).join("");
