// Who is heard: all attention, shared out among accounts.

import { h, put } from "../dom.js";
import { told } from "../numbers.js";

/** @import { About, Now, Run } from "./types.d.ts" */
/** @import { Runs } from "./runs.js" */

const PARTS = ["the top 1 % of accounts", "the next 9 %", "the other 90 %"];

export class Heard {
  /** @param {About} about */
  constructor({ measures }) {
    this.top = ["top_1_percent", "top_10_percent"].map((name) =>
      measures.findIndex((measure) => measure.name === name),
    );
    this.a = new Bar("A");
    this.b = new Bar("B");
    this.alike = new Bar("If alike");
    this.alike.set(0.01, 0.1);
    this.node = h(
      "div",
      { class: "kit-feed-heard", role: "group", "aria-label": "Who is heard" },
      title(),
      legend(),
      this.a.node,
      this.b.node,
      this.alike.node,
    );
  }

  /** @param {Now} now @param {Runs} runs */
  show({ a, b, seed, same, hidden }, runs) {
    this.b.node.hidden = same || hidden;
    this.#fill(this.a, runs.run(a, seed));
    this.#fill(this.b, this.b.node.hidden ? undefined : runs.run(b, seed));
  }

  /** @param {Bar} bar @param {Run} [run] */
  #fill(bar, run) {
    bar.node.classList.toggle("kit-feed-empty", !run);
    if (!run) return;
    const [one, ten] = this.top.map((index) => run[index] ?? 0);
    bar.set(one, ten);
  }
}

function title() {
  return h(
    "p",
    { class: "kit-feed-title" },
    h("b", {}, "Who is heard?"),
    " ",
    h("span", { class: "kit-quiet" }, "all attention of all days, shared out"),
  );
}

function legend() {
  const entry = (/** @type {string} */ who) =>
    h("li", {}, h("span", { class: "kit-feed-part kit-feed-swatch" }), who);
  return h("ul", { class: "kit-feed-legend", "aria-hidden": "true" }, ...PARTS.map(entry));
}

/** One bar, with its words for those who do not see it. */
class Bar {
  /** @param {string} name */
  constructor(name) {
    this.numbers = PARTS.map(() => h("span", {}));
    this.parts = this.numbers.map((number) => h("span", { class: "kit-feed-part" }, number));
    this.words = h("span", { class: "kit-unseen" });
    this.node = h(
      "div",
      { class: "kit-feed-bar" },
      h("span", { class: "kit-feed-letter" }, name),
      h("span", { class: "kit-feed-parts", "aria-hidden": "true" }, ...this.parts),
      this.words,
    );
  }

  /**
   * @param {number} one  The share of the top 1 %.
   * @param {number} ten  The share of the top 10 %.
   */
  set(one, ten) {
    const sizes = [one, ten - one, 1 - ten];
    const [top, next, rest] = sizes.map((size) => told(size, "share"));
    sizes.forEach((size, i) => {
      this.parts[i].style.width = `${100 * size}%`;
      // Where a part is narrow, its number would not fit.
      put(this.numbers[i], size < 0.1 ? "" : [top, next, rest][i]);
    });
    const others = `the next 9 % ${next}, the other 90 % ${rest}`;
    put(this.words, `The top 1 % of accounts have ${top} of all attention, ${others}.`);
  }
}
