// The picture of curves: the lines that all share, each curve, and the names at their ends.

import { say } from "../words.js";
import { Curve } from "./curve.js";
import { letter } from "./sentences.js";
import { draw, fit, line, text } from "./shapes.js";

/** @import { Drawing } from "./drawing.js" */
/** @import { XY } from "./shapes.js" */
/** @import { Break, CurveLayout, Item } from "./types.d.ts" */

/** @typedef {{ spot: XY, name: string, front: boolean }} End  The name at the end of a line. */

/** @param {Drawing} drawing @param {CurveLayout} layout @returns {SVGElement[]} */
export function curvePicture(drawing, layout) {
  const { figures, active, held, locked } = drawing;
  // The curve in front comes last, and so lies over the others.
  const order = [...figures.curves.filter((curve) => curve !== active), active];
  const curves = order.map((curve) => new Curve(drawing, layout, curve));
  const ends = curves.flatMap(endsOf);
  return [
    ...grid(layout),
    ...years(layout),
    ...(locked ? breaks(figures.about.breaks, layout) : []),
    ...curves.map((curve) => curve.draw()),
    // In a narrow picture the choice above it, or the legend, has to tell the lines apart.
    ...(layout.narrow ? [] : names(ends, layout, locked ? 11 : 18)),
    ...(held && !locked && held.curve === active ? ring(drawing, layout, held) : []),
    ...(locked || held || drawing.drawn.length ? [] : [invitation(layout)]),
  ];
}

/** @param {CurveLayout} layout */
function grid({ box, of }) {
  return [0, 20, 40, 60, 80, 100].flatMap((value) => [
    line(`M${box.left} ${of(value)}H${box.right}`, "kit-grid"),
    text(box.left - 5, of(value) + 4, value, "end", "kit-small"),
  ]);
}

/**
 * The last year is named, and the first; where years stand close, some between are not.
 *
 * @param {CurveLayout} layout
 */
function years({ xs, spot, box }) {
  const [first, ...later] = xs;
  /** @type {number[]} */
  const named = [];
  for (const x of [...later.splice(-1), first, ...later.reverse()])
    if (named.every((other) => Math.abs(spot(other) - spot(x)) >= 31)) named.push(x);
  return named.map((x) => text(spot(x), box.bottom + 30, x, "middle", "kit-small"));
}

/**
 * Where the survey changed; breaks at one place share a line.
 *
 * @param {Break[]} all
 * @param {CurveLayout} layout
 */
function breaks(all, { spot, box }) {
  return all.flatMap(({ at: x }, i) => {
    if (i && all[i - 1].at === x) return [];
    const here = all.flatMap((one, j) => (one.at === x ? [letter(j)] : [])).join(" ");
    return [
      line(`M${spot(x)} ${box.top}V${box.bottom}`, "kit-break"),
      text(spot(x), box.top - 18, here, "middle", "kit-small"),
    ];
  });
}

/**
 * What stands beside the ends of a curve's lines. Where there are several curves, it is their names.
 *
 * @param {Curve} curve
 * @returns {End[]}
 */
function endsOf({ name, figures, front, guess, locked, published }) {
  const [mine, figure] = [guess.slice(-1), published.slice(-1)];
  if (figures.several) return (locked ? figure : mine).map((spot) => ({ spot, name, front }));
  if (!locked) return [];
  return [
    ...figure.map((spot) => ({ spot, name: figures.label, front })),
    ...mine.map((spot) => ({ spot, name: say("legend-you"), front })),
  ];
}

/**
 * Names stand to the right of the last point, and are moved apart where they would touch.
 *
 * @param {End[]} all
 * @param {CurveLayout} layout
 * @param {number} away  How far from the point.
 */
function names(all, { box, width }, away) {
  const ends = [...all].sort((a, b) => a.spot[1] - b.spot[1]);
  // Before the end of the picture, the sign of a point that is open stands at its foot.
  const feet = ends.map(({ spot: [x] }) => box.bottom - (x < box.right - 20 ? 24 : 4));
  const places = apart(
    ends.map(({ spot }) => spot[1] + 4),
    feet,
  );
  return ends.map(({ spot: [x], name, front }, i) => {
    const words = fit(name, Math.max(90, width - x - 11));
    return text(x + away, places[i], words, "start", front ? "kit-name" : "kit-name kit-back");
  });
}

/**
 * Heights, from the top down, moved so that lines of text do not touch: first down, then those
 * that came below their foot up again.
 *
 * @param {number[]} wanted
 * @param {number[]} feet
 */
function apart(wanted, feet) {
  const LINE = 15;
  const places = [...wanted];
  for (let i = 1; i < places.length; i++) places[i] = Math.max(places[i], places[i - 1] + LINE);
  for (let i = places.length - 1; i >= 0; i--)
    places[i] = Math.min(places[i], feet[i], (places[i + 1] ?? Number.POSITIVE_INFINITY) - LINE);
  return places;
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
  const words = value === null ? say("not-drawn") : drawing.figures.shown(value);
  return [
    draw("circle", { cx: x, cy: y, r: 13, class: "kit-ring" }),
    text(x, y < box.top + 20 ? y + 29 : y - 18, words, "middle", "kit-value"),
  ];
}

/** @param {CurveLayout} layout */
function invitation({ box }) {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return text(x, y, say("draw-here"), "middle", "kit-invite");
}
