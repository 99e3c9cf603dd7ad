// One mark a question, in a row that can be clicked.

import { h } from "../dom.js";
import { say } from "../words.js";
import { isRight } from "./answers.js";

/** @import { Answers } from "./answers.js" */
/** @import { Actions, Question } from "./types.d.ts" */

export class Marks {
  /** @param {Question[]} questions @param {Answers} answers @param {Actions} actions */
  constructor(questions, answers, actions) {
    this.questions = questions;
    this.answers = answers;
    this.buttons = questions.map((_, i) =>
      h("button", {
        type: "button",
        class: "kit-mark",
        tabindex: "-1",
        onclick: () => actions.go(i),
      }),
    );
    this.node = h(
      "ol",
      { class: "kit-strip", "aria-label": say("all-questions") },
      ...this.buttons.map((button) => h("li", {}, button)),
    );
  }

  /** @param {number} at the question at hand */
  show(at) {
    this.buttons.forEach((button, i) => {
      const { mark, name, kind } = this.#look(this.questions[i]);
      button.textContent = `${i + 1} ${mark}`.trim();
      button.setAttribute("aria-label", say("mark-question", { question: i + 1, is: name }));
      button.dataset.kind = kind;
      button.tabIndex = i === at ? 0 : -1;
      if (i === at) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
    });
  }

  /** @param {Question} question */
  #look(question) {
    if (!this.answers.isSeen(question))
      return { mark: "", name: say("question-open"), kind: "open" };
    return { ...this.#result(question), kind: "judged" };
  }

  /** @param {Question} question */
  #result(question) {
    const { first, now } = this.answers.given(question);
    if (!question.right.length) return { mark: "*", name: say("question-free") };
    if (isRight(question, first)) return { mark: "✓", name: say("question-right") };
    if (isRight(question, now)) return { mark: "↻", name: say("question-right-now") };
    if (first === null) return { mark: "?", name: say("dont-know") };
    return { mark: "○", name: say("question-again") };
  }
}
