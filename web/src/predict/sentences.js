// What is said of guesses, in words: pure functions, with no page.
// How far guesses are off is said in the same sentences by kit/material/predictions.py.

/** @import { Item, Words } from "./types.d.ts" */

/** @typedef {{ item: Item, guess: number }} Guessed */

/** @param {number} value */
export const tenth = (value) => Math.round(value * 10) / 10;

/** @param {number} number */
export const points = (number) => `${number} point${number === 1 ? "" : "s"}`;

/** Name an item by its x and its curve. @param {Item} item */
export const where = (item) => (item.curve ? `${item.x}, ${item.curve}` : String(item.x));

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
 * @param {{ words: Words, sign: string }} prediction
 */
export function furthest(guesses, { words, sign }) {
  if (!guesses.length) return "";
  const off = guesses.map(({ item, guess }) => {
    return { item, guess, gap: tenth(guess - item.published) };
  });
  const most = off.reduce((a, b) => (Math.abs(b.gap) > Math.abs(a.gap) ? b : a));
  const place = where(most.item);
  const figure = `${words.before}${withSign(most.item.published, sign)}${words.after}`;
  const said = `you said ${withSign(most.guess, sign)}, and ${figure}`;
  if (off.length === 1) return `Your guess for ${place} is ${way(most.gap)}: ${said}.`;
  const first = onAverage(off.map(({ gap }) => gap));
  if (!most.gap) return first;
  return `${first} You are furthest off for ${place}: ${said}, so you were ${way(most.gap)}.`;
}

/** In which direction a guess is off, and how far. @param {number} gap */
function way(gap) {
  return gap ? `${points(Math.abs(gap))} too ${gap > 0 ? "high" : "low"}` : "right";
}

/** @param {number[]} gaps */
function onAverage(gaps) {
  const mean = tenth(gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / gaps.length);
  const counts = [
    { name: "too high", many: gaps.filter((gap) => gap > 0).length },
    { name: "too low", many: gaps.filter((gap) => gap < 0).length },
    { name: "right", many: gaps.filter((gap) => gap === 0).length },
  ];
  const said = counts.filter(({ many }) => many).map(({ name, many }) => `${many} ${name}`);
  return `Your ${gaps.length} guesses are ${points(mean)} off on average: ${said.join(", ")}.`;
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
 * @param {Words} words
 */
export function beforeReveal(drawn, asked, words) {
  const open = asked - drawn;
  if (!drawn) return `Draw at least one point; then you can lock your guess and see ${words.all}.`;
  if (!open) return "All points are drawn. Once you reveal, your guess stays as it is.";
  const still = `${points(open)} ${open === 1 ? "is" : "are"} still open.`;
  return `${still} You can reveal now, but what you have not guessed by then stays open.`;
}
