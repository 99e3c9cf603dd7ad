// One curve of a picture: what is given, the guess, and after the reveal what figures say of it.

import { missSaid, tenth } from "./sentences.js";
import { dash, draw, glyph, line, path, text } from "./shapes.js";

/** @import { Drawing } from "./drawing.js" */
/** @import { XY } from "./shapes.js" */
/** @import { CurveLayout, Item } from "./types.d.ts" */

/** So far from where they are wanted may words stand that belong to a line, in pixels. */
const FAR = 24;

export class Curve {
  /** @param {Drawing} drawing @param {CurveLayout} layout @param {string} name */
  constructor(drawing, layout, name) {
    this.name = name;
    this.drawing = drawing;
    this.layout = layout;
    this.figures = drawing.figures;
    this.items = this.figures.onCurve(name);
    this.shape = this.figures.shapeOf(name);
    this.front = name === drawing.active;
    this.locked = drawing.locked;
  }

  draw() {
    const { front, items, locked } = this;
    return draw(
      "g",
      { class: front ? "" : "kit-back" },
      ...(locked && front ? this.#reading() : []),
      ...(!locked && front ? items.flatMap((item) => this.#undrawn(item)) : []),
      ...this.#guessLine(),
      ...(locked ? this.#published() : []),
      ...items.flatMap((item) => this.#mark(item)),
      ...(locked && front ? this.#numbers() : []),
      ...(locked ? this.#miss() : []),
    );
  }

  /** Where the guess lies: it begins at what is given, and leaves out what is open. */
  get guess() {
    return this.items.flatMap((item) => {
      const value = this.drawing.known(item);
      return value === null ? [] : [this.#spot(item, value)];
    });
  }

  /** Where the figures lie. */
  get published() {
    return this.items.map((item) => this.#spot(item, item.published));
  }

  /** @param {Item} item @param {number} value @returns {XY} */
  #spot(item, value) {
    return [this.layout.at(item), this.layout.of(value)];
  }

  /** What the figures say about the guess: the class, and the gap. */
  #reading() {
    const { items } = this;
    return [
      ...items.flatMap((item) => this.#spread(item)),
      ...items.flatMap((item, i) => this.#gap(item, items[i - 1])),
    ];
  }

  /** How the class guessed: its median, from the lowest to the highest. @param {Item} item */
  #spread(item) {
    const found = this.figures.spreadOf(item);
    if (!found) return [];
    const [low, middle, high] = found.map(this.layout.of);
    const x = this.layout.at(item);
    return [
      line(`M${x - 5} ${low}h10M${x} ${low}V${high}M${x - 5} ${high}h10`, "kit-class"),
      line(`M${x - 9} ${middle}h18`, "kit-class kit-median"),
    ];
  }

  /**
   * The gap between guess and figure: at an item, and from the item before it to there.
   *
   * @param {Item} item
   * @param {Item} [before]
   */
  #gap(item, before) {
    const { at, of } = this.layout;
    const guess = this.drawing.known(item);
    if (guess === null) return [];
    const [x, drawn, figure] = [at(item), of(guess), of(item.published)];
    const upright = line(`M${x} ${drawn}V${figure}`, "kit-gap-line");
    const earlier = before ? this.drawing.known(before) : null;
    if (!before || earlier === null) return [upright];
    const start = `M${at(before)} ${of(earlier)}`;
    const back = `L${at(before)} ${of(before.published)}Z`;
    return [line(`${start}L${x} ${drawn}V${figure}${back}`, "kit-gap"), upright];
  }

  /** Where the guess is furthest off: the gap as a line, and how large it is. */
  #miss() {
    const { miss } = this.drawing;
    if (miss?.item.curve !== this.name) return [];
    const { at, of, box } = this.layout;
    const [x, drawn, figure] = [at(miss.item), of(miss.guess), of(miss.item.published)];
    const words = missSaid(miss.gap);
    const half = 3.8 * words.length;
    const middle = Math.max(box.left + half, Math.min(x, box.right - half));
    const first = drawn + (miss.gap > 0 ? -12 : 22);
    const y = this.#freeLine(first, middle - half, middle + half);
    const stroke = line(`M${x} ${drawn}V${figure}`, "kit-miss");
    // Words far from their line are nobody's; the sentence above says it all the same.
    if (Math.abs(y - first) > FAR) return [stroke];
    return [stroke, text(middle, y, words, "middle", "kit-miss-said")];
  }

  /**
   * Where a line of words covers no mark and no number: as near as may be to where it is wanted,
   * and inside the picture.
   *
   * @param {number} wanted
   * @param {number} from
   * @param {number} to
   */
  #freeLine(wanted, from, to) {
    const { box, at } = this.layout;
    const near = this.figures.items.filter((item) => at(item) > from - 10 && at(item) < to + 10);
    const taken = near.flatMap((item) => this.#taken(item));
    const isFree = (/** @type {number} */ y) =>
      y >= box.top - 4 && y <= box.bottom - 4 && taken.every((one) => Math.abs(one - y) >= 13);
    const steps = Array.from({ length: 60 }, (_, i) => (i % 2 ? -4 : 4) * Math.ceil(i / 2));
    return wanted + (steps.find((step) => isFree(wanted + step)) ?? 0);
  }

  /** The foot of each mark and number of an item, as of a line of words. @param {Item} item */
  #taken(item) {
    const { of } = this.layout;
    const guess = this.drawing.known(item);
    const marks = [item.published, ...(guess === null ? [] : [guess])].map((one) => of(one) + 4);
    return item.curve === this.drawing.active ? [...marks, this.#footOfNumber(item)] : marks;
  }

  /** A point where nothing is drawn yet. @param {Item} item */
  #undrawn(item) {
    if (this.drawing.known(item) !== null) return [];
    const { at, box } = this.layout;
    return [
      line(`M${at(item)} ${box.top}V${box.bottom}`, "kit-track"),
      text(at(item), box.bottom - 6, "?", "middle", "kit-small"),
    ];
  }

  /** The line of a guess runs on over a point that is open; what is given alone is no guess. */
  #guessLine() {
    const isDrawn = this.items.some((item) => this.drawing.valueOf(item) !== null);
    if (!isDrawn) return [];
    return [line(path(this.guess), "kit-guess", { "stroke-dasharray": dash(this.shape) })];
  }

  #published() {
    const { items, published, shape } = this;
    // What was asked in two ways is not one line.
    const apart = items.map((item, i) => i > 0 && this.#breakBetween(items[i - 1], item));
    const broken = published.flatMap((spot, i) => (apart[i] ? [null, spot] : [spot]));
    return [
      line(path(broken), "kit-published", { pathLength: 1 }),
      ...published.map(([x, y]) => glyph(shape, x, y, 4, "kit-published-mark")),
    ];
  }

  /** @param {Item} one @param {Item} next */
  #breakBetween(one, next) {
    const { breaks } = this.figures.about;
    return breaks.some(({ at: x }) => Number(one.x) < x && x < Number(next.x));
  }

  /** The mark of a guess, or of a figure that is given. @param {Item} item */
  #mark(item) {
    const value = this.drawing.known(item);
    if (value === null) return [];
    const [x, y] = this.#spot(item, value);
    if (!item.given) return [glyph(this.shape, x, y, this.locked ? 4 : 6, "kit-guess-mark")];
    const dot = glyph(this.shape, x, y, 4, "kit-published-mark");
    if (this.locked || !this.front) return [dot];
    return [dot, text(x, this.#footOfGiven(item, y), tenth(value), "middle", "kit-small")];
  }

  /** The number of what is given stands where the guess does not go on. @param {Item} item @param {number} y */
  #footOfGiven(item, y) {
    const next = this.items[this.items.indexOf(item) + 1];
    const guess = next && this.drawing.known(next);
    return guess && guess > item.published ? y + 18 : y - 10;
  }

  /** The figures' numbers; where two would cover each other, one of them stands in the table only. */
  #numbers() {
    const { miss } = this.drawing;
    const ends = [this.items[0], this.items[this.items.length - 1]];
    const weight = (/** @type {Item} */ item) =>
      item === miss?.item ? 2 : ends.includes(item) ? 1 : 0;
    const first = [...this.items].sort((a, b) => weight(b) - weight(a));
    /** @type {Item[]} */
    const shown = [];
    for (const item of first)
      if (!shown.some((other) => this.#touch(item, other))) shown.push(item);
    return shown.map((item) => this.#number(item));
  }

  /** Whether the numbers of two items would touch. @param {Item} one @param {Item} other */
  #touch(one, other) {
    const long = `${tenth(one.published)}${tenth(other.published)}`.length;
    const aside = Math.abs(this.layout.at(one) - this.layout.at(other));
    const upright = Math.abs(this.#footOfNumber(one) - this.#footOfNumber(other));
    return aside < 3.5 * long + 2 && upright < 12;
  }

  /** @param {Item} item */
  #number(item) {
    const x = this.layout.at(item);
    const foot = this.#footOfNumber(item);
    return text(x, foot, tenth(item.published), "middle", "kit-small kit-number");
  }

  /** A figure's number stands on the side of its point where the guess is not. @param {Item} item */
  #footOfNumber(item) {
    const guess = this.drawing.known(item);
    const above = guess === null || guess <= item.published;
    return this.layout.of(item.published) + (above ? -9 : 18);
  }
}
