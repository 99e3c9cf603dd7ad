// What runs say: each measure under A and B, and whether the difference is more than luck.

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
  const showsB = !now.same && !now.hidden;
  return about.measures.map((measure, index) => {
    /** @type {(setting: Setting, seed: number) => number | null} */
    const read = (setting, each) => runs.run(setting, each)?.[index] ?? null;
    /** @type {(setting: Setting) => Side} */
    const side = (setting) => ({
      now: read(setting, seed),
      worlds: seeds.map((each) => read(setting, each)),
    });
    if (!showsB) return { measure, a: side(a), b: null, compared: null };
    const differences = [...new Set([...seeds, seed])].flatMap((each) => {
      const [one, other] = [read(a, each), read(b, each)];
      return one === null || other === null ? [] : [other - one];
    });
    return { measure, a: side(a), b: side(b), compared: compare(differences, measure, about) };
  });
}

/**
 * Count the worlds in which B has more than A, and say whether that is more than luck.
 *
 * @param {number[]} differences  B minus A, in each world where both are known.
 * @param {Measure} measure
 * @param {About} about
 * @returns {Compared}
 */
export function compare(differences, { small }, { agree, fewest }) {
  const of = differences.length;
  const more = differences.filter((difference) => difference > 0).length;
  const less = differences.filter((difference) => difference < 0).length;
  const counts = { more, of };
  if (of < fewest) return { ...counts, words: "too few to say" };
  const mean = differences.reduce((sum, difference) => sum + difference, 0) / of;
  if (Math.abs(mean) < small) return { ...counts, words: "about the same", mark: "same" };
  if (more >= agree * of) return { ...counts, words: "more", mark: "more" };
  if (less >= agree * of) return { ...counts, words: "less", mark: "less" };
  return { ...counts, words: "luck decides", mark: "same" };
}
