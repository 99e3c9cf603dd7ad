// One curve of a picture: what is given, the guess, and after the reveal what figures say of it.

import { tenth } from "./sentences.js";
import { dash, draw, glyph, line, path, text } from "./shapes.js";

/** @import { Drawing } from "./drawing.js" */
/** @import { Figures } from "./figures.js" */
/** @import { XY } from "./shapes.js" */
/** @import { CurveLayout, Item } from "./types.d.ts" */

/**
 * @param {Drawing} drawing
 * @param {CurveLayout} layout
 * @param {string} curve
 */
export function oneCurve(drawing, layout, curve) {
  const { figures, locked } = drawing;
  const front = curve === drawing.active;
  const items = figures.onCurve(curve);
  return draw(
    "g",
    { class: front ? "" : "kit-back" },
    ...(locked && front ? reading(drawing, layout, items) : []),
    ...(!locked && front ? undrawn(drawing, layout, items) : []),
    ...guessLine(drawing, layout, curve),
    ...(locked ? published(drawing, layout, curve) : []),
    ...items.flatMap((item) => mark(drawing, layout, item)),
    ...(locked && front ? items.map((item) => number(drawing, layout, item)) : []),
  );
}

/**
 * What the figures say about a guess: the class, and the gap.
 *
 * @param {Drawing} drawing
 * @param {CurveLayout} layout
 * @param {Item[]} items
 */
function reading(drawing, layout, items) {
  return [
    ...items.flatMap((item) => spread(drawing, layout, item)),
    ...items.flatMap((item, i) => gap(drawing, layout, item, items[i - 1])),
  ];
}

/**
 * How the class guessed: its median, from the lowest to the highest.
 *
 * @param {Drawing} drawing
 * @param {CurveLayout} layout
 * @param {Item} item
 */
function spread({ figures }, { at, of }, item) {
  const found = figures.spreadOf(item);
  if (!found) return [];
  const [low, middle, high] = found.map(of);
  const x = at(item);
  return [
    line(`M${x - 5} ${low}h10M${x} ${low}V${high}M${x - 5} ${high}h10`, "kit-class"),
    line(`M${x - 9} ${middle}h18`, "kit-class kit-median"),
  ];
}

/**
 * The gap between guess and figure: at an item, and from the item before it to there.
 *
 * @param {Drawing} drawing
 * @param {CurveLayout} layout
 * @param {Item} item
 * @param {Item} [before]
 */
function gap(drawing, { at, of }, item, before) {
  const guess = drawing.known(item);
  if (guess === null) return [];
  const [x, drawn, figure] = [at(item), of(guess), of(item.published)];
  const upright = line(`M${x} ${drawn}V${figure}`, "kit-gap-line");
  const earlier = before ? drawing.known(before) : null;
  if (!before || earlier === null) return [upright];
  const start = `M${at(before)} ${of(earlier)}`;
  const back = `L${at(before)} ${of(before.published)}Z`;
  return [line(`${start}L${x} ${drawn}V${figure}${back}`, "kit-gap"), upright];
}

/**
 * Points where nothing is drawn yet.
 *
 * @param {Drawing} drawing
 * @param {CurveLayout} layout
 * @param {Item[]} items
 */
function undrawn(drawing, { at, box }, items) {
  return items
    .filter((item) => drawing.known(item) === null)
    .flatMap((item) => [
      line(`M${at(item)} ${box.top}V${box.bottom}`, "kit-track"),
      text(at(item), box.bottom - 6, "?", "middle", "kit-small"),
    ]);
}

/**
 * Where a guess lies: it begins at what is given, and leaves out what is open.
 *
 * @param {Drawing} drawing
 * @param {CurveLayout} layout
 * @param {string} curve
 * @returns {XY[]}
 */
export function guessed(drawing, { at, of }, curve) {
  return drawing.figures.onCurve(curve).flatMap((item) => {
    const value = drawing.known(item);
    return value === null ? [] : [/** @type {XY} */ ([at(item), of(value)])];
  });
}

/**
 * The line of a guess runs on over a point that is open; what is given alone is no guess.
 *
 * @param {Drawing} drawing
 * @param {CurveLayout} layout
 * @param {string} curve
 */
function guessLine(drawing, layout, curve) {
  if (!drawing.drawn.some((item) => item.curve === curve)) return [];
  const dashes = dash(drawing.figures.shapeOf(curve));
  const spots = guessed(drawing, layout, curve);
  return [line(path(spots), "kit-guess", { "stroke-dasharray": dashes })];
}

/**
 * @param {Drawing} drawing
 * @param {CurveLayout} layout
 * @param {string} curve
 */
function published({ figures }, { at, of }, curve) {
  const items = figures.onCurve(curve);
  const spots = items.map((item) => /** @type {XY} */ ([at(item), of(item.published)]));
  // What was asked in two ways is not one line.
  const apart = items.map((item, i) => i > 0 && breakBetween(figures, items[i - 1], item));
  const broken = spots.flatMap((spot, i) => (apart[i] ? [null, spot] : [spot]));
  const shape = figures.shapeOf(curve);
  return [
    line(path(broken), "kit-published", { pathLength: 1 }),
    ...spots.map(([x, y]) => glyph(shape, x, y, 4, "kit-published-mark")),
  ];
}

/**
 * @param {Figures} figures
 * @param {Item} one
 * @param {Item} next
 */
function breakBetween({ about }, one, next) {
  return about.breaks.some(({ at: x }) => Number(one.x) < x && x < Number(next.x));
}

/**
 * The mark of a guess, or of a figure that is given.
 *
 * @param {Drawing} drawing
 * @param {CurveLayout} layout
 * @param {Item} item
 */
function mark(drawing, { at, of }, item) {
  const { locked, active, figures } = drawing;
  const value = drawing.known(item);
  if (value === null) return [];
  const shape = figures.shapeOf(item.curve);
  const [x, y] = [at(item), of(value)];
  if (!item.given) return [glyph(shape, x, y, locked ? 4 : 6, "kit-guess-mark")];
  const dot = glyph(shape, x, y, 4, "kit-published-mark");
  if (locked || item.curve !== active) return [dot];
  return [dot, text(x, y - 10, tenth(value), "middle", "kit-small")];
}

/**
 * A figure's number, on the side of its point where the guess is not.
 *
 * @param {Drawing} drawing
 * @param {CurveLayout} layout
 * @param {Item} item
 */
function number(drawing, { at, of }, item) {
  const { published: figure } = item;
  const guess = drawing.known(item);
  const above = guess === null || guess <= figure || figure < 10;
  const y = of(figure) + (above && figure < 94 ? -9 : 18);
  return text(at(item), y, tenth(figure), "middle", "kit-small kit-number");
}
