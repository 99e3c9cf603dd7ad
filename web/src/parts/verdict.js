// What a key says about judgements, in words and as elements; Classify and Compare show it alike.

import { h } from "../dom.js";

/** @import { Store } from "../store.js" */
/** @import { KeyEntry, Post } from "../types.d.ts" */

export const CONTESTED = " This post is contested: careful readers part ways over it.";

/**
 * Whether a label is the key's own for a post, or one that it accepts as well.
 *
 * @param {KeyEntry} entry
 * @param {string | null} label
 */
export function agrees(entry, label) {
  return label === entry.label || (label !== null && entry.also_accepted.includes(label));
}

/**
 * Whether a label agrees with the key of a post; null where that cannot be said, because careful
 * readers part ways over the post, or there is no right answer. This is what agreement with the
 * key means wherever the kit counts it; `agreement` in `kit/material/keys.py` is the same.
 *
 * @param {KeyEntry | undefined} entry
 * @param {string | null} label
 */
export function agreement(entry, label) {
  if (!entry?.label || entry.contested) return null;
  return agrees(entry, label);
}

/**
 * Whether a label is none that the key has or accepts; where it has no right answer, none is.
 *
 * @param {KeyEntry} entry
 * @param {string | null} label
 */
export function isWrong(entry, label) {
  return Boolean(entry.label) && !agrees(entry, label);
}

/**
 * A part of a whole in words, such as “3 of 4 posts (75 %)”.
 *
 * @param {number} part
 * @param {number} whole
 * @param {string} [what]  One of what is counted.
 */
export function share(part, whole, what = "") {
  const things = what && ` ${what}${whole === 1 ? "" : "s"}`;
  const percent = whole ? ` (${Math.round((100 * part) / whole)} %)` : "";
  return `${part} of ${whole}${things}${percent}`;
}

/**
 * How often these posts' judgements agree with the key, first and now, in words.
 *
 * @param {Post[]} posts
 * @param {Store} store
 * @param {Record<string, KeyEntry>} key
 */
export function tally(posts, store, key) {
  const all = posts.filter(({ post_id: id }) => agreement(key[id], null) !== null).length;
  const moves = posts.map(({ post_id: id }) => {
    const [first, now] = [store.of(id).first, store.now(id)];
    const [was, is] = [first, now].map((label) => agreement(key[id], label) ?? false);
    return { moved: first !== now, was, is };
  });
  const was = moves.filter((move) => move.was).length;
  const is = moves.filter((move) => move.is).length;
  const revised = moves.filter((move) => move.moved).length;
  const towards = moves.filter((move) => move.is && !move.was).length;
  const away = moves.filter((move) => move.was && !move.is).length;
  const said = `First, you and the key agreed on ${share(was, all, "post")}. `;
  const open = openOnes(posts, key);
  if (!revised) return `${said}You have revised none yet.${open}`;
  const ways = `${towards} towards the key, ${away} away`;
  return `${said}You revised ${revised} (${ways}); now you agree on ${share(is, all)}.${open}`;
}

/**
 * How many posts have no one right answer, in words; "" where all have.
 *
 * @param {Post[]} posts
 * @param {Record<string, KeyEntry>} key
 */
function openOnes(posts, key) {
  const contested = posts.filter(({ post_id: id }) => key[id].contested).length;
  const none = posts.filter(({ post_id: id }) => !key[id].label).length;
  const words = [
    contested && ` Contested: ${contested}; there, nobody is right or wrong.`,
    none && ` No right answer: ${none}; there, no label is right or wrong.`,
  ];
  return words.filter(Boolean).join("");
}

/**
 * A verdict, with its mark in front set apart: some fonts draw “≠” across the space after it.
 *
 * @param {string} words
 */
export function verdictLine(words) {
  const mark = h("span", { class: "kit-glyph" }, words[0]);
  return h("p", { class: "kit-verdict" }, mark, words.slice(1));
}

/**
 * Why the key says what it says, and what speaks against it.
 *
 * @param {KeyEntry} entry
 * @returns {(Node | string)[]}
 */
export function reasons({ label, reason, dissent }) {
  /** @param {string} title @param {string} text */
  const line = (title, text) => (text ? h("p", {}, h("strong", {}, title), text) : "");
  return [
    line(label ? "Why the key says so: " : "What the key says: ", reason),
    line("What a careful dissenter would say: ", dissent),
  ];
}
