// A guess by one tap: big buttons, and later what each of them was.

import { attr, h } from "../dom.js";
import { sign } from "../parts/labels.js";
import { say } from "../words.js";

/** @import { Actions, Control, Guess, Guessed, Said } from "./types.d.ts" */

/** @implements {Control} */
export class Tap {
  #guess;
  #class;
  /** @type {string | null} */
  #label = null;

  /** @param {Guess} guess @param {Guessed | null} class_ @param {Actions} actions @param {string} id */
  constructor(guess, class_, actions, id) {
    this.#guess = guess;
    this.#class = class_;
    this.actions = actions;
    this.buttons = guess.options.map((_, i) => this.#button(i));
    const about = { class: "kit-taps", role: "group", "aria-labelledby": id };
    this.node = h("div", about, ...this.buttons.map(({ button }) => button));
    if (class_) this.node.dataset.class = "";
  }

  /** @param {number} place */
  #button(place) {
    const bar = h("i", {});
    const badge = h("span", { class: "kit-tap-badge" });
    const number = h("span", { class: "kit-tap-number" });
    const button = h(
      "button",
      {
        type: "button",
        class: "kit-tap",
        "aria-pressed": "false",
        "data-label": String(place),
        onclick: () => this.choose(place),
      },
      bar,
      h("kbd", { "aria-hidden": "true" }, String(place + 1)),
      h("span", { dir: "auto" }, sign(place), " ", this.#guess.options[place].text),
      h("span", { class: "kit-tap-said" }, badge, number),
    );
    return { button, bar, badge, number };
  }

  /** @param {number} place */
  choose(place) {
    if (!this.buttons[place] || this.buttons[place].button.disabled) return;
    this.#label = String(place + 1);
    this.buttons.forEach(({ button }, i) => {
      attr(button, "aria-pressed", i === place);
    });
    this.actions.changed();
  }

  chosen() {
    return this.#label === null ? null : { label: this.#label, note: "" };
  }

  /** @param {Said} said */
  open({ label }) {
    const { truth } = this.#guess;
    const counts = this.#class?.counts ?? [];
    const whole = counts.reduce((sum, number) => sum + number, 0);
    this.buttons.forEach(({ button, bar, badge, number }, i) => {
      const [mine, was] = [label === String(i + 1), truth === i + 1];
      attr(button, "aria-pressed", mine);
      button.disabled = true;
      if (was) button.dataset.was = "";
      badge.textContent = mine && was ? say("badge-right") : mine ? say("badge-you") : "";
      if (was && !mine) badge.textContent = say("badge-was");
      if (!whole) return;
      number.textContent = say("class-of", { number: counts[i], whole });
      bar.style.width = `${(100 * counts[i]) / whole}%`;
    });
  }

  keys() {
    return Object.fromEntries(this.buttons.map((_, i) => [String(i + 1), () => this.choose(i)]));
  }
}
