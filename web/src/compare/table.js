// One post beside the key and the others: a row for each label, to see and to revise.

import { h } from "../dom.js";
import { say } from "../words.js";
import { sum } from "./findings.js";

/** @import { Entry, KeyEntry, Others } from "../types.d.ts" */

/**
 * @typedef {object} About
 * @property {string[]} labels
 * @property {Entry} mine
 * @property {string | null} now  what stands now
 * @property {KeyEntry} key
 * @property {Others | null} others
 * @property {string} id  of the post
 * @property {(label: string) => void} revise
 */

/** @param {About} about */
export function table(about) {
  const others = about.others?.counts[about.id] ? about.others.name : null;
  const names = [say("head-label"), say("head-you"), say("head-key"), others, say("head-revise")];
  const heads = names.filter((name) => name !== null);
  const head = h("tr", {}, ...heads.map((name) => h("th", { scope: "col" }, name)));
  return h(
    "table",
    { class: "kit-table" },
    h("thead", {}, head),
    h("tbody", {}, ...about.labels.map((label, i) => row(about, label, i))),
  );
}

/**
 * How many of the others left a post open, in words; "" where none did.
 *
 * @param {Others | null} others
 * @param {string} id
 */
export function leftOpen(others, id) {
  const counts = others?.counts[id];
  if (!others || !counts) return "";
  const open = others.coders - sum(counts);
  return open > 0 ? say("left-open", { open, coders: others.coders }) : "";
}

/**
 * @param {About} about
 * @param {string} label
 * @param {number} i
 */
function row({ mine, now, key, others, id, revise }, label, i) {
  const accepted = key.also_accepted.includes(label) ? say("cell-accepted") : "";
  return h(
    "tr",
    {},
    h("th", { scope: "row" }, label),
    h(
      "td",
      {},
      mine.first === label ? say("cell-first") : "",
      now === label && now !== mine.first ? say("cell-now") : "",
    ),
    h("td", {}, key.label === label ? say("cell-key") : accepted),
    others && othersCell(others, id, i),
    h(
      "td",
      {},
      reviseButton(label, i, now === label, () => revise(label)),
    ),
  );
}

/**
 * How many of the others gave this label, then and later; null where none judged the post.
 *
 * @param {Others} others
 * @param {string} id
 * @param {number} i
 */
function othersCell(others, id, i) {
  const counts = others.counts[id];
  if (!counts) return null;
  const whole = sum(counts);
  const later = others.later?.[id]?.[i] ?? counts[i];
  const name = later === counts[i] ? "cell-others" : "cell-others-later";
  const said = { number: counts[i], later, of: whole };
  const width = whole ? (100 * counts[i]) / whole : 0;
  return h(
    "td",
    { class: "kit-share" },
    h("span", { class: "kit-bar", style: `width:${width}%` }),
    h("span", {}, say(whole ? name : "cell-nobody", said)),
  );
}

/**
 * @param {string} label
 * @param {number} i
 * @param {boolean} pressed
 * @param {() => void} revise
 */
function reviseButton(label, i, pressed, revise) {
  return h(
    "button",
    {
      type: "button",
      class: "kit-tool",
      "aria-pressed": String(pressed),
      "aria-label": say("revise-to", { label }),
      onclick: revise,
    },
    h("kbd", { "aria-hidden": "true" }, String(i + 1)),
    " ",
    say("revise-to-this"),
  );
}
