// The legend of a picture after the reveal.

import { h } from "../dom.js";
import { say } from "../words.js";
import { dash, glyph, line, rect, swatch } from "./shapes.js";

/** @import { Figures } from "./figures.js" */

/** @param {Figures} figures */
export function legend({ bars, label, others }) {
  return [
    entry(bars ? publishedBar() : publishedLine(), label),
    entry(bars ? guessBar() : guessLine(), say("legend-you")),
    entry(swatch(rect(1, 1, 32, 12, "kit-gap")), say("legend-gap")),
    ...(others ? [entry(spread(), say("legend-class", { name: others.name }))] : []),
  ];
}

/** @param {Node} drawing @param {string} words */
const entry = (drawing, words) => h("li", {}, drawing, words);

const publishedBar = () => swatch(rect(1, 2, 32, 10, "kit-published-bar"));
const guessBar = () => swatch(rect(1, 2, 32, 10, "kit-guess-bar"));

const publishedLine = () =>
  swatch(line("M1 7H33", "kit-published"), glyph(0, 17, 7, 4, "kit-published-mark"));

const guessLine = () =>
  swatch(
    line("M1 7H33", "kit-guess", { "stroke-dasharray": dash(0) }),
    glyph(0, 17, 7, 4, "kit-guess-mark"),
  );

const spread = () =>
  swatch(line("M2 2v10M2 7H32M32 2v10", "kit-class"), line("M14 0v14", "kit-class kit-median"));
