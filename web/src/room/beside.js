// At the end: what somebody said of each post that was discussed, first and then, beside the key.

import { h } from "../dom.js";
import { agreement } from "../parts/verdict.js";
import { say } from "../words.js";
import { brief, unsureIn } from "./ballot.js";

/** @import { Entry, KeyEntry } from "../types.d.ts" */
/** @import { Doing } from "./session.js" */
/** @import { BallotData, Part } from "./types.d.ts" */

/** @typedef {Map<string, KeyEntry | null>} Keys  Of the posts that were discussed. */

const LETTERS = 60; // of a post, by which one knows it again

/**
 * How often somebody agreed with the key, at first and in the end; nothing where there is no right one.
 *
 * @param {Doing} doing
 * @param {Keys} keys
 */
export function agreed({ part: { kind }, store }, keys) {
  const both = [...keys].map(([id, key]) => {
    const { first, revised } = store.of(id) ?? {};
    const at = (/** @type {string | null} */ label) => agreement(key ?? undefined, label);
    return { counts: Boolean(first || revised), was: at(first), is: at(revised ?? first) };
  });
  const counted = both.filter(({ counts, is }) => counts && is !== null);
  if (!counted.length) return [];
  const was = counted.filter((each) => each.was).length;
  const is = counted.filter((each) => each.is).length;
  const told = say("room-end-agreed", { kind, first: was, last: is, of: counted.length });
  const all = counted.length === keys.size;
  return [h("p", {}, all ? told : `${told} ${say("room-end-not-counted")}`)];
}

/**
 * What was said of each, small and folded; null where none was discussed.
 *
 * @param {Doing} doing
 * @param {Keys} keys
 */
export function beside({ part, store }, keys) {
  const rows = part.ballots
    .filter(({ id }) => keys.has(id))
    .map((ballot) => row(part, ballot, store.of(ballot.id), keys.get(ballot.id) ?? null));
  if (!rows.length) return null;
  return h(
    "details",
    { class: "room-fold" },
    h("summary", {}, say("room-end-beside", { kind: part.kind, posts: rows.length })),
    h("ol", { class: "room-beside" }, ...rows),
  );
}

/** @param {Part} part @param {BallotData} ballot @param {Entry} entry @param {KeyEntry | null} key */
function row({ kind }, { post, options }, entry, key) {
  const mine = said(kind, options, entry);
  const is = key?.label ? say("room-key-is", { kind, said: brief(options, key.label) }) : "";
  return h(
    "li",
    {},
    h("p", { class: "kit-quiet", dir: "auto" }, shortened(post.text)),
    h("p", {}, `${mine} ${is}`.trim()),
  );
}

/** @param {Part["kind"]} kind @param {BallotData["options"]} options @param {Entry} entry */
function said(kind, options, { first, revised, unsure }) {
  const words = (/** @type {string | null} */ label) =>
    label ? brief(options, label) : unsureIn(kind);
  if (!first && !revised && !unsure) return say("room-end-none");
  const again = revised || (first && unsure);
  const [one, two] = first ? [first, again ? revised : null] : [revised, null];
  if (!first || !again) return say("room-end-said", { said: words(one) });
  if (one === two) return say("room-end-said-same", { said: words(one) });
  return say("room-end-said-twice", { first: words(one), again: words(two) });
}

/** @param {string} text */
function shortened(text) {
  const letters = [...text.replace(/\s+/g, " ").trim()];
  return letters.length > LETTERS
    ? `${letters.slice(0, LETTERS).join("").trim()} …`
    : letters.join("");
}
