// Where things lie in a picture of a given width.

/** @import { BarLayout, Box, CurveLayout, Item, Spot } from "./types.d.ts" */

/** In a picture narrower than this there is no room beside the lines for what they are called. */
const NARROW = 400;

/**
 * A picture of curves: x goes to the right, and values go up.
 *
 * @param {number} width
 * @param {Item[]} items
 * @param {string[]} names  What stands beside the ends of the lines.
 * @returns {CurveLayout}
 */
export function curveLayout(width, items, names) {
  const height = width < 480 ? 290 : 310;
  const narrow = width < NARROW;
  const room = Math.max(18, ...names.map((name) => 14 + 7 * name.length));
  const left = narrow ? 26 : 36;
  const right = width - (narrow ? 4 : Math.min(110, room));
  const box = { left, right, top: 32, bottom: height - 38 };
  const high = box.bottom - box.top;
  const xs = [...new Set(items.map((item) => Number(item.x)))].sort((a, b) => a - b);
  const spot = along(xs, box.left + 14, box.right - 14);
  return {
    ...{ bars: false, width, height, box, xs, spot, narrow },
    at: (item) => spot(Number(item.x)),
    of: (value) => box.bottom - (high * value) / 100,
    along: ({ x }) => x,
    ...area({
      left: box.left - 6,
      right: box.right + 6,
      top: box.top - 16,
      bottom: box.bottom + 10,
    }),
    valueAt: ({ y }) => (100 * (box.bottom - y)) / high,
  };
}

/**
 * Where a hand draws. Beside it, a finger scrolls the page.
 *
 * @param {Box} canvas
 */
function area(canvas) {
  const { left, right, top, bottom } = canvas;
  /** @param {Spot} spot */
  const within = ({ x, y }) => x >= left && x <= right && y >= top && y <= bottom;
  return { canvas, within };
}

/**
 * Spread values between two places; a single one lies in the middle.
 *
 * @param {number[]} xs  In order.
 * @param {number} from
 * @param {number} to
 * @returns {(x: number) => number}
 */
function along(xs, from, to) {
  const span = xs[xs.length - 1] - xs[0];
  if (!span) return () => (from + to) / 2;
  return (x) => from + ((to - from) * (x - xs[0])) / span;
}

/**
 * Horizontal bars: a row an item, a heading a curve where there are several.
 *
 * @param {number} width
 * @param {Item[]} items
 * @param {string[]} curves
 * @param {boolean} revealed  Whether a row holds the figure as well.
 * @returns {BarLayout}
 */
export function barLayout(width, items, curves, revealed) {
  const row = revealed ? 46 : width < NARROW ? 42 : 34;
  const top = 20;
  const longest = Math.max(...items.map((item) => String(item.x).length));
  const left = Math.min(width / 3, 14 + 7 * longest);
  const right = width - 44;
  const wide = right - left;
  const { middles, headings, end } = rows(items, curves, top, row);
  return {
    ...{ bars: true, width, height: end + 8, row, headings },
    box: { left, right, top, bottom: end + 2 },
    at: (item) => middles.get(item) ?? 0,
    of: (value) => left + (wide * value) / 100,
    along: ({ y }) => y,
    within: ({ x, y }) =>
      x > left - 8 && [...middles.values()].some((middle) => Math.abs(middle - y) <= row / 2),
    valueAt: ({ x }) => (100 * (x - left)) / wide,
  };
}

/**
 * Put rows and headings below each other.
 *
 * @param {Item[]} items
 * @param {string[]} curves
 * @param {number} top
 * @param {number} row
 */
function rows(items, curves, top, row) {
  /** @type {Map<Item, number>} */
  const middles = new Map();
  /** @type {[string, number][]} */
  const headings = [];
  let end = top;
  for (const curve of curves) {
    if (curve) {
      end += 26;
      headings.push([curve, end - 8]);
    }
    for (const item of items.filter((one) => one.curve === curve)) {
      middles.set(item, end + row / 2);
      end += row;
    }
  }
  return { middles, headings, end };
}
