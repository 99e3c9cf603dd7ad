// One post beside the key and the others: a row for each label, to see and to revise.

import { h } from "../dom.js";
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
  const heads = ["Label", "You", "Key", others, "Revise"].filter((name) => name !== null);
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
  const left = others && counts ? others.coders - sum(counts) : 0;
  return left > 0 ? `${left} of the ${others?.coders} left this post open.` : "";
}

/**
 * @param {About} about
 * @param {string} label
 * @param {number} i
 */
function row({ mine, now, key, others, id, revise }, label, i) {
  const accepted = key.also_accepted.includes(label) ? "○ also accepted" : "";
  return h(
    "tr",
    {},
    h("th", { scope: "row" }, label),
    h(
      "td",
      {},
      mine.first === label ? "● first" : "",
      now === label && now !== mine.first ? "● now" : "",
    ),
    h("td", {}, key.label === label ? "● key" : accepted),
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
  const moved = later === counts[i] ? "" : ` → ${later}`;
  const width = whole ? (100 * counts[i]) / whole : 0;
  return h(
    "td",
    { class: "kit-share" },
    h("span", { class: "kit-bar", style: `width:${width}%` }),
    h("span", {}, whole ? `${counts[i]}${moved} of ${whole}` : "none"),
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
      "aria-label": `Now I say ${label}`,
      onclick: revise,
    },
    h("kbd", { "aria-hidden": "true" }, String(i + 1)),
    " now I say",
  );
}
