// What is shown once an answer was checked: whether it is right, and why.

import { h } from "../dom.js";
import { disclosure } from "../parts/disclosure.js";
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
  if (!right.length) return withoutRight(first);
  const answer =
    right.length > 1
      ? `The right answers are ${right.join(" and ")}.`
      : `The right answer is ${right[0]}.`;
  if (first === null) return `Saying so is honest, and a good place to start. ${answer}`;
  if (!isRight(question, first)) return `Not this one. ${answer}`;
  return `✓ Yes, ${first} is right.${right.length > 1 ? ` ${answer}` : ""}`;
}

/** @param {Answer} first */
function withoutRight(first) {
  const cases = "Here is the case for each option.";
  return first === null
    ? `There is no right answer here, so not being sure makes sense. ${cases}`
    : `There is no right answer here: thoughtful people choose differently. ${cases}`;
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
    ? disclosure("The other options", "o", h("div", {}, ...hidden.map(reasonOf(question))))
    : undefined;
  const nodes = [
    h("p", { class: "kit-verdict" }, verdict(question, first)),
    ...mine.map(isFree ? caseForMine : reasonOf(question)),
    ...shown.map(reasonOf(question)),
    question.after && h("p", { class: "kit-after", dir: "auto" }, question.after),
    others && h("div", { class: "kit-tools" }, others.button),
    others?.panel,
    mayRevise && h("p", { class: "kit-quiet" }, CHANGED_YOUR_MIND),
  ];
  return { nodes: nodes.filter((node) => node instanceof Node), others };
}

const CHANGED_YOUR_MIND =
  "Changed your mind? Choose again: your first answer stays, and the second is kept beside it.";

/** @param {Question} question */
const reasonOf = (question) => (/** @type {Option} */ option) =>
  reason(option, `${why(question, option.label)}: `);

/** @param {Option} option */
const caseForMine = (option) => reason(option, `The case for ${option.label}, your answer: `);

/** @param {Question} question @param {string} label */
function why(question, label) {
  if (!question.right.length) return `The case for ${label}`;
  return isRight(question, label) ? `Why ${label}` : `Why not ${label}`;
}

/** @param {Option} option @param {string} words */
function reason({ because, misconception }, words) {
  return h(
    "p",
    { dir: "auto" },
    h("strong", {}, words),
    because,
    misconception ? mixUp(misconception) : null,
  );
}

/** @param {string} misconception */
function mixUp(misconception) {
  return h(
    "span",
    { class: "kit-mixup" },
    " The mix-up behind it: ",
    h("em", {}, misconception),
    ".",
  );
}
