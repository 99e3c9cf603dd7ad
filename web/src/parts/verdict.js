// What a key says about judgements, in words and as elements; Classify and Compare show it alike.

import { h } from "../dom.js";
import { say } from "../words.js";

/** @import { Store } from "../store.js" */
/** @import { KeyEntry, Post } from "../types.d.ts" */

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

/** A share in whole per cent; of nothing, none. @param {number} part @param {number} whole */
export const percent = (part, whole) => (whole ? Math.round((100 * part) / whole) : 0);

/** What a cause of a disagreement is called. @param {string} cause */
export const causeName = (cause) => say(`cause-${cause.replaceAll(" ", "-")}`);

/** What a cause means, in a few words. @param {string} cause */
export const causeMeans = (cause) => say(`cause-${cause.replaceAll(" ", "-")}-means`);

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
  const first = { agreed: was, of: all, share: percent(was, all) };
  const now = { agreed: is, of: all, share: percent(is, all) };
  return [
    say("tally-first", first),
    revised ? say("tally-now", { ...now, revised, towards, away }) : say("tally-unrevised"),
    ...openOnes(posts, key),
  ].join(" ");
}

/**
 * How many posts have no one right answer, in sentences; none where all have.
 *
 * @param {Post[]} posts
 * @param {Record<string, KeyEntry>} key
 */
function openOnes(posts, key) {
  const contested = posts.filter(({ post_id: id }) => key[id].contested).length;
  const none = posts.filter(({ post_id: id }) => !key[id].label).length;
  return [
    contested ? say("tally-contested", { posts: contested }) : "",
    none ? say("tally-no-answer", { posts: none }) : "",
  ].filter(Boolean);
}

/**
 * A verdict, with its mark in front set apart: some fonts draw “≠” across the space after it. The words
 * say what it says: it is not read out.
 *
 * @param {string} mark
 * @param {string} words
 */
export function verdictLine(mark, words) {
  return h(
    "p",
    { class: "kit-verdict" },
    h("span", { class: "kit-glyph", "aria-hidden": "true" }, mark),
    ` ${words}`,
  );
}

/**
 * Why the key says what it says, and what speaks against it.
 *
 * @param {KeyEntry} entry
 * @returns {(Node | string)[]}
 */
export function reasons({ label, reason, dissent }) {
  /** @param {string} title @param {string} text */
  const line = (title, text) => (text ? h("p", {}, h("strong", {}, title), " ", text) : "");
  return [line(say(label ? "why-key" : "why-open"), reason), line(say("why-dissent"), dissent)];
}
