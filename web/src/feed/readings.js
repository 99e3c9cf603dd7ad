// What runs say: each measure under A and B, and whether the difference could be luck.

import { chance } from "./chance.js";

/** @import { Choice } from "./choice.js" */
/** @import { Runs } from "./runs.js" */
/** @import { About, Compared, Measure, Now, Reading, Setting, Side } from "./types.d.ts" */

/**
 * All measures as they are to be shown now.
 *
 * @param {Choice} choice
 * @param {Runs} runs
 * @param {Now} now
 * @returns {Reading[]}
 */
export function readings({ about, seeds }, runs, now) {
  const { a, b, seed } = now;
  const showsB = !now.same;
  return about.measures.map((measure, index) => {
    /** @type {(setting: Setting, seed: number) => number | null} */
    const read = (setting, each) => runs.run(setting, each)?.[index] ?? null;
    /** @type {(setting: Setting) => Side} */
    const side = (setting) => ({
      now: read(setting, seed),
      worlds: seeds.map((each) => read(setting, each)),
    });
    if (!showsB) return { measure, a: side(a), b: null, compared: null };
    const differences = differencesOf([...new Set([...seeds, seed])], (each) => [
      read(a, each),
      read(b, each),
    ]);
    return { measure, a: side(a), b: side(b), compared: compare(differences, measure, about) };
  });
}

/**
 * How much more the second has than the first, in each world where both are known.
 *
 * @param {number[]} seeds
 * @param {(seed: number) => (number | null)[]} both
 */
export function differencesOf(seeds, both) {
  return seeds.flatMap((seed) => {
    const [one, other] = both(seed);
    return one === null || other === null ? [] : [other - one];
  });
}

/**
 * Count the worlds in which B has more than A, and say whether that could be luck: by the sign
 * test, in which worlds without a difference are left out.
 *
 * @param {number[]} differences  B minus A, in each world where both are known.
 * @param {Measure} measure
 * @param {About} about
 * @returns {Compared}
 */
export function compare(differences, { small }, { luck, fewest }) {
  const of = differences.length;
  const more = differences.filter((difference) => difference > 0).length;
  const less = differences.filter((difference) => difference < 0).length;
  const counts = { more, of };
  if (of < fewest) return { ...counts, words: "few" };
  const mean = differences.reduce((sum, difference) => sum + difference, 0) / of;
  if (Math.abs(mean) < small) return { ...counts, words: "same", mark: "same" };
  if (chance(more, less) >= luck) return { ...counts, words: "luck", mark: "same" };
  const words = more > less ? "more" : "less";
  return { ...counts, words, mark: words };
}
