// The question before a change, answered with one tap; kept with the guesses of the lesson.

import { h, put, tool } from "../dom.js";
import { say } from "../words.js";

/** @import { Store } from "../store.js" */
/** @import { Asked } from "./types.d.ts" */

export class Ask {
  /** @type {Asked | null} */
  #asked = null;

  /** @param {{ answer: (label: string) => void, skip: () => void }} actions */
  constructor({ answer, skip }) {
    this.words = h("p", { class: "kit-question", dir: "auto" });
    this.options = h("div", { class: "kit-feed-options" });
    this.answer = answer;
    this.still = h("p", { class: "kit-quiet" });
    this.node = h(
      "div",
      { class: "kit-feed-ask", role: "group", "aria-label": say("ask-first") },
      this.words,
      this.options,
      h("p", { class: "kit-tools" }, tool(say("ask-skip"), "", skip)),
      this.still,
    );
  }

  /** @param {Asked | null} asked @param {string} rule  The one that the phone still shows. */
  show(asked, rule) {
    this.node.hidden = !asked;
    put(this.still, say("ask-still", { rule }));
    if (!asked || asked === this.#asked) return;
    this.#asked = asked;
    put(this.words, asked.question);
    this.options.replaceChildren(
      ...asked.options.map((words, i) =>
        h(
          "button",
          {
            type: "button",
            class: "kit-feed-option",
            dir: "auto",
            onclick: () => this.answer(String(i + 1)),
          },
          words,
        ),
      ),
    );
  }
}

/**
 * What was expected of a rule, beside what it was; "" where nothing was said.
 *
 * @param {Asked | undefined} asked
 * @param {Store} store
 */
export function expected(asked, store) {
  const label = asked && store.of(asked.id)?.first;
  if (!label) return "";
  const mine = asked.options[Number(label) - 1];
  const found = asked.options[asked.truth - 1];
  const said = say(mine === found ? "asked-right" : "asked-other", { mine, found });
  return `${said} ${asked.after}`;
}
