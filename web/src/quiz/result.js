// How a quiz went, once all is answered: kind words, and what is worth another look.

import { h } from "../dom.js";
import { isRight, UNSURE } from "./answers.js";

/** @import { Answers } from "./answers.js" */
/** @import { Question } from "./types.d.ts" */

/**
 * @param {Question[]} questions
 * @param {Answers} answers
 * @param {(index: number) => void} look  Take another look at a question.
 * @returns {HTMLElement[]}
 */
export function howItWent(questions, answers, look) {
  const heading = h("p", { class: "kit-heading" }, "How it went");
  const words = h("p", {}, sentences(questions, answers).join(" "));
  const again = questions.filter(
    (question) => question.right.length && !isRight(question, answers.given(question).first),
  );
  if (!again.length) return [heading, words];
  return [
    heading,
    words,
    h("p", {}, "Ideas worth another look; many people have them at first:"),
    h(
      "ul",
      {},
      ...again.map((question) => idea(question, questions.indexOf(question), answers, look)),
    ),
  ];
}

/** @param {Question[]} questions @param {Answers} answers */
function sentences(questions, answers) {
  const withRight = questions.filter((question) => question.right.length);
  const free = questions.length - withRight.length;
  const given = questions.map((question) => ({ question, ...answers.given(question) }));
  const first = given.filter((one) => isRight(one.question, one.first)).length;
  const now = given.filter((one) => isRight(one.question, one.now)).length;
  const unsure = given.filter((one) => one.first === null).length;
  return [
    ...(withRight.length ? [tries(questions.length, withRight.length, first, now)] : []),
    ...(free ? [withoutRight(free, withRight.length > 0)] : []),
    ...(unsure ? [honest(unsure)] : []),
  ];
}

/**
 * @param {number} all
 * @param {number} withRight  How many of them have a right answer.
 * @param {number} first  How many were right at first.
 * @param {number} now  How many are right now.
 */
function tries(all, withRight, first, now) {
  const has = withRight === 1 ? "has" : "have";
  const later = now === first ? "" : `, after a second look ${now}`;
  return (
    `${withRight} of the ${all} questions ${has} a right answer. ` +
    `At your first try you had ${first} of ${withRight}${later}.`
  );
}

/**
 * @param {number} free  How many have no right answer.
 * @param {boolean} others  Whether there are others.
 */
function withoutRight(free, others) {
  const start = others ? "The other " : "";
  return `${start}${free === 1 ? "one has" : `${free} have`} none: there, your reasons count.`;
}

/** @param {number} unsure */
function honest(unsure) {
  const often = unsure === 1 ? "once" : `${unsure} times`;
  return `You said “${UNSURE}” ${often}: that tells more than a guess.`;
}

/**
 * The idea behind a first answer that was not right.
 *
 * @param {Question} question
 * @param {number} index
 * @param {Answers} answers
 * @param {(index: number) => void} look
 */
function idea(question, index, answers, look) {
  const { first } = answers.given(question);
  const option = question.options.find(({ label }) => label === first);
  const words = option ? option.misconception : "where you were not sure";
  const properties = { type: "button", class: "kit-tool", onclick: () => look(index) };
  return h(
    "li",
    {},
    h("button", properties, `Question ${index + 1}`),
    " ",
    h("span", { dir: "auto" }, words),
  );
}
