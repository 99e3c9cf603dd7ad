// What is said of guesses, in words: no page. kit/material/predictions.py says the same.

import { list, say } from "../words.js";

/** @import { Item } from "./types.d.ts" */

/** @typedef {{ item: Item, guess: number }} Guessed */

/** @param {number} value */
export const tenth = (value) => Math.round(value * 10) / 10;

/** Name an item by its x and its curve. @param {Item} item */
export const where = (item) => {
  const x = String(item.x);
  return item.curve ? say("predict-place", { x, curve: item.curve }) : x;
};

/** Points one after the other, each with commas of its own. @param {string[]} said */
export const inTurn = (said) =>
  said.length ? said.reduce((before, next) => say("in-turn", { before, next })) : "";

/**
 * A number and its sign stay on one line.
 *
 * @param {number} value
 * @param {string} sign
 */
export const withSign = (value, sign) => `${value}${sign && "\u00a0"}${sign}`;

/** The name of a break: a, b, c, … @param {number} index */
export const letter = (index) => String.fromCharCode(97 + index);

/**
 * How far guesses are off; "" where there are none.
 *
 * @param {Guessed[]} guesses
 * @param {{ made: string, sign: string }} prediction
 */
export function furthest(guesses, { made, sign }) {
  if (!guesses.length) return "";
  const off = guesses.map(gapOf);
  const most = /** @type {ReturnType<typeof gapOf>} */ (mostOff(guesses));
  const said = {
    made,
    place: where(most.item),
    mine: withSign(most.guess, sign),
    figure: withSign(most.item.published, sign),
    by: Math.abs(most.gap),
    way: way(most.gap),
  };
  if (off.length === 1) return say("off-one", said);
  const first = onAverage(off.map(({ gap }) => gap));
  return most.gap ? `${first} ${say("off-most", said)}` : first;
}

/** @param {Guessed} guessed */
const gapOf = ({ item, guess }) => ({ item, guess, gap: tenth(guess - item.published) });

/** The guess that is furthest off; of two that are equally far, the first. @param {Guessed[]} all */
export function mostOff(all) {
  if (!all.length) return null;
  return all.map(gapOf).reduce((a, b) => (Math.abs(b.gap) > Math.abs(a.gap) ? b : a));
}

/** A miss in a few words, for the picture. @param {number} gap */
export const missSaid = (gap) => say("miss", { by: Math.abs(gap), way: way(gap) });

/** In which direction a guess is off. @param {number} gap */
const way = (gap) => (gap > 0 ? "high" : gap < 0 ? "low" : "right");

/** @param {number[]} gaps */
function onAverage(gaps) {
  const mean = tenth(gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / gaps.length);
  const counts = [
    { id: "off-high", guesses: gaps.filter((gap) => gap > 0).length },
    { id: "off-low", guesses: gaps.filter((gap) => gap < 0).length },
    { id: "off-none", guesses: gaps.filter((gap) => gap === 0).length },
  ];
  const said = counts
    .filter(({ guesses }) => guesses)
    .map(({ id, guesses }) => say(id, { guesses }));
  return say("off-on-average", { guesses: gaps.length, mean, counts: list(said) });
}

/**
 * A gap as the table writes it, with its sign in front.
 *
 * @param {number} guess
 * @param {number} published
 */
export function gapInTable(guess, published) {
  const gap = Math.round(100 * (guess - published)) / 100;
  const sign = gap > 0 ? "+" : gap < 0 ? "−" : "";
  return `${sign}${Math.abs(gap)}`;
}

/**
 * What may be done before the reveal, and what stays open.
 *
 * @param {number} drawn  How many points are drawn.
 * @param {number} asked  How many there are to draw.
 * @param {string} made  What the figures are.
 * @param {string} [curve]  One for which nothing is drawn.
 */
export function beforeReveal(drawn, asked, made, curve) {
  if (!drawn) return say("draw-one-first", { made });
  if (curve) return say("curve-open", { curve });
  const open = asked - drawn;
  return open ? say("points-open", { points: open }) : say("all-drawn");
}
