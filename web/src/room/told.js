// What is told of a post once there is something to tell: the split in words, whom to talk to, the key.

import { h, put } from "../dom.js";
import { sign } from "../parts/labels.js";
import { agreement, verdictLine } from "../parts/verdict.js";
import { list, say } from "../words.js";
import { brief, said, unsureIn } from "./ballot.js";

/** @import { Entry, Event, KeyEntry } from "../types.d.ts" */
/** @import { BallotData, Part, Shown } from "./types.d.ts" */

/**
 * What somebody voted, in a sentence.
 *
 * @param {Part} part
 * @param {BallotData} ballot
 * @param {Entry} entry
 */
export function votes({ kind }, { options }, { first, revised, unsure }) {
  const open = unsureIn(kind);
  const words = (/** @type {string | null} */ label) => brief(options, label);
  const once = (/** @type {string} */ mine) => say("room-you-voted", { kind, said: mine });
  const twice = (/** @type {string} */ again) =>
    say("room-you-voted-twice", { kind, first: words(first), again });
  if (first && unsure) return twice(open);
  if (!first && !revised) return unsure ? once(open) : say("room-you-did-not", { kind });
  if (!first || !revised) return once(words(first ?? revised));
  if (first === revised) return say("room-you-voted-same", { kind, said: words(first) });
  return twice(words(revised));
}

/**
 * That a vote came when the class saw all of them already, and what stands.
 *
 * @param {Part} part
 * @param {Event} event
 * @param {Entry} entry
 */
export function stays({ kind, ballots }, { post_id: id, round = "first" }, entry) {
  const label = round === "revised" ? entry.revised : entry.first;
  const options = ballots.find((ballot) => ballot.id === id)?.options ?? [];
  return say("room-stays", { kind, round, said: label ? brief(options, label) : unsureIn(kind) });
}

/**
 * How the class voted, in words and numbers, folded: it is on the wall.
 *
 * @param {Shown} shown
 * @param {Part["kind"]} kind
 */
export function splitInWords({ ballot, split }, kind) {
  if (!split) return null;
  const signs = kind === "post"; // of labels; options have letters
  const { options } = ballot;
  // Of a slider, many steps are taken together; else a row is an option.
  const own = !ballot.slider || !split.rows;
  const rows = own ? options.map(({ label }) => said(options, label)) : (split.rows ?? []);
  const round = (/** @type {string} */ title, /** @type {number[]} */ counts, unsure = 0) => {
    const of = counts.reduce((a, b) => a + b, unsure);
    const line = (/** @type {(Node | string)[]} */ what, /** @type {number} */ votes) =>
      h("li", {}, h("span", {}, ...what), h("b", {}, say("room-split-votes", { votes, of })));
    const lines = rows.map((label, i) =>
      line(signs ? [sign(i), " ", label] : [label], counts[i] ?? 0),
    );
    if (unsure) lines.push(line([unsureIn(kind)], unsure));
    const told = of ? h("ul", {}, ...lines) : h("p", {}, say("room-split-nobody"));
    return [split.again ? h("p", { class: "kit-heading" }, title) : null, told];
  };
  return h(
    "details",
    { class: "room-split" },
    h("summary", {}, say("room-split-words")),
    ...round(say("room-split-first"), split.first, split.unsure?.[0]),
    ...(split.again ? round(say("room-split-again"), split.again, split.unsure?.[1]) : []),
  );
}

/** Whom to talk to, in nodes. @param {Shown} shown */
export function talk({ pair, left }) {
  const clock = h("p", { class: "room-clock", role: "timer" });
  let before = left();
  const number = pair?.with.length
    ? h(
        "p",
        { class: "room-number" },
        h("span", {}, say("room-talk-pair-number")),
        ` ${pair.number}`,
      )
    : null;
  return {
    node: h("div", { class: "room-talk" }, number, h("div", {}, h("p", {}, withWhom(pair)), clock)),
    /** What the clock shows now. Returns what is to be said aloud: that the time is up, once. */
    tick() {
      const seconds = left();
      put(clock, seconds === null ? "" : inWords(seconds));
      const ends = seconds === 0 && before !== 0;
      before = seconds;
      return ends ? inWords(0) : "";
    },
  };
}

/** @param {Shown["pair"]} pair */
export function withWhom(pair) {
  if (!pair) return say("room-talk");
  if (!pair.voted) return say("room-talk-listen");
  if (!pair.with.length) return say("room-talk-nobody");
  const names = list(pair.with, "conjunction");
  if (pair.with.length > 1) return say("room-talk-group", { names });
  return say(pair.differ ? "room-talk-pair" : "room-talk-alike", { names });
}

/** What is left of the talk. @param {number} seconds */
function inWords(seconds) {
  if (!seconds) return say("room-talk-over");
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  return say("room-talk-left", { time });
}

/**
 * What the key says beside what somebody voted last; null where it is a number that the reason says.
 *
 * @param {Part} part
 * @param {Shown & { key: KeyEntry }} shown
 * @param {string | null} mine
 */
export function keyTold(part, { ballot, key }, mine) {
  const words = sentence(part, ballot, key, mine);
  if (!words) return null;
  const right = key.label && said(ballot.options, key.label);
  const more = right !== brief(ballot.options, key.label) ? h("p", { dir: "auto" }, right) : null;
  return h("div", { class: "room-key" }, verdictLine(signOf(key, mine), words), more);
}

/** Why the key says so, and what speaks against it. @param {Part["kind"]} kind @param {KeyEntry} key */
export function why(kind, { label, reason, dissent }) {
  const found = isNumber(kind) ? say("room-found") : say(label ? "why-key" : "why-open");
  const line = (/** @type {string} */ title, /** @type {string} */ text) =>
    text ? h("p", {}, h("strong", {}, title), " ", text) : null;
  return h("div", { class: "room-why" }, line(found, reason), line(say("room-against"), dissent));
}

/** Whether one guesses what was found, where no answer is right. @param {Part["kind"]} kind */
const isNumber = (kind) => kind === "guess" || kind === "figure";

/** @param {KeyEntry} key @param {string | null} mine */
function signOf(key, mine) {
  if (!key.label || !mine || key.contested) return "·";
  if (mine === key.label) return "=";
  return key.also_accepted.includes(mine) ? "○" : "≠";
}

/**
 * What is right, and how that and a vote stand to each other; "" where it is a number that lies between
 * others, which the reason says.
 *
 * @param {Part} part
 * @param {BallotData} ballot
 * @param {KeyEntry} key
 * @param {string | null} mine
 */
export function sentence({ kind }, { options }, key, mine) {
  if (!key.label) return isNumber(kind) ? "" : say("room-key-none");
  const is = say("room-key-is", { kind, said: brief(options, key.label) });
  if (!mine) return key.contested ? `${is} ${say("room-key-contested")}` : is;
  const yours = say("room-key-other", { kind, mine: brief(options, mine) });
  if (key.contested) return `${is} ${yours} ${say("room-key-contested")}`;
  if (mine === key.label) return `${is} ${say("room-key-right", { kind })}`;
  return agreement(key, mine) ? `${is} ${yours} ${say("room-key-also")}` : `${is} ${yours}`;
}
