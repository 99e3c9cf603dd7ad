// A label's own colour and shape, the same from the button to the chart.

import { h } from "../dom.js";

const SHAPES = "●■▲◆▼✚✖★"; // as the pictures of `kit.plots` have them

/**
 * The sign of a label, by its place in the codebook. What it stands for is said beside it.
 *
 * @param {number} place
 */
export const sign = (place) =>
  h(
    "span",
    { class: "kit-sign", "data-label": String(place % SHAPES.length), "aria-hidden": "true" },
    SHAPES[place % SHAPES.length],
  );

/** The letter of a label's sign. @param {number} place */
export const shape = (place) => SHAPES[place % SHAPES.length];
