// How a quiz went, once all is answered: kind words, and what is worth another look.

import { h } from "../dom.js";
import { say } from "../words.js";
import { isRight } from "./answers.js";

/** @import { Answers } from "./answers.js" */
/** @import { Question } from "./types.d.ts" */

/**
 * @param {Question[]} questions
 * @param {Answers} answers
 * @param {(index: number) => void} look  Take another look at a question.
 * @returns {HTMLElement[]}
 */
export function howItWent(questions, answers, look) {
  const heading = h("p", { class: "kit-heading" }, say("how-it-went"));
  const words = h("p", {}, sentences(questions, answers).join(" "));
  const again = questions.filter(
    (question) => question.right.length && !isRight(question, answers.given(question).first),
  );
  if (!again.length) return [heading, words];
  return [
    heading,
    words,
    h("p", {}, say("ideas-again")),
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
  const tries = { questions: questions.length, right: withRight.length, first, now };
  return [
    ...(withRight.length ? [say(now === first ? "quiz-tries" : "quiz-tries-now", tries)] : []),
    ...(free ? [say(withRight.length ? "quiz-others-free" : "quiz-all-free", { free })] : []),
    ...(unsure ? [say("quiz-honest", { times: unsure })] : []),
  ];
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
  const words = option ? say("idea-mix-up", { mixup: option.misconception }) : say("idea-unsure");
  const properties = { type: "button", class: "kit-tool", onclick: () => look(index) };
  return h(
    "li",
    {},
    h("button", properties, say("idea-question", { question: index + 1 })),
    " ",
    h("span", { dir: "auto" }, words),
  );
}
