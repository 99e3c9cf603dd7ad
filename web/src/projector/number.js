// A number that is typed, and Enter, which goes to the post of that number.

import { put } from "../dom.js";
import { say } from "../words.js";

/** @import { createDeck } from "./deck.js" */

/**
 * @param {ReturnType<typeof createDeck>} deck
 * @param {HTMLElement} hint  Where it says what was typed.
 * @param {() => void} draw
 */
export function createNumber(deck, hint, draw) {
  let typed = "";
  return {
    /** Whether one is being typed. */
    waits: () => typed !== "",
    clear() {
      typed = "";
    },
    /** @param {string} digit */
    digit(digit) {
      typed = (typed + digit).slice(-4);
      put(hint, say("projector-go-to", { number: typed }));
    },
    /** Go to the number; tell whether one was typed. */
    enter() {
      const number = typed;
      typed = "";
      if (number && deck.jump(Number(number))) draw();
      else if (number) put(hint, say("projector-no-such", { number }));
      return number !== "";
    },
  };
}
