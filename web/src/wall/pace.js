// While everybody goes at their own pace: how much of all is done, and how far each is. No label.

import { attr, h, put } from "../dom.js";
import { say } from "../words.js";
import { orderChoice } from "./lobby.js";

/** @import { Actions } from "./actions.js" */
/** @import { Part, WallState } from "./types.d.ts" */

const MOST_NAMES = 40; // that can be read from the last row

/** @param {Part} part @param {Actions} actions */
export function createPace(part, actions) {
  const words = h("p", { class: "count" });
  const share = h("b", {});
  const done = h("i", {});
  const people = h("div", { class: "far" });
  const order = h("div", { class: "choices" });
  const node = h(
    "div",
    { class: "pace" },
    part.question ? h("p", { class: "asked", dir: "auto" }, part.question) : null,
    h("div", { class: "whole" }, share, h("span", { class: "bar", "aria-hidden": "true" }, done)),
    words,
    people,
    part.kind === "text" ? null : order,
  );
  return {
    node,
    /** @param {WallState} state */
    update(state) {
      const { progress, of_posts: each } = state;
      const rows = progress ?? [];
      const whole = rows.length * each;
      const sum = rows.reduce((all, [, far]) => all + far, 0);
      const ready = rows.filter(([, far]) => far >= each).length;
      put(share, say("wall-share", { share: whole ? Math.floor((100 * sum) / whole) : 0 }));
      put(words, say("wall-far", { sum, whole, ready, people: rows.length, kind: part.kind }));
      done.style.inlineSize = `${whole ? (100 * sum) / whole : 0}%`;
      showPeople(people, rows, each);
      order.replaceChildren(orderChoice(state, actions));
    },
  };
}

/**
 * A row for each by name; of more people than can be read a mark each.
 *
 * @param {HTMLElement} node
 * @param {[string, number][]} rows
 * @param {number} of
 */
function showPeople(node, rows, of) {
  const named = rows.length <= MOST_NAMES;
  attr(node, "data-as", named ? "names" : "marks");
  const shown = named ? rows : rows.toSorted(([, a], [, b]) => b - a);
  node.replaceChildren(
    ...shown.map(([called, far]) => {
      const bar = h("i", { style: `inline-size: ${(100 * Math.min(1, far / of)).toFixed(0)}%` });
      const ready = far >= of;
      const mark = h("span", { class: "bar", "aria-hidden": "true", "data-ready": ready }, bar);
      if (!named) return mark;
      return h("p", {}, h("span", {}, called), h("b", {}, ready ? "✓" : String(far)), mark);
    }),
  );
}
