// What was answered to a question, read from what the store keeps of its post.

/** @import { Store } from "../store.js" */
/** @import { Answer, Question } from "./types.d.ts" */

/**
 * Whether an answer is right. “I don't know” never is.
 *
 * @param {Question} question
 * @param {Answer} answer
 */
export function isRight({ right }, answer) {
  return typeof answer === "string" && right.includes(answer);
}

export class Answers {
  #store;

  /** @param {Store} store */
  constructor(store) {
    this.#store = store;
  }

  /** Whether the first answer was checked, and is kept. @param {Question} question */
  isLocked({ id }) {
    return this.#store.of(id).locked;
  }

  /**
   * Whether the reasons have been shown: an answer was checked, and is there to stay.
   *
   * @param {Question} question
   */
  isSeen({ id }) {
    const { first, revised, unsure, locked } = this.#store.of(id);
    return Boolean(locked || revised || (unsure && !first));
  }

  /**
   * What was answered at first, and what stands now.
   *
   * @param {Question} question
   * @returns {{ first: Answer, now: Answer }}
   */
  given({ id }) {
    const { first, revised, unsure } = this.#store.of(id);
    const opened = first ?? (unsure || revised ? null : undefined);
    return { first: opened, now: revised ?? (unsure ? null : opened) };
  }

  /** @param {Question} question @param {string | null} label */
  give({ id }, label) {
    this.#store.judge(id, label, { unsure: label === null });
  }

  /** From now on the first answer stays: the reasons are seen. @param {Question} question */
  lock({ id }) {
    this.#store.compared([id]);
  }
}
