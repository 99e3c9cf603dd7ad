// What is shown once an answer was checked: whether it is right, and why.

import { h } from "../dom.js";
import { disclosure } from "../parts/disclosure.js";
import { list, say } from "../words.js";
import { isRight } from "./answers.js";

/** @import { Answer, Option, Question } from "./types.d.ts" */

/**
 * What is said of a first answer.
 *
 * @param {Question} question
 * @param {Answer} first
 */
export function verdict(question, first) {
  const { right } = question;
  if (!right.length) return say(first === null ? "quiz-free-unsure" : "quiz-free");
  const which = list(right, "conjunction");
  const answer = say("right-answers", { answers: right.length, which });
  if (first === null) return `${say("quiz-unsure-honest")} ${answer}`;
  if (!isRight(question, first)) return `${say("quiz-wrong", { mine: first ?? "" })} ${answer}`;
  const yes = say("quiz-right", { mine: first ?? "" });
  return right.length > 1 ? `${yes} ${answer}` : yes;
}

/**
 * Why your answer is right or not, first; then what is right; the others when asked for.
 *
 * @param {Question} question
 * @param {Answer} first
 * @param {boolean} mayRevise  Whether another answer can be kept beside the first.
 */
export function reasons(question, first, mayRevise) {
  const isFree = !question.right.length;
  const mine = question.options.filter(({ label }) => label === first);
  const rest = question.options.filter(({ label }) => label !== first);
  const shown = rest.filter(({ label }) => isFree || isRight(question, label));
  const hidden = rest.filter((option) => !shown.includes(option));
  const others = hidden.length
    ? disclosure(say("other-options"), "o", h("div", {}, ...hidden.map(reasonOf(question))))
    : undefined;
  const nodes = [
    h("p", { class: "kit-verdict" }, verdict(question, first)),
    ...mine.map(isFree ? caseForMine : reasonOf(question)),
    ...shown.map(reasonOf(question)),
    question.after && h("p", { class: "kit-after", dir: "auto" }, question.after),
    question.from && h("p", { class: "kit-quiet" }, question.from),
    others && h("div", { class: "kit-tools" }, others.button),
    others?.panel,
    mayRevise && h("p", { class: "kit-quiet" }, say("changed-your-mind")),
  ];
  return { nodes: nodes.filter((node) => node instanceof Node), others };
}

/** @param {Question} question */
const reasonOf = (question) => (/** @type {Option} */ option) =>
  reason(option, say(why(question, option.label), { option: option.label }));

/** @param {Option} option */
const caseForMine = (option) => reason(option, say("case-for-mine", { option: option.label }));

/** @param {Question} question @param {string} label */
function why(question, label) {
  if (!question.right.length) return "case-for";
  return isRight(question, label) ? "why-right" : "why-wrong";
}

/** @param {Option} option @param {string} words */
function reason({ because, misconception }, words) {
  return h(
    "p",
    { dir: "auto" },
    h("strong", {}, words),
    " ",
    because,
    misconception ? mixUp(misconception) : null,
  );
}

/** @param {string} misconception */
function mixUp(misconception) {
  return h(
    "span",
    { class: "kit-mixup" },
    " ",
    say("mix-up"),
    " ",
    h("em", {}, misconception),
    ".",
  );
}
