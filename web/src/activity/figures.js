// What the judgements of an activity come to, in numbers.

import { agreement } from "../parts/verdict.js";

/** @import { KeyEntry, Others, Post } from "../types.d.ts" */
/** @import { Store } from "../store.js" */

/**
 * How many judgements agree with the key, of how many where that can be said. What was left open
 * is no judgement, and is counted apart; `kit.score` counts so as well.
 *
 * @param {Post[]} posts
 * @param {Record<string, KeyEntry>} key
 * @param {(id: string) => string | null} label  What somebody said of a post.
 */
export function withKey(posts, key, label) {
  const marked = withOneAnswer(posts, key);
  const judged = marked.filter(({ post_id: id }) => label(id));
  return {
    agreed: judged.filter(({ post_id: id }) => agreement(key[id], label(id))).length,
    of: judged.length,
    open: marked.length - judged.length,
    contested: posts.filter(({ post_id: id }) => key[id]?.contested).length,
  };
}

/**
 * The posts that have one right answer.
 *
 * @param {Post[]} posts
 * @param {Record<string, KeyEntry>} key
 */
const withOneAnswer = (posts, key) =>
  posts.filter(({ post_id: id }) => agreement(key[id], null) !== null);

/**
 * Cohen's kappa of somebody and the key, over the very judgements that `withKey` counts: a label
 * that the key accepts beside its own counts as the key's. It is `kappa` of `kit.score`.
 *
 * @param {Post[]} posts
 * @param {Record<string, KeyEntry>} key
 * @param {(id: string) => string | null} label  What somebody said of a post.
 */
export function kappaWithKey(posts, key, label) {
  return kappa(
    withOneAnswer(posts, key).map(({ post_id: id }) => {
      const [mine, keys] = [label(id), key[id].label];
      return [mine && agreement(key[id], mine) ? keys : mine, keys];
    }),
  );
}

/**
 * Shares in whole per cent that sum to 100: rounded down, and what is missing goes to those that
 * lost most by it (the method of the largest remainder).
 *
 * @param {number[]} counts
 */
export function wholePercents(counts) {
  const whole = counts.reduce((a, b) => a + b, 0);
  if (!whole) return counts.map(() => 0);
  const found = counts.map((number) => Math.floor((100 * number) / whole));
  const lost = (/** @type {number} */ place) => (100 * counts[place]) % whole;
  const missing = 100 - found.reduce((a, b) => a + b, 0);
  const order = counts.map((_, place) => place).sort((a, b) => lost(b) - lost(a));
  for (const place of order.slice(0, missing)) found[place] += 1;
  return found;
}

/**
 * How often each label was given, in the order of the labels.
 *
 * @param {string[]} labels
 * @param {(string | null | undefined)[]} given
 */
export const counted = (labels, given) =>
  labels.map((label) => given.filter((one) => one === label).length);

/**
 * How often the others gave each label, over all these posts.
 *
 * @param {Others} others
 * @param {Post[]} posts
 * @param {string[]} labels
 */
export function countedOthers(others, posts, labels) {
  return labels.map((_, place) =>
    posts.reduce((sum, { post_id: id }) => sum + (others.counts[id]?.[place] ?? 0), 0),
  );
}

/**
 * Cohen's kappa of two people over the posts that both judged, or null where it is undefined.
 * Cohen (1960), Educational and Psychological Measurement 20:37-46.
 *
 * @param {[string | null, string | null][]} pairs
 */
function kappa(pairs) {
  const both = pairs.filter(([a, b]) => a && b);
  const labels = [...new Set(both.flat())];
  const share = (/** @type {number} */ side, /** @type {string | null} */ label) =>
    both.filter((pair) => pair[side] === label).length / both.length;
  const luck = labels.reduce((sum, label) => sum + share(0, label) * share(1, label), 0);
  if (!both.length || luck === 1) return null;
  return (both.filter(([a, b]) => a === b).length / both.length - luck) / (1 - luck);
}

/**
 * Between which shares a share could lie in other draws of as many, at 95 %.
 * Wilson (1927), Journal of the American Statistical Association 22:209-212.
 *
 * @param {number} part
 * @param {number} whole
 * @returns {[low: number, high: number]}
 */
export function wilson(part, whole) {
  const z2 = 1.959964 ** 2;
  const share = part / whole;
  const middle = (share + z2 / (2 * whole)) / (1 + z2 / whole);
  const reach =
    Math.sqrt(z2 * ((share * (1 - share)) / whole + z2 / (4 * whole ** 2))) / (1 + z2 / whole);
  return [middle - reach, middle + reach];
}
