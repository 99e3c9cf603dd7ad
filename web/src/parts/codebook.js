// The codebook in full.

import { h } from "../dom.js";

/** The codebook in full, for the panel that `h` opens. */
export function codebookPage(codebook) {
  const list = (title, lines) => [h("dt", {}, title), ...lines.map((line) => h("dd", {}, line))];
  return h(
    "div",
    {},
    codebook.note ? h("p", {}, codebook.note) : null,
    ...codebook.categories.map((c, i) =>
      h(
        "section",
        {},
        h("p", { class: "kit-heading" }, h("kbd", {}, String(i + 1)), " ", c.label),
        h("p", {}, c.definition),
        h(
          "dl",
          {},
          ...list("Include", c.include),
          ...list("Exclude", c.exclude),
          ...list("Clear example", [`“${c.example.text}” ${c.example.why}`]),
          ...list("Near miss", [
            `“${c.near_miss.text}” is ${c.near_miss.instead}. ${c.near_miss.why}`,
          ]),
          ...list("Tie-break, in doubt", [c.tie_break]),
        ),
      ),
    ),
  );
}
