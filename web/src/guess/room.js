// The room below a guess: the button that makes it, and then what it was. It is as high before as
// it is after, so that nothing on the page moves.

import { h } from "../dom.js";
import { say } from "../words.js";
import { headline, ofTheClass, reasons } from "./sentences.js";

/** @import { Guess, Guessed, Said } from "./types.d.ts" */

export class Room {
  #guess;
  #class;
  #opened = false;

  /**
   * @param {Guess} guess
   * @param {Guessed | null} class_
   * @param {HTMLElement[]} before
   * @param {AbortSignal} signal
   */
  constructor(guess, class_, before, signal) {
    this.#guess = guess;
    this.#class = class_;
    this.covered = h("div", { class: "kit-guess-covered" }, ...before);
    this.node = h("div", { class: "kit-guess-room" }, this.covered);
    let width = 0;
    const watch = new ResizeObserver(() => {
      if (this.node.clientWidth === width) return;
      width = this.node.clientWidth;
      if (width) this.#reserve();
    });
    watch.observe(this.node);
    signal.addEventListener("abort", () => watch.disconnect());
  }

  /** @param {Said} said */
  open(said) {
    if (this.#opened) return;
    this.#opened = true;
    this.node.replaceChildren(h("div", { class: "kit-guess-opened" }, ...this.#parts(said)));
  }

  /** @param {Said} said */
  #parts(said) {
    const { after, source } = this.#guess;
    return [
      h("p", { class: "kit-headline", dir: "auto" }, headline(this.#guess, said)),
      ...reasons(this.#guess, said).map((words) => h("p", { dir: "auto" }, words)),
      after && h("p", { dir: "auto" }, after),
      paragraph(ofTheClass(this.#guess, this.#class, said)),
      source && h("p", { class: "kit-quiet", dir: "auto" }, say("source", { source })),
    ].filter((part) => part instanceof Node);
  }

  /**
   * Keep as much room as the tallest of all that may be opened takes. What is laid out for that
   * is gone before anything is painted or read out.
   */
  #reserve() {
    const { kind, options, values } = this.#guess;
    const labels = kind === "line" ? [1] : [...(options.length ? options : values).keys()];
    const trials = labels.map((label) =>
      h("div", {}, ...this.#parts({ label: String(kind === "line" ? 1 : label + 1), note: "" })),
    );
    trials.push(h("div", {}, this.covered.cloneNode(true)));
    const measure = h("div", { class: "kit-guess-measure", "aria-hidden": "true" }, ...trials);
    this.node.append(measure);
    const tallest = Math.max(...trials.map((trial) => trial.getBoundingClientRect().height));
    measure.remove();
    this.node.style.minHeight = `${Math.ceil(tallest)}px`;
  }
}

/** @param {string} words */
const paragraph = (words) => (words ? h("p", { dir: "auto" }, words) : null);
