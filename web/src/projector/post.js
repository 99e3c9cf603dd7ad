// One post for a whole room: big, and with it only as much of the votes and the key as is open.
//
// What is closed is not drawn at all. This view knows of no page around it and of no keys.

import { h } from "../dom.js";
import { postCard } from "../parts/post.js";
import { say } from "../words.js";
import { keyWords } from "./key.js";
import { bySection, votesTable } from "./votes.js";

/** @import { Kind, Open, Shown } from "./types.d.ts" */

/**
 * @param {Shown} shown
 * @param {Kind} kind
 * @param {string} question  What is asked of each post; "" where its own words are the question.
 * @param {Open} [open]
 * @param {Node | null} [below]  What stands under the votes.
 */
export function postView(shown, kind, question, open = {}, below = null) {
  // Options are sentences, which take the whole width.
  const wide = kind === "question" || kind === "guess";
  return h(
    "div",
    { class: wide ? "one" : "one beside", "data-open": Boolean(open.first) },
    h("div", { class: "said" }, kind === "post" ? card(shown) : asked(shown)),
    h(
      "div",
      { class: "about" },
      question ? h("p", { class: "asked" }, question) : null,
      votesTable(shown, kind, open),
      below,
      open.first ? middle(shown) : null,
      open.first ? bySection(shown, kind, open) : null,
    ),
    open.key && shown.key ? keyWords(shown, shown.key, kind) : null,
  );
}

/** @param {Shown} shown */
const card = ({ id, post }) => postCard({ post_id: id, mark: "", ...post });

/** @param {Shown} shown */
const asked = ({ post }) =>
  h(
    "div",
    {},
    h("p", { class: "kit-text", dir: "auto" }, post.text),
    post.where ? h("p", { class: "kit-text where-asked", dir: "auto" }, post.where) : null,
  );

/** In words where a prediction's guesses lie. @param {Shown} shown */
function middle({ middle: value, sections }) {
  if (value === undefined) return null;
  const parts = sections.map(({ name, middle: own }) =>
    own === undefined
      ? ""
      : say("projector-section-middle", {
          section: name || say("projector-no-section"),
          value: own,
        }),
  );
  return h("p", { class: "middle" }, [say("projector-middle", { value }), ...parts].join(" "));
}
