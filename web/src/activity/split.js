// How a post was judged: a row a label, with who gave it; pressed, it is what you say now.

import { h } from "../dom.js";
import { sign } from "../parts/labels.js";
import { say } from "../words.js";

/** @import { Entry, KeyEntry, Others } from "../types.d.ts" */

/**
 * @typedef {object} About
 * @property {string[]} labels
 * @property {Entry} mine
 * @property {string | null} now  What stands now.
 * @property {KeyEntry | undefined} key
 * @property {number[] | undefined} counts  How many of the others gave each label.
 * @property {number} coders  How many the others are, with those who left this post open.
 * @property {(label: string) => void} revise
 */

/** So many labels have a row each in any case; of more, those that nobody gave share one. */
export const FEW = 3;

/** @param {About} about */
export function split(about) {
  const rows = about.labels.map((label, place) => ({ label, place, given: isGiven(about, place) }));
  const apart = rows.filter(({ given }) => given || rows.length <= FEW);
  const shared = rows.filter((one) => !apart.includes(one));
  return h(
    "div",
    { class: "kit-split", role: "group", "aria-label": say("split-name") },
    ...apart.map(({ label, place }) => row(about, label, place)),
    shared.length
      ? h("div", { class: "kit-shared" }, ...shared.map((one) => row(about, one.label, one.place)))
      : null,
  );
}

/** Whether anybody gave a label. @param {About} about @param {number} place */
function isGiven({ labels, mine, now, key, counts }, place) {
  const said = [mine.first, now, key?.label, ...(key?.also_accepted ?? [])];
  return said.includes(labels[place]) || Boolean(counts?.[place]);
}

/**
 * @param {About} about
 * @param {string} label
 * @param {number} place
 */
function row({ mine, now, key, counts, coders, revise }, label, place) {
  const number = counts?.[place] ?? 0;
  const who = [
    mine.first === label && say(now === label ? "badge-you" : "badge-you-first"),
    now === label && now !== mine.first && say("badge-you-now"),
    key?.label === label && say("badge-key"),
    key?.also_accepted.includes(label) && say("badge-accepted"),
  ].filter((word) => word !== false && word !== undefined);
  const others = counts ? say("split-others", { number, whole: coders }) : "";
  return h(
    "button",
    {
      type: "button",
      class: "kit-row",
      "data-label": String(place % 8),
      "aria-pressed": String(now === label),
      "data-name": `row ${place}`,
      "data-onward": now === label,
      "aria-label": say("split-row", { label, who: who.join(", "), others }),
      onclick: () => revise(label),
    },
    h("kbd", { "aria-hidden": "true" }, String(place + 1)),
    sign(place),
    h("span", { class: "kit-row-label" }, label),
    h(
      "span",
      { class: "kit-badges" },
      ...who.map((word) => h("span", {}, /** @type {string} */ (word))),
    ),
    counts
      ? h(
          "span",
          { class: "kit-row-others" },
          h(
            "span",
            { class: "kit-row-bar" },
            h("i", { style: `width:${coders ? (100 * number) / coders : 0}%` }),
          ),
          h("span", {}, `${number}`),
        )
      : null,
  );
}
