// What Classify says of a post: in its mark, read aloud, and of its key.

import { CONTESTED, isWrong } from "../parts/verdict.js";

/** @import { Look } from "../parts/marks.js" */
/** @import { KeyEntry, Post } from "../types.d.ts" */
/** @import { Progress } from "./progress.js" */

/**
 * What the key says of a first judgement.
 *
 * @param {KeyEntry} key
 * @param {string | null} first
 */
export function verdict(key, first) {
  return said(key, first) + (key.contested ? CONTESTED : "");
}

/**
 * @param {KeyEntry} key
 * @param {string | null} first
 */
function said({ label, also_accepted }, first) {
  if (!label) return "· The key has no right answer here.";
  if (first === label) return "= The key says so too.";
  if (first && also_accepted.includes(first))
    return `○ The key says ${label}, and accepts ${first} as well.`;
  return `≠ You said ${first}; the key says ${label}.`;
}

/**
 * How a post is marked.
 *
 * @param {Progress} progress
 * @param {string[]} labels
 * @param {Record<string, KeyEntry>} key
 * @param {Post} post
 * @returns {Look}
 */
export function look(progress, labels, key, { post_id: id }) {
  const entry = progress.store.of(id);
  const { first, note, unsure } = entry;
  if (!first && unsure) return { mark: "?", name: "unsure", kind: "unsure", note };
  if (!first) return { mark: "·", name: "not judged", kind: "open", note };
  const mark = String(labels.indexOf(first) + 1);
  if (progress.seen(entry) && isWrong(key[id], first))
    return { mark, name: `${first}, differs from the key`, kind: "differs", note };
  return { mark, name: first, kind: "judged", note };
}

/**
 * The post at hand, as it is read aloud.
 *
 * @param {Progress} progress
 * @param {Record<string, KeyEntry>} key
 */
export function aloud(progress, key) {
  const { at, entry, id, post, posts } = progress;
  const answered = post.replies_to ? `answers or passes on: ${post.replies_to}.` : "";
  const shown = progress.seen(entry) ? ` ${verdict(key[id], entry.first)}` : "";
  const who = `${post.account ?? ""} ${answered}`;
  return `Post ${at + 1} of ${posts.length}. ${who}: ${post.text}${shown}`;
}
