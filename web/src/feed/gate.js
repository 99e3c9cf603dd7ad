// The question before the pictures: what do you expect?

import { h, put, tool } from "../dom.js";
import { told } from "../numbers.js";
import { keyOf } from "./settings.js";

/** @import { About, Mark, Marks, Measure, Now, Run } from "./types.d.ts" */

/** @type {Record<Mark, string>} */
export const MARKS = { less: "less", same: "about the same", more: "more" };

export class Gate {
  #asked = ""; // what is asked about, and what was said of it before

  /**
   * @param {About} about
   * @param {string} id  What the ids of this view begin with.
   * @param {{ look: () => void, skip: () => void }} actions
   */
  constructor({ measures }, id, { look, skip }) {
    this.measures = measures;
    this.questions = measures
      .filter((measure) => measure.asked)
      .map((measure) => new Question(measure, `${id}-${measure.name}`));
    this.words = h("p", { class: "kit-question" });
    const show = { type: "button", class: "kit-main", onclick: look };
    this.node = h(
      "div",
      { class: "kit-feed-gate", role: "group", "aria-label": "What do you expect?" },
      this.words,
      ...this.questions.map(({ node }) => node),
      h(
        "div",
        { class: "kit-tools" },
        h("button", show, "Show what happens"),
        tool("Just show me, always", "", skip),
      ),
    );
  }

  /**
   * @param {Now} now
   * @param {Marks} said  What was said before.
   * @param {Run} [run]  What A measures in this world.
   */
  show({ a, change, hidden }, said, run) {
    const asked = hidden ? `${change} ${keyOf(a, 0)} ${JSON.stringify(said)}` : "";
    // What somebody is marking stays, as long as the question is the same.
    if (hidden && asked !== this.#asked) {
      put(this.words, `Before you look: what do you expect of B (${change}), beside A?`);
      for (const question of this.questions) question.mark(said[question.measure.name]);
    }
    this.#asked = asked;
    for (const { level, measure } of this.questions) {
      const value = run?.[this.measures.indexOf(measure)];
      put(level, run ? ` A: ${told(value, measure.form)}` : "");
    }
  }

  /** What is marked now. @returns {Marks} */
  get marks() {
    /** @type {Marks} */
    const marks = {};
    for (const { measure, marked } of this.questions) if (marked) marks[measure.name] = marked;
    return marks;
  }
}

/** What is expected of one measure. */
class Question {
  /**
   * @param {Measure} measure
   * @param {string} name  Of the radios.
   */
  constructor(measure, name) {
    const marks = /** @type {[Mark, string][]} */ (Object.entries(MARKS));
    this.measure = measure;
    this.level = h("span", { class: "kit-feed-now" });
    this.inputs = marks.map(([value]) => h("input", { type: "radio", name, value }));
    this.node = h(
      "fieldset",
      { class: "kit-feed-ask" },
      h("legend", {}, measure.title, this.level),
      ...marks.map(([, words], i) => h("label", {}, this.inputs[i], words)),
    );
  }

  /** @param {Mark} [mark] */
  mark(mark) {
    for (const input of this.inputs) input.checked = input.value === mark;
  }

  /** The mark that is chosen, or undefined. */
  get marked() {
    const chosen = this.inputs.find((input) => input.checked);
    return /** @type {Mark | undefined} */ (chosen?.value);
  }
}
