// Votes as bars, each with its number beside it: the first alone, or the first beside those of now.

import { h } from "../dom.js";
import { shape, sign } from "../parts/labels.js";
import { say } from "../words.js";

/** @import { Choice, Key, Kind, Open, Section, Shown } from "./types.d.ts" */
/** @typedef {"first" | "latest"} Round */

const WIDEST = 8; // columns of sections that can be read from the last row
const SHORT = 18; // letters of a label that stays in one line

const HEADINGS = { first: "projector-first", latest: "projector-second" };

/** The rounds that are open. @param {Open} open */
const roundsOf = ({ first, second }) =>
  /** @type {Round[]} */ (["first", "latest"]).filter((round) =>
    round === "first" ? first : second,
  );

/**
 * What could be chosen, and how many chose it as far as this is open.
 *
 * @param {Shown} shown
 * @param {Kind} kind
 * @param {Open} open
 */
export function votesTable(shown, kind, open) {
  const rounds = roundsOf(open);
  const { unsure } = shown.votes;
  const rows = shown.choices.map((choice, place) => row(choice, place, shown, kind, rounds, open));
  if (open.first && (unsure[0] || (open.second && unsure[1])))
    rows.push(unsureRow(shown, kind, rounds));
  return h(
    "table",
    { class: "votes", "data-rounds": rounds.length, "data-short": isShort(shown) },
    rounds.length ? headings(rounds, kind, open) : null,
    h("tbody", {}, ...rows),
  );
}

/** @param {Shown} shown */
const isShort = ({ choices }) =>
  choices.every(
    ({ label, words, means = "" }) => words === undefined && (label + means).length <= SHORT,
  );

/** @param {Round[]} rounds @param {Kind} kind @param {Open} open */
const headings = (rounds, kind, { once }) =>
  h(
    "thead",
    {},
    h(
      "tr",
      {},
      h("th", { scope: "col" }, h("span", { class: "kit-unseen" }, say("projector-choice"))),
      ...rounds.map((round) =>
        h("th", { scope: "col" }, say(once ? "projector-only" : HEADINGS[round], { kind })),
      ),
    ),
  );

/**
 * @param {Choice} choice
 * @param {number} place
 * @param {Shown} shown
 * @param {Kind} kind
 * @param {Round[]} rounds
 * @param {Open} open
 */
function row(choice, place, shown, kind, rounds, open) {
  const mark = open.key && shown.key ? markOf(shown.key, place) : null;
  return h(
    "tr",
    { "data-mark": mark },
    h(
      "th",
      { scope: "row" },
      name(choice),
      mark
        ? h(
            "span",
            { class: "mark" },
            say(mark === "key" ? "projector-key" : "projector-accepted", { kind }),
          )
        : null,
      open.key && choice.idea
        ? h("span", { class: "idea" }, say("projector-idea", { idea: choice.idea }))
        : null,
    ),
    ...rounds.map((round) => cell(shown.votes[round][place], wholeOf(shown, round), choice)),
  );
}

/** @param {Key} key @param {number} place @returns {"key" | "accepted" | null} */
function markOf(key, place) {
  if (key.right.includes(place)) return "key";
  return key.also.includes(place) ? "accepted" : null;
}

/** @param {Choice} choice */
const name = ({ label, words, place, means }) =>
  h(
    "span",
    { class: "name" },
    words === undefined && place !== undefined ? sign(place) : null,
    words === undefined ? null : h("b", {}, `${label})`),
    h("span", { dir: "auto" }, words ?? label),
    means ? h("span", { class: "means", dir: "auto" }, means) : null,
  );

/** It is no label, so it has neither a sign nor a colour. @param {Shown} shown @param {Kind} kind @param {Round[]} rounds */
const unsureRow = (shown, kind, rounds) =>
  h(
    "tr",
    { class: "unsure" },
    h("th", { scope: "row" }, h("span", { class: "name" }, say("projector-unsure", { kind }))),
    ...rounds.map((round) =>
      cell(shown.votes.unsure[round === "first" ? 0 : 1], wholeOf(shown, round), {}),
    ),
  );

/** How many voted in a round. @param {Shown} shown @param {Round} round */
const wholeOf = ({ votes }, round) =>
  votes[round].reduce((sum, number) => sum + number, votes.unsure[round === "first" ? 0 : 1]);

/** @param {number} number @param {number} whole @param {{ place?: number }} choice */
function cell(number, whole, { place }) {
  const label = place === undefined ? null : String(place % 8);
  const part = whole ? number / whole : 0;
  return h(
    "td",
    {},
    h(
      "div",
      { class: "counted" },
      h("b", {}, String(number)),
      h(
        "span",
        { class: "bar", "data-label": label, "aria-hidden": "true" },
        h("i", { style: `inline-size: ${(100 * part).toFixed(1)}%` }),
      ),
    ),
  );
}

/**
 * The same for each section, in numbers; nothing where there is one section, or no room.
 *
 * @param {Shown} shown
 * @param {Kind} kind
 * @param {Open} open
 */
export function bySection({ sections, choices }, kind, open) {
  if (!sections.length || choices.length > WIDEST || choices.some((c) => c.place === undefined))
    return null;
  const title = say(open.second ? "projector-by-section-now" : "projector-by-section", { kind });
  return h(
    "table",
    { class: "sections" },
    h("caption", {}, title),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        h("th", { scope: "col" }, h("span", { class: "kit-unseen" }, say("projector-section"))),
        ...choices.map((choice) =>
          h("th", { scope: "col", "aria-label": choice.words ?? choice.label }, short(choice)),
        ),
      ),
    ),
    h("tbody", {}, ...sections.map((section) => sectionRow(section, open))),
  );
}

/** @param {Choice} choice */
const short = ({ label, words, place = 0 }) =>
  words === undefined
    ? h("span", { "data-label": String(place % 8), class: "kit-sign" }, shape(place))
    : label;

/** @param {Section} section @param {Open} open */
function sectionRow({ name: section, votes }, open) {
  const people = votes.first.reduce((sum, number) => sum + number, votes.unsure[0]);
  const called = section || say("projector-no-section");
  return h(
    "tr",
    {},
    h(
      "th",
      { scope: "row", dir: "auto" },
      say("projector-section-size", { section: called, people }),
    ),
    ...votes.first.map((first, place) =>
      h(
        "td",
        {},
        open.second ? say("projector-moved", { first, now: votes.latest[place] }) : String(first),
      ),
    ),
  );
}
