// What Compare says in whole sentences.

import { causeName, percent } from "../parts/verdict.js";
import { list, say } from "../words.js";

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
  if (many === 0) return say("nothing-to-compare");
  if (many === all) return say("compare-all", { posts: all });
  return say("compare-some", { judged: many, posts: all });
}

/**
 * How the first judgement of a post and the key stand to each other, as a sign.
 *
 * @param {Findings} findings
 * @param {Post} post
 */
export function sign(findings, post) {
  if (!findings.key[post.post_id].label) return "·";
  return findings.differs(post) ? "≠" : "=";
}

/**
 * How the judgement of a post and the key stand to each other.
 *
 * @param {Findings} findings
 * @param {Post} post
 */
export function verdict(findings, post) {
  const { contested, label } = findings.key[post.post_id];
  const said = say(
    label ? standing(findings.differs(post), findings.agreesNow(post)) : "compare-open",
  );
  return contested ? `${said} ${say("contested")}` : said;
}

/** @param {boolean} differed @param {boolean} agreesNow */
function standing(differed, agreesNow) {
  if (differed) return agreesNow ? "compare-agree-now" : "compare-differ";
  return agreesNow ? "compare-agree" : "compare-differ-now";
}

/**
 * How the others' judgements moved.
 *
 * @param {string} name
 * @param {NonNullable<Others["shift"]>} shift
 */
export function classShift(name, { judged, changed, towards, away, before, after }) {
  const said = say("class-first", about(name, before, judged));
  if (!changed) return `${said} ${say("class-unrevised")}`;
  const moved = { revised: changed, towards, away };
  return `${said} ${say("class-now", { ...about(name, after, judged), ...moved })}`;
}

/** @param {string} name @param {number} agreed @param {number} of */
const about = (name, agreed, of) => ({ name, agreed, of, share: percent(agreed, of) });

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
  if (!given.length) return say("sorted-none", { posts: wrong.length });
  const counts = causes
    .map((cause) => ({ cause, many: given.filter((one) => one === cause).length }))
    .filter(({ many }) => many)
    .map(({ cause, many }) => say("sorted-cause", { cause: causeName(cause), posts: many }));
  const sorted = { sorted: given.length, of: wrong.length };
  return say("sorted-some", { ...sorted, causes: list(counts) });
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
    say(open ? "look-no-answer" : same ? "look-agrees" : "look-differs-from-key"),
    moved ? say("look-revised") : "",
    cause ? causeName(cause) : "",
  ];
  return {
    mark: moved ? "↻" : open ? "·" : same ? "=" : "≠",
    name: list(words.filter(Boolean)),
    kind: same ? "judged" : "differs",
    note,
  };
}

/**
 * A post and what was said of it, as it is read aloud.
 *
 * @param {Post} post
 * @param {{ post: number, posts: number }} where  Which one of how many it is.
 * @param {string | null} first
 * @param {KeyEntry} entry
 */
export function aloud({ text }, where, first, { label, reason }) {
  const said = { ...where, text, mine: first ?? "", key: label, reason };
  return say(label ? "aloud-compared" : "aloud-compared-open", said);
}
