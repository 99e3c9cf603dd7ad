// The picture of bars: each is dragged to its length; after the reveal, its figure lies above it.

import { missSaid, tenth } from "./sentences.js";
import { draw, fit, line, rect, text } from "./shapes.js";

/** @import { Drawing } from "./drawing.js" */
/** @import { BarLayout, Item } from "./types.d.ts" */

/** @param {Drawing} drawing @param {BarLayout} layout @returns {SVGElement[]} */
export function barPicture(drawing, layout) {
  const { figures, held, locked } = drawing;
  return [
    ...grid(layout),
    ...headings(layout),
    ...figures.items.flatMap((item) => {
      const row = new Row(drawing, layout, item);
      return [row.name(), ...(locked ? row.after() : row.before())];
    }),
    ...(held && !locked ? [ring(layout, held)] : []),
  ];
}

/** @param {BarLayout} layout */
function grid({ box, of }) {
  const step = of(20) - of(0) < 28 ? 50 : 20;
  const values = Array.from({ length: 100 / step + 1 }, (_, i) => step * i);
  return values.flatMap((value) => [
    line(`M${of(value)} ${box.top}V${box.bottom}`, "kit-grid"),
    text(of(value), box.top - 6, value, "middle", "kit-small"),
  ]);
}

/** The names of the curves, where there are several. @param {BarLayout} layout */
function headings({ headings: all, width }) {
  return all.map(([curve, y]) => text(4, y, fit(curve, width - 50), "start", "kit-name"));
}

/** What shows which bar has the focus. @param {BarLayout} layout @param {Item} item */
function ring({ box, row, at }, item) {
  return draw("rect", {
    x: box.left - 4,
    y: at(item) - row / 2 + 2,
    width: box.right - box.left + 8,
    height: row - 4,
    rx: 4,
    class: "kit-ring",
  });
}

class Row {
  /** @param {Drawing} drawing @param {BarLayout} layout @param {Item} item */
  constructor(drawing, layout, item) {
    this.drawing = drawing;
    this.layout = layout;
    this.item = item;
    this.y = layout.at(item); // the middle of the row
  }

  name() {
    const end = this.layout.box.left - 8;
    return text(end, this.y + 4, fit(String(this.item.x), end), "end");
  }

  /** While it is drawn. */
  before() {
    const { item, y } = this;
    const { of } = this.layout;
    const value = this.drawing.known(item);
    if (value === null)
      return [
        rect(of(0), y - 10, of(100) - of(0), 20, "kit-track"),
        text(of(0) + 12, y + 5, "?", "middle", "kit-small"),
      ];
    if (item.given)
      return [
        this.#bar(value, y - 10, 20, "kit-published-bar"),
        text(of(value) + 7, y + 5, value, "start", "kit-small"),
      ];
    return [
      this.#bar(value, y - 10, 20, "kit-guess-bar"),
      line(`M${of(value)} ${y - 13}v26`, "kit-handle"),
      text(of(value) + 7, y + 5, value, "start", "kit-value"),
    ];
  }

  /** After the reveal: the figure above, the guess below, the gap behind, the class between. */
  after() {
    const { y } = this;
    const { published } = this.item;
    const x = this.layout.of(published) + 6;
    return [
      ...this.#guess(),
      this.#bar(published, y - 16, 14, "kit-published-bar"),
      text(x, y - 4, tenth(published), "start", "kit-small kit-number"),
      ...this.#spread(),
    ];
  }

  /** The guess, and the gap between it and its figure. */
  #guess() {
    const { item, y } = this;
    const { of } = this.layout;
    const value = this.drawing.valueOf(item);
    if (value === null) return [];
    const low = Math.min(value, item.published);
    const high = Math.max(value, item.published);
    return [
      rect(of(low), y - 18, of(high) - of(low), 36, "kit-gap"),
      ...this.#miss(of(low), of(high)),
      this.#bar(value, y + 2, 14, "kit-guess-bar"),
      line(`M${of(value)} ${y}v18`, "kit-handle"),
      text(of(value) + 6, y + 14, value, "start", "kit-small"),
    ];
  }

  /**
   * Where the guess is furthest off: the gap as a line, and how large it is.
   *
   * @param {number} from
   * @param {number} to
   */
  #miss(from, to) {
    const { miss } = this.drawing;
    if (miss?.item !== this.item) return [];
    const { y } = this;
    const stroke = line(`M${from} ${y}H${to}`, "kit-miss");
    const words = missSaid(miss.gap);
    const wide = 6.8 * words.length;
    const { width, box } = this.layout;
    // Beside both bars where there is room; or else in the lower half, where the guess is.
    if (to + 40 + wide < width)
      return [stroke, text(to + 40, y + 4, words, "start", "kit-miss-said")];
    // Where there is none, the sentence above says it alone.
    if (width - box.left < wide || (miss.gap > 0 && to - 6 - wide < box.left)) return [stroke];
    if (miss.gap > 0) return [stroke, text(to - 6, y + 14, words, "end", "kit-miss-said")];
    return [
      stroke,
      text(Math.min(from + 28, width - wide), y + 14, words, "start", "kit-miss-said"),
    ];
  }

  /** How the class guessed: its median, from the lowest to the highest. */
  #spread() {
    const { y } = this;
    const found = this.drawing.figures.spreadOf(this.item);
    if (!found) return [];
    const [low, middle, high] = found.map(this.layout.of);
    return [
      line(`M${low} ${y - 3}v6M${low} ${y}H${high}M${high} ${y - 3}v6`, "kit-class"),
      line(`M${middle} ${y - 9}v18`, "kit-class kit-median"),
    ];
  }

  /**
   * A bar from 0 to a value.
   *
   * @param {number} value
   * @param {number} top
   * @param {number} height
   * @param {string} kind
   */
  #bar(value, top, height, kind) {
    const { of } = this.layout;
    return rect(of(0), top, Math.max(1, of(value) - of(0)), height, kind);
  }
}
