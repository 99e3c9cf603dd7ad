// The question at hand: its options, what is chosen, and the reasons once it is checked.

import { attr, h, ownId } from "../dom.js";
import { isPlain } from "../keys.js";
import { say } from "../words.js";
import { isRight } from "./answers.js";
import { reasons } from "./reasons.js";

/** @import { Answers } from "./answers.js" */
/** @import { Actions, Answer, Question } from "./types.d.ts" */

/**
 * @typedef {object} Shown  An option on the page.
 * @property {string | null} label  Null for “I don't know”.
 * @property {HTMLButtonElement} button
 * @property {HTMLSpanElement} said  What is said of it once the answer is checked.
 */

export class QuestionBox {
  /** @type {Shown[]} */
  #shown = [];
  #reasons = h("div", {});
  /** @type {ReturnType<typeof reasons>["others"]} */
  #others;

  /** @param {Answers} answers @param {Actions} actions */
  constructor(answers, actions) {
    this.answers = answers;
    this.actions = actions;
    this.node = h("div", {
      class: "kit-quiz",
      tabindex: "-1",
      role: "group",
      onkeydown: (/** @type {KeyboardEvent} */ event) => this.#enter(event),
    });
  }

  /** Put a question and its options on the page. @param {Question} question */
  draw(question) {
    const id = ownId();
    this.#shown = [
      ...question.options.map(({ label, text }) => this.#option(label, label, text)),
      this.#option(null, "u", say("dont-know")),
    ];
    this.#reasons = h("div", {});
    this.#others = undefined;
    this.node.replaceChildren(
      h("p", { class: "kit-question", id, dir: "auto" }, question.text),
      h(
        "div",
        { class: "kit-options", role: "group", "aria-labelledby": id },
        ...this.#shown.map(({ button }) => button),
      ),
      this.#reasons,
    );
  }

  /** @param {string | null} label @param {string} key @param {string} text @returns {Shown} */
  #option(label, key, text) {
    const said = h("span", { class: "kit-option-said" });
    const button = h(
      "button",
      {
        type: "button",
        class: "kit-option",
        "aria-pressed": "false",
        onclick: () => this.actions.choose(label),
      },
      h("kbd", {}, key),
      h("span", { dir: "auto" }, text),
      said,
    );
    return { label, button, said };
  }

  /**
   * Mark what is chosen; once it is checked, also what is right, and the reasons.
   *
   * @param {Question} question
   * @param {Answer} chosen
   */
  paint(question, chosen) {
    const isSeen = this.answers.isSeen(question);
    for (const { label, button, said } of this.#shown) {
      button.setAttribute("aria-pressed", String(label === chosen));
      said.textContent = isSeen ? this.#saidOf(question, label) : "";
      attr(button, "data-result", isSeen ? this.#resultOf(question, label) : null);
    }
    if (isSeen && !this.#reasons.childElementCount) this.#explain(question);
  }

  /** @param {Question} question @param {string | null} label */
  #resultOf(question, label) {
    if (isRight(question, label)) return "right";
    if (label !== this.answers.given(question).first) return null;
    // Not to know is no mistake.
    if (label === null) return "unsure";
    return question.right.length > 0 ? "missed" : null;
  }

  /** @param {Question} question @param {string | null} label */
  #saidOf(question, label) {
    const { first, now } = this.answers.given(question);
    const words = [];
    if (isRight(question, label)) words.push(say("option-right"));
    if (label === first && label === null) words.push(say("option-unsure"));
    else if (label === first) words.push(say(first === now ? "option-mine" : "option-mine-first"));
    else if (label === now) words.push(say("option-mine-now"));
    return words.join(" · ");
  }

  /** @param {Question} question */
  #explain(question) {
    const { first } = this.answers.given(question);
    const { nodes, others } = reasons(question, first, this.answers.isLocked(question));
    this.#reasons.replaceChildren(...nodes);
    this.#others = others;
  }

  /** Give the focus to an option. @param {string | null} label */
  focus(label) {
    this.#shown.find((one) => one.label === label)?.button.focus();
  }

  /** Show or hide the reasons of the other options, where there are any. */
  toggleOthers() {
    this.#others?.toggle();
  }

  /** Bring the reasons into view. */
  revealReasons() {
    this.#reasons.scrollIntoView({ block: "nearest" });
  }

  /**
   * On a button, Enter presses that button; on the option that is chosen already, it goes on.
   *
   * @param {KeyboardEvent} event
   */
  #enter(event) {
    const target = /** @type {HTMLElement} */ (event.target);
    if (event.key !== "Enter" || !isPlain(event) || event.repeat) return;
    if (target.getAttribute("aria-pressed") !== "true") return;
    event.preventDefault();
    this.actions.step();
  }
}
