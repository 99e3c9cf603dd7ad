// What a check came to, after the lessons: then and now, idea by idea.

import { h } from "../dom.js";
import { say } from "../words.js";

/** @import { Went } from "./types.d.ts" */

/** @param {Went} went */
export function howItWent(went) {
  const { now, before, of, certain, certain_right: right } = went;
  const lines = [
    before === null
      ? say("check-now-only", { now, of })
      : say("check-then-and-now", { before, now, of }),
    certain ? say("check-certain", { certain, right }) : "",
    say("check-rough"),
  ];
  return [
    h("p", { class: "kit-heading" }, say("check-result")),
    ...lines.filter(Boolean).map((words) => h("p", {}, words)),
    table(went),
  ];
}

/** @param {Went} went */
function table({ rows, before }) {
  const heads = [
    say("check-idea"),
    ...(before === null ? [] : [say("check-column-before")]),
    say("check-column-now"),
  ];
  return h(
    "table",
    { class: "kit-check-went" },
    h("thead", {}, h("tr", {}, ...heads.map((head) => h("th", { scope: "col" }, head)))),
    h(
      "tbody",
      {},
      ...rows.map((row) =>
        h(
          "tr",
          {},
          h("th", { scope: "row", dir: "auto" }, row.idea),
          row.before === null ? null : h("td", {}, part(row.before, row.of)),
          h("td", {}, part(row.now, row.of)),
        ),
      ),
    ),
  );
}

/** Of one question kindly: not yet. @param {number} right @param {number} of */
function part(right, of) {
  if (of > 1) return say("check-of", { right, of });
  return say(right ? "check-right" : "check-not-yet");
}
