// Why something that was given to a page is not taken.

/** @import { Said } from "./words.js" */

/** It has no words of its own: whoever shows it says the sentence of that name. */
export class Refused extends Error {
  /**
   * @param {string} sentence  Its name in the catalogue.
   * @param {Said} [said]  What stands in it.
   */
  constructor(sentence, said = {}) {
    super(sentence);
    this.sentence = sentence;
    this.said = said;
  }
}
