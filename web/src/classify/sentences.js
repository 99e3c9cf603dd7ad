// What Classify says of a post: in its mark, read aloud, and of its key.

import { isWrong } from "../parts/verdict.js";
import { say } from "../words.js";

/** @import { Look } from "../parts/marks.js" */
/** @import { KeyEntry, Post } from "../types.d.ts" */
/** @import { Progress } from "./progress.js" */

/**
 * How a first judgement and the key stand to each other, as a sign.
 *
 * @param {KeyEntry} key
 * @param {string | null} first
 */
export function sign({ label, also_accepted }, first) {
  if (!label) return "·";
  if (first === label) return "=";
  return first && also_accepted.includes(first) ? "○" : "≠";
}

const SAID = { "·": "key-has-none", "=": "key-says-so", "○": "key-accepts", "≠": "key-differs" };

/**
 * What the key says of a first judgement.
 *
 * @param {KeyEntry} key
 * @param {string | null} first
 */
export function verdict(key, first) {
  const said = say(SAID[sign(key, first)], { key: key.label, mine: first ?? "" });
  return key.contested ? `${said} ${say("contested")}` : said;
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
  if (!first && unsure) return { mark: "?", name: say("look-unsure"), kind: "unsure", note };
  if (!first) return { mark: "·", name: say("look-open"), kind: "open", note };
  const mark = String(labels.indexOf(first) + 1);
  if (progress.seen(entry) && isWrong(key[id], first))
    return { mark, name: say("look-differs", { label: first }), kind: "differs", note };
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
  const { account = "", replies_to: answers, text } = post;
  const where = { post: at + 1, posts: posts.length };
  const said = answers
    ? say("aloud-classify-answer", { ...where, account, answers, text })
    : say("aloud-classify", { ...where, account, text });
  return progress.seen(entry) ? `${said} ${verdict(key[id], entry.first)}` : said;
}
