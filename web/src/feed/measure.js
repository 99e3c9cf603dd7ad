// The picture of one measure: its marks are made once, and then only moved.

import { attr, h, put } from "../dom.js";
import { told } from "../numbers.js";
import { say } from "../words.js";
import { mark } from "./mark.js";

/** @import { Compared, Mark, Measure, Reading, Side } from "./types.d.ts" */

/** @typedef {(value: number) => string} Scale  Where a value lies, in percent of its width. */

export class MeasurePicture {
  /** @param {Measure} measure @param {number[]} seeds */
  constructor(measure, seeds) {
    this.measure = measure;
    this.a = new Row("a", seeds);
    this.b = new Row("b", seeds);
    this.low = h("span", {});
    this.high = h("span", {});
    this.verdict = h("p", { class: "kit-feed-verdict" });
    this.node = h(
      "div",
      { class: "kit-feed-measure", role: "group", "aria-label": say(`measure-${measure.name}`) },
      title(measure),
      this.a.node,
      this.b.node,
      h("div", { class: "kit-feed-ends", "aria-hidden": "true" }, this.low, this.high),
      this.verdict,
    );
  }

  /** @param {Reading} reading @param {Mark} [expected] */
  paint({ a, b, compared }, expected) {
    const { form, span } = this.measure;
    const values = known([a.now, ...a.worlds, ...(b ? [b.now, ...b.worlds] : [])]);
    const low = Math.min(span[0], ...values);
    const high = Math.max(span[1], ...values);
    /** @type {Scale} */
    const scale = (value) => `${(100 * (value - low)) / (high - low)}%`;
    this.a.paint(a, scale);
    this.b.paint(b, scale);
    put(this.a.number, told(a.now, form));
    if (b) put(this.b.number, told(b.now, form));
    put(this.low, told(low, form));
    put(this.high, told(high, form));
    this.verdict.hidden = !compared?.of;
    if (compared) this.#judge(compared, expected);
  }

  /** @param {Compared} compared @param {Mark} [expected] */
  #judge(compared, expected) {
    const kind = expected === compared.mark ? "right" : "wrong";
    attr(this.verdict, "data-kind", expected && compared.mark ? kind : null);
    const parts = [counted(compared), expected ? hoped(compared, expected) : ""];
    put(this.verdict, parts.filter(Boolean).join(" "));
  }
}

/** @param {Compared} compared */
const counted = ({ more, of, words }) =>
  say("more-in", { more, of, words: say(`chance-${words}`) });

/** @param {Compared} compared @param {Mark} expected */
function hoped({ mark: found }, expected) {
  const mine = say(`mark-${expected}`);
  if (!found) return say("you-expected", { mine });
  return say(expected === found ? "you-expected-right" : "you-expected-wrong", { mine });
}

/** @param {Measure} measure */
function title({ name }) {
  return h(
    "p",
    { class: "kit-feed-title" },
    h("b", {}, say(`measure-${name}`)),
    " ",
    h("span", { class: "kit-quiet" }, say(`measure-${name}-is`).replaceAll(" %", "\u00a0%")),
  );
}

/** @param {(number | null)[]} values */
function known(values) {
  return values.filter((value) => value !== null);
}

/** One setting: a small mark a world, a large one for the world of now, a bar for the mean. */
class Row {
  /** @param {"a" | "b"} which @param {number[]} seeds */
  constructor(which, seeds) {
    this.dots = seeds.map((seed) => dot(which, seed));
    this.mean = h("span", { class: "kit-feed-mean" });
    this.big = mark(which);
    this.big.classList.add("kit-feed-big");
    this.number = h("span", { class: "kit-feed-number" });
    const strip = { class: "kit-feed-strip", "aria-hidden": "true" };
    this.node = h(
      "div",
      { class: "kit-feed-row" },
      h("span", { class: "kit-feed-letter" }, which.toUpperCase()),
      h("span", strip, ...this.dots, this.mean, this.big),
      this.number,
    );
  }

  /** @param {Side | null} side @param {Scale} scale */
  paint(side, scale) {
    this.node.hidden = !side;
    if (!side) return;
    const values = known(side.worlds);
    const sum = values.reduce((all, value) => all + value, 0);
    this.dots.forEach((node, i) => {
      move(node, side.worlds[i], scale);
    });
    move(this.big, side.now, scale);
    move(this.mean, values.length > 1 ? sum / values.length : null, scale);
  }
}

/**
 * The mark of a world; worlds lie on three lines, so that fewer hide each other.
 *
 * @param {"a" | "b"} which
 * @param {number} seed
 */
function dot(which, seed) {
  const node = mark(which);
  node.style.top = `${[32, 50, 68][seed % 3]}%`;
  return node;
}

/**
 * Put a mark where its value lies; without a value it is not there.
 *
 * @param {HTMLElement} node
 * @param {number | null} value
 * @param {Scale} scale
 */
function move(node, value, scale) {
  node.hidden = value === null;
  if (value !== null) node.style.left = scale(value);
}
