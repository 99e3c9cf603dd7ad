// What is told of a post once there is something to tell: the split in words, whom to talk to, the key.

import { h, put } from "../dom.js";
import { sign } from "../parts/labels.js";
import { agreement, reasons, verdictLine } from "../parts/verdict.js";
import { list, say } from "../words.js";
import { brief, said, unsureIn } from "./ballot.js";

/** @import { Entry, KeyEntry } from "../types.d.ts" */
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
  if (first && unsure) return say("room-you-voted-twice", { first: words(first), again: open });
  if (!first && !revised)
    return unsure ? say("room-you-voted", { said: open }) : say("room-you-did-not");
  if (!first || !revised) return say("room-you-voted", { said: words(first ?? revised) });
  if (first === revised) return say("room-you-voted-same", { said: words(first) });
  return say("room-you-voted-twice", { first: words(first), again: words(revised) });
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
  const number = pair?.with.length
    ? h(
        "p",
        { class: "room-number" },
        h("span", {}, say("room-talk-pair-number")),
        ` ${pair.number}`,
      )
    : null;
  return {
    node: h("div", { class: "room-talk" }, number, h("p", {}, withWhom(pair)), clock),
    /** What the clock shows now. */
    tick() {
      const seconds = left();
      put(clock, seconds === null ? "" : inWords(seconds));
    },
  };
}

/** @param {Shown["pair"]} pair */
export function withWhom(pair) {
  if (!pair) return say("room-talk");
  if (!pair.with.length) return say("room-talk-nobody");
  return say("room-talk-pair", { names: list(pair.with, "conjunction") });
}

/** What is left of the talk. @param {number} seconds */
function inWords(seconds) {
  if (!seconds) return say("room-talk-over");
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  return say("room-talk-left", { time });
}

/**
 * What the key says beside what somebody voted last, and why.
 *
 * @param {Part} part
 * @param {Shown & { key: KeyEntry }} shown
 * @param {string | null} mine
 */
export function keyTold(part, { ballot, key }, mine) {
  const words = sentence(part, ballot, key, mine);
  const right = key.label && said(ballot.options, key.label);
  const more = right !== brief(ballot.options, key.label) ? h("p", { dir: "auto" }, right) : null;
  const line = words ? verdictLine(signOf(key, mine), words) : "";
  return h("div", { class: "room-key" }, line, more, ...reasons(key));
}

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
  if (!key.label) return kind === "guess" || kind === "figure" ? "" : say("room-key-none");
  const is = say("room-key-is", { said: brief(options, key.label) });
  if (key.contested) return `${is} ${say("room-key-contested")}`;
  if (!mine) return is;
  if (mine === key.label) return `${is} ${say("room-key-right")}`;
  return `${is} ${say(agreement(key, mine) ? "room-key-also" : "room-key-other")}`;
}
