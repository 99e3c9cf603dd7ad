// A number that is typed beside a slider: it goes to the nearest step, and says so.

import { h, ownId, put } from "../dom.js";
import { isPlain } from "../keys.js";
import { say } from "../words.js";

/**
 * A number as people type it: "1,000", "1 000", "2,5" or "70 %"; null where it is none.
 *
 * @param {string} words
 */
export function numberIn(words) {
  const bare = words.replace(/[\s'’%]/g, "").replace("−", "-");
  const whole = /^-?[1-9]\d{0,2}([.,]\d{3})+$/.test(bare);
  const plain = whole ? bare.replace(/[.,]/g, "") : bare.replace(",", ".");
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}

/** The place of the step that is nearest. @param {number[]} values @param {number} number */
export function nearestTo(values, number) {
  const away = values.map((value) => Math.abs(value - number));
  return away.indexOf(Math.min(...away));
}

export class Typed {
  #values;
  #actions;
  /** What the box says once it is left: the number of the step. */
  #step = "";

  /**
   * @param {number[]} values
   * @param {{ go(place: number): void, commit(): void, say(words: string): void }} actions
   */
  constructor(values, actions) {
    this.#values = values;
    this.#actions = actions;
    const id = ownId();
    this.note = h("p", { class: "kit-slide-note", id });
    this.input = h("input", {
      type: "text",
      // A phone's number pad has no minus.
      inputmode: values[0] < 0 ? "text" : "decimal",
      autocomplete: "off",
      maxlength: 15,
      "aria-describedby": id,
      oninput: () => this.#read(),
      onchange: () => this.#settle(),
      onkeydown: (/** @type {KeyboardEvent} */ event) => this.#enter(event),
    });
    this.node = h("label", { class: "kit-slide-typed" }, say("or-type"), " ", this.input);
  }

  /** The slider stands at a step now. @param {number} place */
  show(place) {
    this.#step = String(this.#values[place]);
    this.input.value = this.#step;
    put(this.note, "");
  }

  /** Take what stands in the box, and say where it goes if it is no step. */
  #read() {
    const words = this.input.value.trim();
    const number = numberIn(words);
    if (number === null) return this.#tell(words && say("no-number"));
    const place = nearestTo(this.#values, number);
    const step = this.#values[place];
    this.#step = String(step);
    this.#actions.go(place);
    this.#tell(step === number ? "" : say("nearest-step", { number, step }));
  }

  /** @param {string} words */
  #tell(words) {
    put(this.note, words);
    if (words) this.#actions.say(words);
  }

  #settle() {
    this.input.value = this.#step;
  }

  /**
   * Enter is the guess where the box says what is guessed; before, it only goes to the step.
   *
   * @param {KeyboardEvent} event
   */
  #enter(event) {
    if (event.key !== "Enter" || !isPlain(event) || event.repeat) return;
    event.preventDefault();
    const words = this.input.value.trim();
    if (words && numberIn(words) === null) return;
    const says = numberIn(words) === numberIn(this.#step);
    this.#settle();
    if (says) this.#actions.commit();
  }
}
