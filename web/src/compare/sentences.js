// What Compare says in whole sentences.

import { share } from "../parts/verdict.js";

/** @import { Look } from "../parts/marks.js" */
/** @import { KeyEntry, Others, Post } from "../types.d.ts" */
/** @import { Findings } from "./findings.js" */

/**
 * What there is to compare, before anything is.
 *
 * @param {number} many  how many posts are judged
 * @param {number} all
 */
export function invitation(many, all) {
  if (many === 0)
    return "Judge some posts above first. Then compare: the key and its reasons appear here.";
  if (many === all)
    return (
      `You have judged all ${all} posts. ` +
      "Once you compare, your first judgements stay; you may still revise."
    );
  return (
    `You have judged ${many} of ${all} posts. ` +
    `You can go on judging, or compare these ${many} now. ` +
    "Once you compare a post, your first judgement of it stays; you may still revise."
  );
}

/**
 * How the judgement of a post and the key stand to each other.
 *
 * @param {Findings} findings
 * @param {Post} post
 */
export function verdict(findings, post) {
  if (!findings.key[post.post_id].label) return "· The key has no right answer here.";
  const now = findings.agreesNow(post);
  if (findings.differs(post))
    return now
      ? "≠ At first you and the key differed; now you agree."
      : "≠ You and the key differ.";
  return now ? "= You and the key agree." : "= At first you and the key agreed; now you differ.";
}

/**
 * How the others' judgements moved.
 *
 * @param {string} name
 * @param {NonNullable<Others["shift"]>} shift
 */
export function classShift(name, { judged, changed, towards, away, before, after }) {
  const first = share(before, judged, "judgement");
  const said = `${name}: first, agreed with the key in ${first}. `;
  if (!changed) return `${said}None was revised.`;
  const ways = `${towards} towards the key, ${away} away`;
  return `${said}${changed} revised (${ways}); now ${share(after, judged)} agree.`;
}

/**
 * How many disagreements are sorted, and as what.
 *
 * @param {Findings} findings
 * @param {string[]} causes
 */
export function sortedLine(findings, causes) {
  const { store } = findings;
  const wrong = findings.revealed().filter((post) => findings.differs(post));
  const given = wrong.map((post) => store.of(post.post_id).cause).filter(Boolean);
  if (!wrong.length) return "";
  if (!given.length) return `You and the key differ on ${wrong.length}: say for each why.`;
  const counts = causes
    .map((cause) => ({ cause, many: given.filter((one) => one === cause).length }))
    .filter(({ many }) => many)
    .map(({ cause, many }) => `${cause} ${many}`);
  return `Sorted ${given.length} of ${wrong.length} disagreements: ${counts.join(", ")}.`;
}

/**
 * How a post is marked.
 *
 * @param {Findings} findings
 * @param {Post} post
 * @returns {Look}
 */
export function look(findings, post) {
  const { first, revised, note, cause } = findings.store.of(post.post_id);
  const same = !findings.differs(post);
  const open = !findings.key[post.post_id].label;
  const moved = revised && revised !== first;
  const words = [
    open ? "no right answer" : `you and the key ${same ? "agree" : "differ"}`,
    moved ? "revised" : "",
    cause ?? "",
  ];
  return {
    mark: moved ? "↻" : open ? "·" : same ? "=" : "≠",
    name: words.filter(Boolean).join(", "),
    kind: same ? "judged" : "differs",
    note,
  };
}

/**
 * A post and what was said of it, as it is read aloud.
 *
 * @param {Post} post
 * @param {string | null} first
 * @param {KeyEntry} entry
 */
export function aloud(post, first, { label, reason }) {
  const key = label ? `says ${label}` : "has no right answer here";
  return `${post.text} You said ${first}; the key ${key}. ${reason}`;
}
