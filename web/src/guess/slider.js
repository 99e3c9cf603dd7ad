// A guess on a slider: nothing is chosen before it is moved, or a number is typed; later yours and
// what was found on one line.

import { attr, h, put } from "../dom.js";
import { takeWhatIsMeant } from "../parts/finger.js";
import { say } from "../words.js";
import { kindOfSteps, scale } from "./scale.js";
import { counted } from "./sentences.js";
import { Typed } from "./typed.js";

/** @import { Actions, Control, Guess, Guessed, Said } from "./types.d.ts" */

/** @implements {Control} */
export class Slide {
  #guess;
  #class;
  #moved = false;
  /** The step that was said to the same question before; null where none was. @type {number | null} */
  #before = null;

  /** @param {Guess} guess @param {Guessed | null} class_ @param {Actions} actions @param {string} id */
  constructor(guess, class_, actions, id) {
    const { values } = guess;
    this.#guess = guess;
    this.#class = class_;
    this.actions = actions;
    this.earlier = h("p", { class: "kit-slide-earlier", hidden: true });
    this.said = h("p", { class: "kit-slide-said" }, say("not-moved"));
    this.typed = new Typed(values, {
      go: (place) => this.#go(place),
      commit: () => actions.commit(),
      say: (words) => actions.say(words),
    });
    this.input = h("input", {
      type: "range",
      class: "kit-slide-input",
      min: 0,
      max: values.length - 1,
      step: 1,
      "aria-labelledby": id,
      "aria-valuetext": say("not-moved-aloud"),
      "data-unmoved": true,
    });
    this.input.value = String(Math.floor((values.length - 1) / 2));
    takeWhatIsMeant(this.input, () => this.#move());
    this.line = h("div", { class: "kit-slide-line" }, this.input);
    const uneven = kindOfSteps(values);
    this.node = h(
      "div",
      { class: "kit-slide" },
      this.earlier,
      h("div", { class: "kit-slide-top" }, this.said, this.typed.node),
      this.line,
      scale(values),
      uneven ? h("p", { class: "kit-slide-uneven" }, say(uneven)) : null,
      this.typed.note,
    );
  }

  #move() {
    const place = Number(this.input.value);
    this.#go(place);
    this.typed.show(place);
  }

  /** @param {number} place */
  #go(place) {
    this.#moved = true;
    this.input.value = String(place);
    this.input.removeAttribute("data-unmoved");
    const words = counted(this.#guess, this.#guess.values[place]);
    attr(this.input, "aria-valuetext", words);
    put(this.said, words);
    this.actions.changed();
  }

  /** Show what was said to the same question before. @param {string} label */
  remind(label) {
    const place = Number(label) - 1;
    if (this.#before === place) return;
    this.#before = place;
    const mine = counted(this.#guess, this.#guess.values[place]);
    put(this.earlier, say("you-said-before", { mine }));
    this.earlier.hidden = false;
    if ("opened" in this.node.dataset) return;
    this.line.append(h("div", { class: "kit-slide-marks" }, this.#markBefore(place)));
  }

  /** @param {number} place */
  #markBefore(place) {
    return this.#marker(place / (this.#guess.values.length - 1), "before", say("badge-before"));
  }

  chosen() {
    return this.#moved ? { label: String(Number(this.input.value) + 1), note: "" } : null;
  }

  /** @param {Said} said */
  open({ label }) {
    const { values } = this.#guess;
    const mine = Number(label) - 1;
    const steps = values.length - 1;
    const before = this.#before === null || this.#before === mine ? [] : [this.#before];
    const parts = [
      ...this.#bars(steps),
      ...this.#found(),
      ...before.map((place) => this.#markBefore(place)),
      this.#marker(mine / steps, "you", say("badge-you")),
    ];
    put(this.said, say("you-said", { mine: counted(this.#guess, values[mine]) }));
    put(this.typed.note, "");
    this.typed.input.disabled = true;
    this.node.dataset.opened = "";
    // All of it stands in the sentences below.
    this.line.setAttribute("aria-hidden", "true");
    this.line.replaceChildren(h("div", { class: "kit-slide-track" }, ...parts));
  }

  /** What was found: a mark; or a band where it is known to lie between two numbers. */
  #found() {
    const { truth, values } = this.#guess;
    if (!Array.isArray(truth)) return [];
    const [low, high] = truth;
    const [from, to] = truth.map((number) => placeOf(number, values) / (values.length - 1));
    if (low === high) return [this.#marker(from, "was", say("badge-was"))];
    return [
      h("i", { class: "kit-slide-band", style: span(from, to) }),
      this.#marker((from + to) / 2, "between", say("badge-between", { low, high })),
    ];
  }

  /** How many of the class stand at each step. @param {number} steps */
  #bars(steps) {
    const counts = this.#class?.counts ?? [];
    const most = Math.max(1, ...counts);
    return counts
      .map((number, i) => ({ number, at: i / steps }))
      .filter(({ number }) => number)
      .map(({ number, at }) =>
        h("i", {
          class: "kit-slide-bar",
          style: `inset-inline-start:${100 * at}%;height:${(1.2 * number) / most}rem`,
        }),
      );
  }

  /** @param {number} at @param {string} whose @param {string} words */
  #marker(at, whose, words) {
    // At the ends, the words stand inside.
    const shift = at < 0.12 ? "start" : at > 0.88 ? "end" : "middle";
    const style = `inset-inline-start:${100 * at}%`;
    return h(
      "span",
      { class: "kit-slide-marker", "data-whose": whose, "data-shift": shift, style },
      h("b", {}, words),
    );
  }

  keys() {
    const by = (/** @type {number} */ steps) => () => {
      if (!this.input.isConnected) return;
      this.input.focus({ preventScroll: true });
      this.input.value = String(Number(this.input.value) + steps);
      this.#move();
    };
    return { ArrowLeft: by(-1), ArrowRight: by(1), ArrowDown: by(-1), ArrowUp: by(1) };
  }
}

/** Where a number stands among steps, which need not be even. @param {number} number @param {number[]} values */
function placeOf(number, values) {
  const next = values.findIndex((value) => value >= number);
  if (next <= 0 || values[next] === number) return Math.max(0, next);
  return next - 1 + (number - values[next - 1]) / (values[next] - values[next - 1]);
}

/** @param {number} from @param {number} to */
const span = (from, to) => `inset-inline-start:${100 * from}%;width:${100 * (to - from)}%`;
