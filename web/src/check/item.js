// The item at hand: a post or a question with its answers, or a figure and room to write.

import { attr, h, ownId } from "../dom.js";
import { postCard } from "../parts/post.js";
import { Writing } from "./writing.js";

/** @import { Post } from "../types.d.ts" */
/** @import { Actions, Check, Item } from "./types.d.ts" */

export const LETTERS = ["a", "b", "c", "d"];

export class ItemBox {
  /** @type {{ label: string, button: HTMLButtonElement }[]} */
  #shown = [];
  /** Where one writes, at an item without options. @type {Writing | null} */
  writing = null;

  /** @param {Check} check @param {Actions} actions */
  constructor(check, actions) {
    this.check = check;
    this.actions = actions;
    this.node = h("div", { class: "kit-quiz kit-check-item", tabindex: "-1", role: "group" });
  }

  /** Put an item on the page. @param {Item} item @param {Post} post @param {string} note */
  draw(item, post, note) {
    const id = ownId();
    this.#shown = item.options.map((option, i) => this.#option(LETTERS[i], option));
    this.writing = item.options.length ? null : new Writing(note, id, this.actions);
    const question = item.isPost ? this.check.question : item.text;
    const parts = [
      h("p", { class: "kit-question", id, dir: "auto" }, question),
      item.isPost ? postCard(post) : null,
      item.caption ? figure(item) : null,
      this.writing?.node ?? this.#options(id),
    ];
    this.node.replaceChildren(...parts.filter((part) => part instanceof Node));
  }

  /** @param {string} id */
  #options(id) {
    const about = { class: "kit-options", role: "group", "aria-labelledby": id };
    return h("div", about, ...this.#shown.map(({ button }) => button));
  }

  /** @param {string} letter @param {Item["options"][0]} option */
  #option(letter, { label, text }) {
    const button = h(
      "button",
      {
        type: "button",
        class: "kit-option",
        "aria-pressed": "false",
        onclick: () => this.actions.choose(label),
      },
      h("kbd", {}, letter),
      h("span", { dir: "auto" }, text),
    );
    return { label, button };
  }

  /** Mark what is chosen. @param {string | null} label */
  paint(label) {
    for (const one of this.#shown) attr(one.button, "aria-pressed", one.label === label);
  }

  /** The label of an option by its letter; undefined where there is none. @param {string} letter */
  labelOf(letter) {
    return this.#shown[LETTERS.indexOf(letter)]?.label;
  }

  /** @param {string} label */
  focus(label) {
    this.#shown.find((one) => one.label === label)?.button.focus();
  }
}

/** @param {Item} item */
function figure({ caption, rows }) {
  const rowOf = (/** @type {string[]} */ [name, value]) =>
    h("tr", {}, h("th", { scope: "row", dir: "auto" }, name), h("td", {}, value));
  return h(
    "figure",
    { class: "kit-check-figure" },
    h("figcaption", { dir: "auto" }, caption),
    h("table", {}, h("tbody", {}, ...rows.map(rowOf))),
  );
}
