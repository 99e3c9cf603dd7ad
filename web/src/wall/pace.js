// While everybody goes at their own pace: how much of all is done, and a mark for each. No label,
// and no name: who is slow is not shown to all.

import { h, put } from "../dom.js";
import { say } from "../words.js";
import { orderChoice } from "./lobby.js";

/** @import { Actions } from "./actions.js" */
/** @import { Part, WallState } from "./types.d.ts" */

const FEW = 60; // marks that can be large
const ROW = 20;

/** @param {Part} part @param {Actions} actions */
export function createPace(part, actions) {
  const words = h("p", { class: "count" });
  const share = h("b", {});
  const done = h("i", {});
  const people = h("div", { class: "far", "aria-hidden": "true" });
  const order = h("div", { class: "choices" });
  const node = h(
    "div",
    { class: "pace" },
    h(
      "p",
      { class: "asked", dir: "auto" },
      part.kind === "text" ? say("wall-write") : part.question,
    ),
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
 * A mark for each, those first who are furthest; which is whose is nobody's business.
 *
 * @param {HTMLElement} node
 * @param {[string, number][]} rows
 * @param {number} of
 */
function showPeople(node, rows, of) {
  // Of few people in rows as long as each other; of many as many as there is room for.
  node.toggleAttribute("data-few", rows.length <= FEW);
  node.style.setProperty("--row", String(Math.ceil(rows.length / Math.ceil(rows.length / ROW))));
  const shown = rows.map(([, far]) => far).toSorted((a, b) => b - a);
  node.replaceChildren(
    ...shown.map((far) => {
      const bar = h("i", { style: `inline-size: ${(100 * Math.min(1, far / of)).toFixed(0)}%` });
      return h("span", { class: "bar", "data-ready": far >= of }, bar);
    }),
  );
}
