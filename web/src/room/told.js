// What is told of a post once there is something to tell: the split in words, whom to talk to, the key.

import { h, put } from "../dom.js";
import { sign } from "../parts/labels.js";
import { agreement, reasons, verdictLine } from "../parts/verdict.js";
import { list, say } from "../words.js";
import { said } from "./ballot.js";

/** @import { Entry, KeyEntry } from "../types.d.ts" */
/** @import { Option, Part, Shown, Split } from "./types.d.ts" */

/** What somebody voted, in a sentence. @param {Option[]} options @param {Entry} entry */
export function votes(options, { first, revised, unsure }) {
  const words = (/** @type {string | null} */ label) => said(options, label);
  if (first && unsure)
    return say("room-you-voted-twice", { first: words(first), again: say("room-dont-know") });
  if (!first && !revised)
    return unsure
      ? say("room-you-voted", { said: say("room-dont-know") })
      : say("room-you-did-not");
  if (!first || !revised) return say("room-you-voted", { said: words(first ?? revised) });
  if (first === revised) return say("room-you-voted-same", { said: words(first) });
  return say("room-you-voted-twice", { first: words(first), again: words(revised) });
}

/**
 * How the class voted, in words and numbers, folded: it is on the wall.
 *
 * @param {Shown} shown
 * @param {boolean} signs  Whether the options have signs of their own.
 */
export function splitInWords({ ballot, split }, signs) {
  if (!split) return null;
  const rows = split.rows ?? ballot.options.map(({ label }) => said(ballot.options, label));
  const part = (/** @type {string} */ title, /** @type {number[]} */ counts, unsure = 0) => {
    const of = counts.reduce((a, b) => a + b, unsure);
    const lines = rows.map((label, i) =>
      h(
        "li",
        {},
        signs ? sign(i) : null,
        signs ? " " : null,
        say("room-split-row", { label, votes: counts[i] ?? 0, of }),
      ),
    );
    if (unsure) lines.push(h("li", {}, say("room-split-unsure", { votes: unsure })));
    const told = of ? h("ul", {}, ...lines) : h("p", {}, say("room-split-nobody"));
    return [split.again ? h("p", { class: "kit-heading" }, title) : null, told];
  };
  return h(
    "details",
    { class: "room-split" },
    h("summary", {}, say("room-split-words")),
    ...part(say("room-split-first"), split.first, split.unsure?.[0]),
    ...(split.again ? part(say("room-split-again"), split.again, split.unsure?.[1]) : []),
  );
}

/** Whom to talk to, in nodes. @param {Shown} shown */
export function talk({ pair, until }) {
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
      put(clock, until === null ? "" : left(until));
    },
  };
}

/** @param {Shown["pair"]} pair */
export function withWhom(pair) {
  if (!pair) return say("room-talk");
  if (!pair.with.length) return say("room-talk-nobody");
  return say("room-talk-pair", { names: list(pair.with, "conjunction") });
}

/** What is left of the talk, in words. @param {number} until */
function left(until) {
  const seconds = Math.max(0, Math.ceil((until - Date.now()) / 1000));
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
  const label = key.label && said(ballot.options, key.label);
  const line = verdictLine(signOf(key, mine), sentence(key, label, mine));
  return h("div", { class: "room-key" }, line, ...reasons(key));
}

/** @param {KeyEntry} key @param {string | null} mine */
function signOf(key, mine) {
  if (!key.label) return "·";
  if (mine === key.label) return "=";
  return mine && key.also_accepted.includes(mine) ? "○" : "≠";
}

/** @param {KeyEntry} key @param {string} label @param {string | null} mine */
export function sentence(key, label, mine) {
  if (!key.label) return say("room-key-none");
  const is = say("room-key-is", { said: label });
  if (key.contested) return `${is} ${say("room-key-contested")}`;
  if (!mine) return is;
  if (mine === key.label) return `${is} ${say("room-key-right")}`;
  return `${is} ${say(agreement(key, mine) ? "room-key-also" : "room-key-other")}`;
}
