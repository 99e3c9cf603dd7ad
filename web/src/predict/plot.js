// The picture and what lies over it: drawn anew whenever something has changed.

import { h } from "../dom.js";
import { say } from "../words.js";
import { barPicture } from "./bars.js";
import { curvePicture } from "./curves.js";
import { barLayout, curveLayout } from "./layouts.js";
import { draw } from "./shapes.js";
import { Sliders } from "./sliders.js";

/** @import { Drawing } from "./drawing.js" */
/** @import { Actions, Layout } from "./types.d.ts" */

const GROWING = 900; // milliseconds that a curve takes to grow when it is revealed

export class Plot {
  #revealedAt = -Infinity; // in this view: what was revealed before is just there

  /**
   * @param {Drawing} drawing
   * @param {Actions} actions
   * @param {AbortSignal} signal
   */
  constructor(drawing, actions, signal) {
    const { about } = drawing.figures;
    this.drawing = drawing;
    this.svg = draw("svg", { "aria-hidden": "true" });
    this.canvas = h("div", { class: "kit-canvas" });
    this.sliders = new Sliders(drawing, actions, signal);
    this.node = h(
      "div",
      {
        class: "kit-plot",
        "data-kind": about.kind,
        role: "group",
        "aria-label": say("predict-picture", { unit: about.unit }),
      },
      this.svg,
      this.canvas,
      ...this.sliders.groups,
    );
    this.layout = this.#layout();
  }

  /** From now on, and for a moment, the figures grow. */
  grow() {
    this.#revealedAt = performance.now();
  }

  show() {
    this.node.classList.toggle("kit-open", !this.drawing.locked);
    this.sliders.show();
  }

  paint() {
    const { drawing, svg } = this;
    const layout = this.#layout();
    this.layout = layout;
    svg.setAttribute("width", String(layout.width));
    svg.setAttribute("height", String(layout.height));
    const growing = performance.now() - this.#revealedAt < GROWING;
    this.node.classList.toggle("kit-grown", growing);
    svg.replaceChildren(
      ...(layout.bars ? barPicture(drawing, layout) : curvePicture(drawing, layout)),
    );
    this.#placeCanvas(layout);
    this.sliders.place(layout);
  }

  /**
   * Lay over the curves what a finger draws on, so that only there it does not scroll the page.
   * Bars need none: they go to the side, and up or down the page scrolls.
   *
   * @param {Layout} layout
   */
  #placeCanvas(layout) {
    this.canvas.hidden = layout.bars || this.drawing.locked;
    if (layout.bars) return;
    const { left, right, top, bottom } = layout.canvas;
    Object.assign(this.canvas.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${right - left}px`,
      height: `${bottom - top}px`,
    });
  }

  /** @returns {Layout} */
  #layout() {
    const { figures, locked } = this.drawing;
    const width = this.node.clientWidth || 600;
    if (figures.bars) return barLayout(width, figures.items, figures.curves, locked);
    const names = figures.several ? figures.curves : locked ? [figures.label] : [];
    return curveLayout(width, figures.items, names);
  }

  /**
   * Text keeps its size: a narrower page gets a picture of its own, not a smaller one.
   *
   * @param {AbortSignal} signal
   */
  watchWidth(signal) {
    const watch = new ResizeObserver(() => {
      const { clientWidth } = this.node;
      if (clientWidth && clientWidth !== this.layout.width) this.paint();
    });
    watch.observe(this.node);
    signal.addEventListener("abort", () => watch.disconnect());
  }
}
