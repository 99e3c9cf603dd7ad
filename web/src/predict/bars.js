// The picture of bars: each is dragged to its length; after the reveal, its figure lies above it.

import { tenth } from "./sentences.js";
import { draw, fit, line, rect, text } from "./shapes.js";

/** @import { Drawing } from "./drawing.js" */
/** @import { BarLayout, Item } from "./types.d.ts" */

/**
 * @param {Drawing} drawing
 * @param {BarLayout} layout
 * @returns {SVGElement[]}
 */
export function barPicture(drawing, layout) {
  const { figures, held, locked } = drawing;
  const row = locked ? after : before;
  return [
    ...grid(layout),
    ...headings(layout),
    ...figures.items.flatMap((item) => [nameOf(layout, item), ...row(drawing, layout, item)]),
    ...(held && !locked ? [ring(layout, held)] : []),
  ];
}

/** @param {BarLayout} layout */
function grid({ box, of }) {
  return [0, 20, 40, 60, 80, 100].flatMap((value) => [
    line(`M${of(value)} ${box.top}V${box.bottom}`, "kit-grid"),
    text(of(value), box.top - 6, value, "middle", "kit-small"),
  ]);
}

/** @param {BarLayout} layout */
function headings({ headings: all, width }) {
  return all.map(([curve, y]) => text(4, y, fit(curve, width - 50), "start", "kit-name"));
}

/**
 * @param {BarLayout} layout
 * @param {Item} item
 */
function nameOf({ box, at }, item) {
  const end = box.left - 8;
  return text(end, at(item) + 4, fit(String(item.x), end), "end");
}

/**
 * A bar from 0 to a value.
 *
 * @param {BarLayout} layout
 * @param {number} value
 * @param {number} top
 * @param {number} height
 * @param {string} kind
 */
function bar({ of }, value, top, height, kind) {
  return rect(of(0), top, Math.max(1, of(value) - of(0)), height, kind);
}

/**
 * A row while it is drawn.
 *
 * @param {Drawing} drawing
 * @param {BarLayout} layout
 * @param {Item} item
 */
function before(drawing, layout, item) {
  const { at, of } = layout;
  const y = at(item);
  const value = drawing.known(item);
  if (value === null)
    return [
      rect(of(0), y - 10, of(100) - of(0), 20, "kit-track"),
      text(of(0) + 12, y + 5, "?", "middle", "kit-small"),
    ];
  if (item.given)
    return [
      bar(layout, value, y - 10, 20, "kit-published-bar"),
      text(of(value) + 7, y + 5, value, "start", "kit-small"),
    ];
  return [
    bar(layout, value, y - 10, 20, "kit-guess-bar"),
    line(`M${of(value)} ${y - 13}v26`, "kit-handle"),
    text(of(value) + 7, y + 5, value, "start", "kit-value"),
  ];
}

/**
 * A row after the reveal: the figure above, the guess below, the gap behind and the class between.
 *
 * @param {Drawing} drawing
 * @param {BarLayout} layout
 * @param {Item} item
 */
function after(drawing, layout, item) {
  const { at, of } = layout;
  const y = at(item);
  const { published } = item;
  return [
    ...guess(drawing, layout, item),
    bar(layout, published, y - 16, 14, "kit-published-bar"),
    text(of(published) + 6, y - 4, tenth(published), "start", "kit-small kit-number"),
    ...spread(drawing, layout, item),
  ];
}

/**
 * A guess below its figure, and the gap between them.
 *
 * @param {Drawing} drawing
 * @param {BarLayout} layout
 * @param {Item} item
 */
function guess(drawing, layout, item) {
  const { at, of } = layout;
  const y = at(item);
  const value = drawing.valueOf(item);
  if (value === null) return [];
  const low = Math.min(value, item.published);
  const high = Math.max(value, item.published);
  return [
    rect(of(low), y - 18, of(high) - of(low), 36, "kit-gap"),
    bar(layout, value, y + 2, 14, "kit-guess-bar"),
    line(`M${of(value)} ${y}v18`, "kit-handle"),
    text(of(value) + 6, y + 14, value, "start", "kit-small"),
  ];
}

/**
 * How the class guessed: its median, from the lowest to the highest.
 *
 * @param {Drawing} drawing
 * @param {BarLayout} layout
 * @param {Item} item
 */
function spread({ figures }, { at, of }, item) {
  const found = figures.spreadOf(item);
  if (!found) return [];
  const [low, middle, high] = found.map(of);
  const y = at(item);
  return [
    line(`M${low} ${y - 3}v6M${low} ${y}H${high}M${high} ${y - 3}v6`, "kit-class"),
    line(`M${middle} ${y - 9}v18`, "kit-class kit-median"),
  ];
}

/**
 * What shows which bar has the focus.
 *
 * @param {BarLayout} layout
 * @param {Item} item
 */
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
