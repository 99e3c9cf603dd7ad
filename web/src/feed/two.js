// Two phones side by side: two rules, or two readers.

import { h, ownId, put } from "../dom.js";
import { say } from "../words.js";
import { Dials } from "./dials.js";
import { dialsOf, seenBy, sharedBy, slug } from "./evening.js";
import { Phone } from "./phone.js";

/** @import { Evening, State } from "./types.d.ts" */

export class Two {
  /** @param {Evening} evening @param {(words: string) => void} aloud */
  constructor(evening, aloud) {
    this.evening = evening;
    this.aloud = aloud;
    const orders = Object.keys(evening.readers[0].places);
    this.head = h("p", { class: "kit-feed-headline" });
    const changed = () => this.#change();
    this.sides = [
      new Side(evening, say("left-phone"), orders[0], aloud, changed),
      new Side(evening, say("right-phone"), orders[1], aloud, changed),
    ];
    const [left, right] = this.sides;
    this.node = h(
      "div",
      { class: "kit-feed-two" },
      this.head,
      h("div", { class: "kit-feed-pair" }, left.node, right.node),
    );
  }

  get #words() {
    const { seen } = this.evening;
    const [left, right] = this.sides;
    return say("compare-headline", { shared: sharedBy(left.seen, right.seen), of: seen });
  }

  #change() {
    this.show();
    this.aloud(this.#words);
  }

  show() {
    for (const side of this.sides) side.show();
    put(this.head, this.#words);
  }

  close() {
    for (const { phone } of this.sides) phone.close();
  }
}

class Side {
  #order;
  #reader = 0;

  /**
   * @param {Evening} evening
   * @param {string} name
   * @param {string} order
   * @param {(words: string) => void} aloud
   * @param {() => void} changed
   */
  constructor(evening, name, order, aloud, changed) {
    this.evening = evening;
    this.#order = order;
    const orders = Object.keys(evening.readers[0].places);
    const rules = orders.map((one) => ({ value: one, words: say(`rule-${slug(one)}`) }));
    const readers = evening.readers.map((reader, i) => ({ value: String(i), words: reader.name }));
    this.rule = select(say("choose-rule"), rules, (value) => {
      this.#order = value;
      changed();
    });
    this.who = select(say("choose-reader"), readers, (value) => {
      this.#reader = Number(value);
      changed();
    });
    this.dials = new Dials(evening.seen, true);
    this.phone = new Phone(evening.seen, aloud);
    this.node = h(
      "div",
      { class: "kit-feed-side", role: "group", "aria-label": name },
      h("div", { class: "kit-tools" }, this.who.node, this.rule.node),
      this.dials.node,
      this.phone.node,
    );
  }

  get reader() {
    return this.evening.readers[this.#reader];
  }

  /** @returns {State} */
  get state() {
    return { order: this.#order, sold: false };
  }

  /** The posts that she sees. */
  get seen() {
    return seenBy(this.reader, this.state, this.evening.seen);
  }

  show() {
    this.rule.input.value = this.#order;
    this.who.input.value = String(this.#reader);
    this.dials.show(dialsOf(this.reader, this.state, this.evening.seen), null);
    this.phone.show(this.reader, this.state, null);
  }
}

/**
 * @param {string} name
 * @param {{ value: string, words: string }[]} choices
 * @param {(value: string) => void} choose
 */
function select(name, choices, choose) {
  const id = ownId();
  const options = choices.map(({ value, words }) => h("option", { value }, words));
  const input = h("select", { id, onchange: () => choose(input.value) }, ...options);
  return { input, node: h("span", {}, h("label", { for: id }, name), " ", input) };
}
