// The hand-in codes, where a teacher finds them in an LMS: as comments, and as answers to fill in.

import { LONGEST } from "./course-state.js";

/** @import { Lms } from "./course-api.js" */

const LONGEST_ANSWER = 255; // characters of one answer

export class Codes {
  #lms;

  /** @param {Lms} lms */
  constructor(lms) {
    this.#lms = lms;
  }

  /**
   * An LMS may lack either, and what it does not take is no answer lost: nothing is said of it.
   *
   * @param {string[]} codes
   * @param {{ last: boolean, done: boolean }} when  Whether these may be the last for now.
   */
  tell(codes, { last, done }) {
    for (const [n, code] of codes.entries()) this.#answer(n, code);
    if (last && codes.length) this.#comment(codes.join("\n"), done);
  }

  /** @param {number} n @param {string} code */
  #answer(n, code) {
    if (code.length > LONGEST_ANSWER) return;
    const one = `cmi.interactions.${n}`;
    if (!this.#lms.set(`${one}.id`, `hand-in-code-${n + 1}`)) return;
    this.#lms.set(`${one}.type`, "fill-in");
    this.#lms.set(`${one}.student_response`, code);
    this.#lms.set(`${one}.result`, "neutral"); // it is neither right nor wrong
  }

  /**
   * Some LMSs, Moodle among them, put a comment behind those of before, and never forget one. So
   * they hear of few: a code on the way only as long as there is room for many more.
   *
   * @param {string} text
   * @param {boolean} done
   */
  #comment(text, done) {
    const before = this.#lms.get("cmi.comments");
    if (before.endsWith(text)) return;
    if (done || before.length + text.length < LONGEST / 2)
      this.#lms.set("cmi.comments", before ? `\n${text}` : text);
  }
}
