// The picture of curves: guesses are drawn over x; after the reveal, the figures lie over them.

import { letter, tenth } from "./sentences.js";
import { dash, draw, fit, glyph, line, path, text } from "./shapes.js";

/** @import { Drawing } from "./drawing.js" */
/** @import { Figures } from "./figures.js" */
/** @import { Place } from "./shapes.js" */
/** @import { CurveLayout, Item } from "./types.d.ts" */

/** @typedef {{ place: Place, name: string, front: boolean }} End the name at the end of a line */

/**
 * @param {Drawing} drawing
 * @param {CurveLayout} layout
 * @returns {SVGElement[]}
 */
export function curvePicture(drawing, layout) {
  const { figures, active, held, locked } = drawing;
  // The curve in front comes last, and so lies over the others.
  const order = [...figures.curves.filter((curve) => curve !== active), active];
  return [
    ...grid(layout),
    ...years(layout),
    ...(locked ? breaks(drawing, layout) : []),
    ...order.map((curve) => oneCurve(drawing, layout, curve)),
    ...names(
      order.flatMap((curve) => ends(drawing, layout, curve)),
      layout,
      locked ? 11 : 18,
    ),
    ...(held && !locked && held.curve === active ? ring(drawing, layout, held) : []),
    ...(locked || held || drawing.drawn.length ? [] : [invitation(layout)]),
  ];
}

/** @param {CurveLayout} layout */
function grid({ box, of }) {
  return [0, 20, 40, 60, 80, 100].flatMap((value) => [
    line(`M${box.left} ${of(value)}H${box.right}`, "kit-grid"),
    text(box.left - 6, of(value) + 4, value, "end", "kit-small"),
  ]);
}

/**
 * From the right, so that the last year is named; where years stand close, some are not.
 *
 * @param {CurveLayout} layout
 */
function years({ xs, spot, box, width }) {
  const nodes = [];
  let room = width;
  for (const x of [...xs].reverse()) {
    if (spot(x) > room) continue;
    nodes.push(text(spot(x), box.bottom + 18, x, "middle", "kit-small"));
    room = spot(x) - 31;
  }
  return nodes;
}

/**
 * Where the survey changed; breaks at one place share a line.
 *
 * @param {Drawing} drawing
 * @param {CurveLayout} layout
 */
function breaks({ figures }, { spot, box }) {
  const all = figures.about.breaks;
  return all.flatMap(({ at: x }, i) => {
    if (i && all[i - 1].at === x) return [];
    const here = all.flatMap((one, j) => (one.at === x ? [letter(j)] : [])).join(" ");
    return [
      line(`M${spot(x)} ${box.top}V${box.bottom}`, "kit-break"),
      text(spot(x), box.top - 8, `break ${here}`, "middle", "kit-small"),
    ];
  });
}

/**
 * @param {Drawing} drawing
 * @param {CurveLayout} layout
 * @param {string} curve
 */
function oneCurve(drawing, layout, curve) {
  const { figures, locked } = drawing;
  const front = curve === drawing.active;
  const items = figures.onCurve(curve);
  return draw(
    "g",
    { class: front ? "" : "kit-back" },
    ...(locked && front ? reading(drawing, layout, items) : []),
    ...(!locked && front ? open(drawing, layout, items) : []),
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
function open(drawing, { at, box }, items) {
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
 * @returns {Place[]}
 */
function guessed(drawing, { at, of }, curve) {
  return drawing.figures.onCurve(curve).flatMap((item) => {
    const value = drawing.known(item);
    return value === null ? [] : [/** @type {Place} */ ([at(item), of(value)])];
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
  const dashes = dash(drawing.figures.curves.indexOf(curve));
  const places = guessed(drawing, layout, curve);
  return [line(path(places), "kit-guess", { "stroke-dasharray": dashes })];
}

/**
 * @param {Drawing} drawing
 * @param {CurveLayout} layout
 * @param {string} curve
 */
function published({ figures }, { at, of }, curve) {
  const items = figures.onCurve(curve);
  const places = items.map((item) => /** @type {Place} */ ([at(item), of(item.published)]));
  // What was asked in two ways is not one line.
  const apart = items.map((item, i) => i > 0 && breakBetween(figures, items[i - 1], item));
  const broken = places.flatMap((place, i) => (apart[i] ? [null, place] : [place]));
  const shape = figures.curves.indexOf(curve);
  return [
    line(path(broken), "kit-published", { pathLength: 1 }),
    ...places.map(([x, y]) => glyph(shape, x, y, 4, "kit-published-mark")),
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
  const shape = figures.curves.indexOf(item.curve);
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

/**
 * What stands beside the ends of a curve's lines.
 *
 * @param {Drawing} drawing
 * @param {CurveLayout} layout
 * @param {string} curve
 * @returns {End[]}
 */
function ends(drawing, layout, curve) {
  const { figures, active, locked } = drawing;
  const front = curve === active;
  const guess = guessed(drawing, layout, curve).at(-1);
  const mine = guess ? [{ place: guess, name: figures.several ? curve : "you", front }] : [];
  if (!locked) return figures.several ? mine : [];
  const last = figures.onCurve(curve).slice(-1);
  const figure = last.map((item) => ({
    place: /** @type {Place} */ ([layout.at(item), layout.of(item.published)]),
    name: figures.several ? curve : figures.words.label,
    front,
  }));
  return figures.several ? figure : [...figure, ...mine];
}

/**
 * Names stand to the right of the last point, and are moved apart where they would touch.
 *
 * @param {End[]} all
 * @param {CurveLayout} layout
 * @param {number} away how far from the point
 */
function names(all, { box, width }, away) {
  let free = 0;
  return [...all]
    .sort((a, b) => a.place[1] - b.place[1])
    .map(({ place: [x, y], name, front }) => {
      const at = Math.max(Math.min(y + 4, box.bottom - 4), free);
      free = at + 15;
      const words = fit(name, Math.max(90, width - x - 11));
      return text(x + away, at, words, "start", front ? "kit-name" : "kit-name kit-back");
    });
}

/**
 * What shows which point has the focus, and its value.
 *
 * @param {Drawing} drawing
 * @param {CurveLayout} layout
 * @param {Item} item
 */
function ring(drawing, { at, of, box }, item) {
  const value = drawing.valueOf(item);
  const [x, y] = [at(item), of(value ?? drawing.startOf(item))];
  const words = value === null ? "not drawn" : drawing.figures.shown(value);
  return [
    draw("circle", { cx: x, cy: y, r: 13, class: "kit-ring" }),
    text(x, y < box.top + 20 ? y + 29 : y - 18, words, "middle", "kit-value"),
  ];
}

/** @param {CurveLayout} layout */
function invitation({ box }) {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return text(x, y, "Draw your guess here", "middle", "kit-invite");
}
