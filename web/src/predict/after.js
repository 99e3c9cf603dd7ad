// What stands below the picture after the reveal: the sentences, the table, breaks and sources.

import { h } from "../dom.js";
import { say } from "../words.js";
import { furthest, gapInTable, letter } from "./sentences.js";

/** @import { Drawing } from "./drawing.js" */
/** @import { Figures } from "./figures.js" */
/** @import { Item } from "./types.d.ts" */

/**
 * How far the guess is off, in sentences.
 *
 * @param {Drawing} drawing
 */
export function verdict(drawing) {
  const guesses = drawing.figures.asked.flatMap((item) => {
    const guess = drawing.valueOf(item);
    return guess === null ? [] : [{ item, guess }];
  });
  return furthest(guesses, drawing.figures.about);
}

/**
 * The same as a table, and what there is to know about the figures.
 *
 * @param {Drawing} drawing
 * @returns {HTMLElement[]}
 */
export function notes(drawing) {
  const { about } = drawing.figures;
  const breaks = about.breaks.map(({ text }, i) =>
    say("break-about", { which: letter(i), about: text }),
  );
  return [
    ...list([...breaks, ...(about.note ? [about.note] : [])]),
    twin(drawing),
    ...list(about.sources.map((source, i) => say("source-listed", { number: i + 1, source }))),
    ...(about.notice ? [h("p", { class: "kit-small-print" }, about.notice)] : []),
  ];
}

/** @param {string[]} lines */
function list(lines) {
  if (!lines.length) return [];
  return [h("ul", { class: "kit-notes" }, ...lines.map((words) => h("li", {}, words)))];
}

/** The twin of the picture in text. @param {Drawing} drawing */
function twin(drawing) {
  const { about, others } = drawing.figures;
  const unit = [
    say("table-unit", { made: about.made, unit: about.unit }),
    others ? say("table-class", { name: others.name }) : "",
  ];
  const name = say("figures-as-a-table");
  return h(
    "details",
    {},
    h("summary", {}, say("as-a-table")),
    h("p", { class: "kit-quiet kit-unit" }, unit.join(" ").trim()),
    h(
      "div",
      { class: "kit-scroll", tabindex: "0", role: "group", "aria-label": name },
      table(drawing),
    ),
  );
}

/** @param {Drawing} drawing */
function table(drawing) {
  const { figures } = drawing;
  const names = heads(figures);
  return h(
    "table",
    { class: "kit-figures" },
    h("thead", {}, h("tr", {}, ...names.map((name) => h("th", { scope: "col" }, name)))),
    ...figures.curves.map((curve) => body(drawing, curve, names.length)),
  );
}

/** @param {Figures} figures */
function heads({ about, others }) {
  const { xName } = about;
  return [
    xName.charAt(0).toUpperCase() + xName.slice(1),
    say("column-you"),
    say("made-head", { made: about.made }),
    say("column-gap"),
    ...(others ? [say("column-class")] : []),
  ];
}

/**
 * The rows of a curve, under its name where there are several.
 *
 * @param {Drawing} drawing
 * @param {string} curve
 * @param {number} columns
 */
function body(drawing, curve, columns) {
  const { figures } = drawing;
  const head = h("th", { scope: "rowgroup", colspan: columns }, curve);
  return h(
    "tbody",
    {},
    figures.several ? h("tr", {}, head) : null,
    ...figures.onCurve(curve).map((item) => row(drawing, item)),
  );
}

/** @param {Drawing} drawing @param {Item} item */
function row(drawing, item) {
  const { others } = drawing.figures;
  const guess = drawing.valueOf(item);
  const cells = [
    item.given ? say("cell-given") : (guess ?? say("cell-open")),
    figure(item),
    guess === null ? "" : gapInTable(guess, item.published),
    ...(others ? [spread(drawing, item)] : []),
  ];
  return h(
    "tr",
    {},
    h("th", { scope: "row" }, String(item.x)),
    ...cells.map((cell) => h("td", {}, String(cell))),
  );
}

/** @param {Drawing} drawing @param {Item} item */
function spread({ figures }, item) {
  const found = figures.spreadOf(item);
  if (!found) return "";
  const [low, middle, high] = found;
  return `${middle} (${low}–${high})`;
}

/** A figure, with the number of its source. @param {Item} item */
function figure({ published, source }) {
  return source ? say("cell-sourced", { value: String(published), source }) : published;
}
