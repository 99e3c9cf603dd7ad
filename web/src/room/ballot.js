// What one votes with: the buttons of a codebook, of an option each, or a slider. It says which label
// is pressed, and shows which is chosen.

import { Choices } from "../classify/choices.js";
import { attr, h, ownId, put, tool } from "../dom.js";
import { badge } from "../parts/badge.js";
import { takeWhatIsMeant } from "../parts/finger.js";
import { sign } from "../parts/labels.js";
import { say } from "../words.js";

/** @import { BallotData, Option, Part } from "./types.d.ts" */

/** So long a ballot that was just drawn takes no press: it was meant for what stood there, in ms. */
const REST = 300;

/**
 * @typedef {object} Ballot
 * @property {Node[]} nodes
 * @property {HTMLButtonElement[]} buttons  In the order of the options; of a slider, the one that votes.
 * @property {(chosen: string | null, before: string | null) => void} paint  What is chosen, and what
 *   was before the talk.
 * @property {string} [unsent]  Where one has moved to since one voted, in words.
 */

/** Whether an option is known by its letter; the number of a slider's step says nothing. @param {Option} option */
const hasLetter = ({ label, words }) => Boolean(words) && !/^\d+$/.test(label);

/** An option in short: by its letter, where its words stand beside it. @param {Option[]} options @param {string | null} label */
export function brief(options, label) {
  const option = options.find((one) => one.label === label);
  return (option && !hasLetter(option) && option.words) || (label ?? "");
}

/** An option with its words. @param {Option[]} options @param {string | null} label */
export function said(options, label) {
  const option = options.find((one) => one.label === label);
  if (!option || !hasLetter(option)) return brief(options, label);
  return say("room-option", { label: option.label, words: option.words ?? "" });
}

/** What one presses who cannot say: of posts, the same as at one's own pace. @param {Part["kind"]} kind */
export const unsureIn = (kind) => say("room-unsure", { kind });

/**
 * @param {Part} part
 * @param {BallotData} ballot
 * @param {(label: string) => void} vote
 * @param {() => void} moved  Something was moved that is no vote yet.
 * @returns {Ballot}
 */
export function ballotOf(part, ballot, vote, moved) {
  if (ballot.slider) return new Slider(ballot.options, vote, moved);
  if (part.kind !== "post") return new Options(ballot.options, part.question, vote);
  const choices = new Choices(part.codebook, vote);
  return {
    nodes: choices.nodes,
    buttons: choices.buttons,
    paint(chosen, before) {
      choices.paint(chosen);
      for (const [i, label] of choices.labels.entries())
        badge(choices.buttons[i], label === before ? say("room-first-badge") : "");
    },
  };
}

/** So many labels are explained at once. */
const FEW = 4;

/** What each label means, foldable; null where there are no labels, or too many. @param {Part} part */
export function meanings({ kind, codebook: { categories } }) {
  const told = categories.filter(({ definition }) => definition);
  if (kind !== "post" || !told.length || categories.length > FEW) return null;
  const lines = categories.map(({ label, definition }, i) =>
    h("p", {}, sign(i), " ", h("b", {}, label), ` ${definition}`),
  );
  return h(
    "details",
    { class: "room-labels", open: true },
    h("summary", {}, say("room-labels")),
    ...lines,
  );
}

/** What is drawn anew is not pressed by a finger that was on its way. @param {Element} root */
export function rest(root) {
  const buttons = [...root.querySelectorAll("button")].filter((button) => !button.disabled);
  for (const button of buttons) button.disabled = true;
  setTimeout(() => {
    for (const button of buttons) button.disabled = false;
  }, REST);
}

/** A button an option: its letter or its sign, and its words. @implements {Ballot} */
class Options {
  #options;

  /** @param {Option[]} options @param {string} question @param {(label: string) => void} vote */
  constructor(options, question, vote) {
    this.#options = options;
    this.buttons = options.map(({ label, words }) =>
      h(
        "button",
        {
          type: "button",
          class: "room-option",
          "aria-pressed": "false",
          onclick: () => vote(label),
        },
        words && !hasLetter({ label, words }) ? null : h("b", {}, label),
        words ? h("span", { dir: "auto" }, words) : null,
      ),
    );
    const about = { class: "room-options", role: "group", "aria-label": question };
    this.nodes = [h("div", about, ...this.buttons)];
  }

  /** @param {string | null} chosen @param {string | null} before */
  paint(chosen, before) {
    for (const [i, { label }] of this.#options.entries()) {
      attr(this.buttons[i], "aria-pressed", label === chosen);
      badge(this.buttons[i], label === before ? say("room-first-badge") : "");
    }
  }
}

/** Many options in a row: a slider, which votes once one says so. @implements {Ballot} */
class Slider {
  #options;
  #moved = false;
  /** @type {string | null} */
  #chosen = null;

  #movedTo;

  /** @param {Option[]} options @param {(label: string) => void} vote @param {() => void} moved */
  constructor(options, vote, moved) {
    this.#options = options;
    this.#movedTo = moved;
    const id = ownId();
    this.first = h("p", { class: "kit-quiet room-slide-first" });
    this.said = h("p", { class: "kit-slide-said", id }, say("room-slide-none"));
    this.input = h("input", {
      type: "range",
      class: "kit-slide-input",
      min: 0,
      max: options.length - 1,
      step: 1,
      "aria-label": say("room-slide"),
      "aria-valuetext": say("room-slide-aloud"),
      "data-unmoved": true,
    });
    // The ring that is drawn before it is moved lies at the beginning: keys go on from there.
    this.input.value = "0";
    takeWhatIsMeant(this.input, () => this.#move());
    this.input.addEventListener("keydown", (event) => this.#key(event));
    const go = tool(say("room-slide-go"), "", () => vote(this.#at.label), { class: "kit-main" });
    go.disabled = true;
    this.buttons = [go];
    const [low, high] = [options[0], options[options.length - 1]];
    const end = (/** @type {Option} */ { label, words, means }) =>
      h("span", {}, [words ?? label, means].filter(Boolean).join(" = "));
    this.nodes = [
      h(
        "div",
        { class: "kit-slide room-slide" },
        this.first,
        this.said,
        h("div", { class: "kit-slide-line" }, this.input),
        h("p", { class: "kit-ends", "aria-hidden": "true" }, end(low), end(high)),
        go,
      ),
    ];
  }

  get #at() {
    return this.#options[Number(this.input.value)];
  }

  #move() {
    this.#moved = true;
    this.#show();
    this.#movedTo();
  }

  /** Enter votes; a key that leads to where it lies already means just that. @param {KeyboardEvent} event */
  #key({ key }) {
    if (key === "Enter") return this.buttons[0].click();
    if (["Home", "PageDown", "ArrowLeft", "ArrowDown"].includes(key)) this.#move();
  }

  get unsent() {
    const { label, words } = this.#at;
    return this.#moved && label !== this.#chosen ? (words ?? label) : "";
  }

  #show() {
    const { label, words } = this.#at;
    this.input.removeAttribute("data-unmoved");
    attr(this.input, "aria-valuetext", words ?? label);
    put(this.said, words ?? label);
    this.buttons[0].disabled = label === this.#chosen;
  }

  /** @param {string | null} chosen @param {string | null} before */
  paint(chosen, before) {
    const moved = this.#moved && chosen === this.#chosen;
    this.#chosen = chosen;
    put(this.first, before ? say("room-slide-first", { said: said(this.#options, before) }) : "");
    const place = this.#options.findIndex(({ label }) => label === chosen);
    if (!moved && place >= 0) this.input.value = String(place);
    if (moved || place >= 0) this.#show();
  }
}
