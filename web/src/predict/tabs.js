// The choice of the curve that is in front: the one to draw, or to read.

import { h } from "../dom.js";
import { say } from "../words.js";
import { dash, glyph, line, swatch } from "./shapes.js";

/** @import { Drawing } from "./drawing.js" */
/** @import { Actions } from "./types.d.ts" */

export class Tabs {
  /** @param {Drawing} drawing @param {Actions} actions */
  constructor(drawing, actions) {
    const { figures } = drawing;
    this.drawing = drawing;
    this.label = h("span", { class: "kit-quiet" });
    this.buttons = figures.curves.map((curve, i) => tab(curve, i, () => actions.choose(curve)));
    this.node = h(
      "div",
      {
        class: "kit-tools",
        role: "group",
        "aria-label": say("curve-to-draw"),
        hidden: !figures.oneInFront,
      },
      this.label,
      ...this.buttons,
    );
  }

  show() {
    const { figures, active, locked } = this.drawing;
    this.label.textContent = say(locked ? "tabs-in-front" : "tabs-draw");
    this.node.setAttribute("aria-label", say(locked ? "curve-in-front" : "curve-to-draw"));
    this.buttons.forEach((button, i) => {
      button.setAttribute("aria-pressed", String(figures.curves[i] === active));
    });
  }
}

/**
 * The button of a curve, with its line as it is in the picture.
 *
 * @param {string} curve
 * @param {number} shape
 * @param {() => void} onclick
 */
function tab(curve, shape, onclick) {
  const drawn = swatch(
    line("M1 7H33", "kit-guess", { "stroke-dasharray": dash(shape) }),
    glyph(shape, 17, 7, 4, "kit-guess-mark"),
  );
  return h("button", { type: "button", class: "kit-tool kit-tab", onclick }, drawn, curve);
}
