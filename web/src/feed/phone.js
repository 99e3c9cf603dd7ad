// The phone: what a reader sees, a line, and what she does not see. Posts move to their places.

import { attr, h, put } from "../dom.js";
import { say } from "../words.js";
import { Card } from "./card.js";
import { movesOf, placesOf, postOf, slug } from "./evening.js";
import { flip } from "./flip.js";
import { why } from "./sentences.js";

/** @import { Reader, State } from "./types.d.ts" */

const CLOCK = "21:40";

export class Phone {
  /** @type {Map<string, Card>} */
  #cards = new Map();
  /** @type {Reader | null} */
  #reader = null;
  /** @type {State} */
  #state = { order: "time", sold: false };
  #placed = ""; // the posts as they stand, by their ids
  #open = ""; // the post whose reason is told

  /** @param {number} seen @param {(words: string) => void} aloud */
  constructor(seen, aloud) {
    this.seen = seen;
    this.aloud = aloud;
    this.title = h("b", {});
    this.upper = h("ol", { class: "kit-feed-seen" });
    this.line = h("p", { class: "kit-feed-away" });
    this.lower = h("ol", { class: "kit-feed-beyond" });
    const bar = [h("span", {}, CLOCK), this.title, h("i", {})];
    this.node = h(
      "div",
      { class: "kit-feed-phone", role: "group" },
      h("p", { class: "kit-feed-bar", "aria-hidden": "true" }, ...bar),
      h("div", { class: "kit-feed-screen" }, this.upper, this.line, this.lower),
    );
    this.node.addEventListener("keydown", (event) => this.#walk(event));
    this.node.addEventListener("focusin", (event) => this.#arrive(event));
  }

  /**
   * Show an evening; the marks say how far each post has gone since the state before.
   *
   * @param {Reader} reader
   * @param {State} state
   * @param {State | null} before
   */
  show(reader, state, before) {
    if (reader !== this.#reader) this.#begin(reader);
    this.#state = state;
    const ids = placesOf(reader, state);
    const moves = before && movesOf(placesOf(reader, before), ids);
    const rule = say(`rule-${slug(state.order)}`);
    attr(this.node, "aria-label", say("phone-name", { name: reader.name, rule }));
    attr(this.upper, "aria-label", say("phone-seen", { name: reader.name }));
    attr(this.lower, "aria-label", say("phone-beyond", { name: reader.name }));
    put(this.title, say("phone-name", { name: reader.name, rule }));
    put(this.line, say("line-away", { name: reader.name }));
    if (ids.join() !== this.#placed) this.#place(ids);
    for (const [id, card] of this.#cards) card.show(moves ? (moves.get(id) ?? null) : 0);
    if (!ids.includes(this.#open)) this.close();
    else this.#tell();
    if (!this.node.contains(document.activeElement)) this.#lead(ids[0]);
  }

  /** @param {Reader} reader */
  #begin(reader) {
    this.close();
    this.#reader = reader;
    const all = [...reader.posts.map(({ id }) => id), "paid"].map((id) => postOf(reader, id));
    const names = [...new Set(all.map(({ who }) => who))];
    this.#cards = new Map(
      all.map((post) => {
        const press = () => this.#press(post.id);
        return [post.id, new Card(post, names.indexOf(post.who), press)];
      }),
    );
    this.upper.replaceChildren();
    this.lower.replaceChildren();
    this.#placed = "";
  }

  /** Move the posts to their places; the focus goes with the one that has it. @param {string[]} ids */
  #place(ids) {
    this.#placed = ids.join();
    const nodes = new Map([...this.#cards].map(([id, { node }]) => [id, node]));
    const lists = [ids.slice(0, this.seen), ids.slice(this.seen)];
    const focused = /** @type {HTMLElement | null} */ (document.activeElement);
    const held = focused && this.node.contains(focused) ? focused : null;
    flip(nodes, this.upper.hasChildNodes(), () => {
      [this.upper, this.lower].forEach((list, i) => {
        list.replaceChildren(...lists[i].map((id) => /** @type {Node} */ (nodes.get(id))));
      });
      held?.focus({ preventScroll: true });
    });
    // Near the lower end a reason stands above its post, so that it stays on the phone.
    ids.forEach((id, place) => {
      attr(/** @type {Element} */ (nodes.get(id)), "data-low", place > ids.length - 4 ? "" : null);
    });
  }

  /** @param {string} id */
  #press(id) {
    const again = this.#open === id;
    this.close();
    if (again) return;
    this.#open = id;
    this.aloud(this.#tell());
  }

  /** Tell the reason for the open post, as it is now. */
  #tell() {
    const words = this.#reader ? why(this.#reader, this.#state, this.#open) : "";
    this.#cards.get(this.#open)?.open(words);
    return words;
  }

  close() {
    this.#cards.get(this.#open)?.open();
    this.#open = "";
  }

  get #buttons() {
    return [...this.node.querySelectorAll("button")];
  }

  /** Arrows go from post to post. @param {KeyboardEvent} event */
  #walk(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const buttons = this.#buttons;
    const at = buttons.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
    buttons[at + step]?.focus();
  }

  /** @param {FocusEvent} event */
  #arrive({ target }) {
    for (const [id, { button }] of this.#cards) if (button === target) this.#lead(id);
  }

  /** Tab leads to this post from now on. @param {string} id */
  #lead(id) {
    for (const [one, { button }] of this.#cards) button.tabIndex = one === id ? 0 : -1;
  }
}
