// A slider for each point, for keys and screen readers; they lie, unseen, where the points are.

import { h } from "../dom.js";
import { isPlain } from "../keys.js";
import { say } from "../words.js";
import { STEP } from "./drawing.js";
import { where } from "./sentences.js";

/** @import { Keys } from "../keys.js" */
/** @import { Drawing } from "./drawing.js" */
/** @import { Actions, Item, Layout } from "./types.d.ts" */

export class Sliders {
  /** @type {Map<Item, HTMLInputElement>} */
  #inputs;

  /**
   * @param {Drawing} drawing
   * @param {Actions} actions
   * @param {AbortSignal} signal
   */
  constructor(drawing, actions, signal) {
    const { figures } = drawing;
    this.drawing = drawing;
    this.actions = actions;
    this.#inputs = new Map(figures.asked.map((item) => [item, this.#slider(item, signal)]));
    this.groups = figures.curves.map((curve) =>
      h(
        "div",
        { role: "group", "aria-label": curve || figures.about.title },
        ...figures.asked.filter((item) => item.curve === curve).map((item) => this.of(item)),
      ),
    );
  }

  /** @param {Item} item */
  of(item) {
    return /** @type {HTMLInputElement} */ (this.#inputs.get(item));
  }

  show() {
    const { drawing } = this;
    const { figures, held, inReach, locked } = drawing;
    this.groups.forEach((group, i) => {
      const behind = figures.oneInFront && figures.curves[i] !== drawing.active;
      group.hidden = locked || behind;
    });
    // One stop for Tab: the point that was in hand, or the first.
    const home = held && inReach.includes(held) ? held : inReach[0];
    for (const [item, input] of this.#inputs) {
      const value = drawing.valueOf(item);
      const words = value === null ? say("not-drawn-yet") : figures.shown(value);
      input.value = String(value ?? drawing.startOf(item));
      input.setAttribute("aria-valuetext", words);
      input.tabIndex = item === home ? 0 : -1;
    }
  }

  /** Put each slider where its point lies. @param {Layout} layout */
  place(layout) {
    const { box } = layout;
    for (const [item, { style }] of this.#inputs) {
      const middle = layout.at(item);
      const [left, top, width, height] = layout.bars
        ? [box.left, middle - layout.row / 2, box.right - box.left, layout.row]
        : [middle - 14, box.top, 28, box.bottom - box.top];
      style.left = `${left}px`;
      style.top = `${top}px`;
      style.width = `${width}px`;
      style.height = `${height}px`;
    }
  }

  /** @param {Item} item @param {AbortSignal} signal */
  #slider(item, signal) {
    const { drawing, actions } = this;
    const input = h("input", {
      type: "range",
      min: 0,
      max: 100,
      step: STEP,
      "aria-label": where(item),
      "aria-orientation": drawing.figures.bars ? "horizontal" : "vertical",
    });
    const focused = () => {
      drawing.held = item;
      actions.show();
    };
    const left = () => {
      actions.commit();
      if (drawing.held === item) drawing.held = null;
      actions.paint();
    };
    input.addEventListener("focus", focused, { signal });
    input.addEventListener("blur", left, { signal });
    // Assistive technology may set the value without a key.
    input.addEventListener("input", () => actions.change(item, Number(input.value)), { signal });
    input.addEventListener("keydown", (event) => this.#press(event, item), { signal });
    return input;
  }

  /** @param {KeyboardEvent} event @param {Item} item */
  #press(event, item) {
    const act = isPlain(event) && this.#keysOf(item)[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  /**
   * What the keys do at an item.
   *
   * @param {Item} item
   * @returns {Keys}
   */
  #keysOf(item) {
    const { drawing } = this;
    const { bars } = drawing.figures;
    const now = drawing.valueOf(item) ?? drawing.startOf(item);
    const to = (/** @type {number | null} */ value) => () => this.actions.change(item, value);
    const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    return {
      ...Object.fromEntries(digits.map((digit) => [digit, to(10 * digit)])),
      [bars ? "ArrowRight" : "ArrowUp"]: to(now + STEP),
      [bars ? "ArrowLeft" : "ArrowDown"]: to(now - STEP),
      [bars ? "ArrowDown" : "ArrowRight"]: () => this.#move(item, 1),
      [bars ? "ArrowUp" : "ArrowLeft"]: () => this.#move(item, -1),
      PageUp: to(now + 4 * STEP),
      PageDown: to(now - 4 * STEP),
      Home: to(0),
      End: to(100),
      Enter: to(now),
      Delete: to(null),
    };
  }

  /**
   * Give the focus to the item before or after this one.
   *
   * @param {Item} item
   * @param {1 | -1} way
   */
  #move(item, way) {
    const { inReach } = this.drawing;
    this.of(inReach[inReach.indexOf(item) + way] ?? item).focus();
  }
}
