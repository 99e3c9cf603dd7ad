// What stands below the picture before the reveal: how to draw, undo, the keys, and the lock.

import { h, ownId } from "../dom.js";
import { disclosure, keysPage } from "../parts/disclosure.js";
import { beforeReveal } from "./sentences.js";

/** @import { Drawing } from "./drawing.js" */
/** @import { Figures } from "./figures.js" */
/** @import { Actions } from "./types.d.ts" */

export class Before {
  /** @param {Drawing} drawing @param {Actions} actions */
  constructor(drawing, actions) {
    const { figures } = drawing;
    this.drawing = drawing;
    this.help = disclosure("Keys", "?", keysPage(keysOf(figures)));
    this.undo = h(
      "button",
      { type: "button", class: "kit-tool", onclick: () => actions.undo() },
      "Undo ",
      h("kbd", { "aria-hidden": "true" }, "⌫"),
    );
    this.open = h("p", { id: ownId() });
    this.lock = h(
      "button",
      {
        type: "button",
        class: "kit-main",
        onclick: () => actions.reveal(),
        "aria-describedby": this.open.id,
      },
      "Lock my guess and reveal",
    );
    this.node = h(
      "div",
      {},
      ways(figures),
      h("div", { class: "kit-tools" }, this.undo, this.help.button),
      this.help.panel,
      this.open,
      this.lock,
    );
  }

  show() {
    const { figures, drawn, canUndo, locked } = this.drawing;
    this.node.hidden = locked;
    this.lock.hidden = !drawn.length;
    this.open.textContent = beforeReveal(drawn.length, figures.asked.length, figures.words);
    this.undo.disabled = !canUndo;
  }
}

/**
 * The keys that change a value, and those that go to another point.
 *
 * @param {Figures} figures
 */
const arrows = ({ bars }) => (bars ? ["← →", "↑ ↓"] : ["↑ ↓", "← →"]);

/** @param {Figures} figures */
function ways(figures) {
  const [change, move] = arrows(figures);
  const hand = figures.bars ? "Drag each bar to its length" : "Drag across the picture to draw";
  return h(
    "p",
    { class: "kit-quiet kit-ways" },
    `${hand}, or use the keys: Tab to the picture, then `,
    h("kbd", {}, change),
    " to change, ",
    h("kbd", {}, move),
    " to move.",
  );
}

/** @param {Figures} figures @returns {[string, string][]} */
function keysOf(figures) {
  const [change, move] = arrows(figures);
  /** @type {[string, string][]} */
  const nextCurve = [["c", "the next curve"]];
  return [
    [change, "5 more or less, for the point that has the focus"],
    ["PgUp PgDn", "20 more or less"],
    ["Home End", "0 and 100"],
    ["0 … 9", "0, 10, … 90"],
    ["Enter", "the same as the point before"],
    [move, `next and previous ${figures.bars ? "bar" : "point"}`],
    ...(figures.oneInFront ? nextCurve : []),
    ["Delete", "take this point back"],
    ["Backspace", "undo"],
    ["?", "this list"],
  ];
}
