// What stands below the picture before the reveal: how to draw, undo, the keys, and the lock.

import { attr, h, ownId } from "../dom.js";
import { disclosure, keysPage } from "../parts/disclosure.js";
import { say } from "../words.js";
import { beforeReveal } from "./sentences.js";

/** @import { Drawing } from "./drawing.js" */
/** @import { Figures } from "./figures.js" */
/** @import { Actions } from "./types.d.ts" */

export class Before {
  /** @param {Drawing} drawing @param {Actions} actions */
  constructor(drawing, actions) {
    const { figures } = drawing;
    this.drawing = drawing;
    this.help = disclosure(say("keys"), "?", keysPage(keysOf(figures)));
    this.undo = h(
      "button",
      { type: "button", class: "kit-tool", onclick: () => actions.undo() },
      say("undo"),
      " ",
      h("kbd", { "aria-hidden": "true" }, "⌫"),
    );
    this.open = h("span", { id: ownId() });
    // The longest that will stand here keeps its place from the start, so that nothing jumps.
    const longest = say("points-open", { points: figures.asked.length });
    const open = h("p", { class: "kit-still-open", "data-longest": longest }, this.open);
    this.lock = h(
      "button",
      {
        type: "button",
        class: "kit-main",
        onclick: () => actions.reveal(),
        "aria-describedby": this.open.id,
      },
      say("lock"),
    );
    this.node = h(
      "div",
      {},
      ways(figures),
      h("div", { class: "kit-tools" }, open, this.lock, this.undo, this.help.button),
      this.help.panel,
    );
  }

  show() {
    const { figures, drawn, canUndo, locked } = this.drawing;
    this.node.hidden = locked;
    attr(this.lock, "data-waits", drawn.length ? null : "");
    const { made } = figures.about;
    this.open.textContent = beforeReveal(
      drawn.length,
      figures.asked.length,
      made,
      this.drawing.bare,
    );
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
const ways = ({ bars }) =>
  h(
    "p",
    { class: "kit-quiet kit-ways" },
    say(bars ? "draw-bars" : "draw-curve"),
    " ",
    h("span", { class: "kit-by-keys" }, say(bars ? "draw-bars-keys" : "draw-curve-keys")),
  );

/** @param {Figures} figures @returns {[string, string][]} */
function keysOf(figures) {
  const [change, move] = arrows(figures);
  /** @type {[string, string][]} */
  const nextCurve = [["c", say("key-curve")]];
  return [
    [change, say("key-five")],
    ["PgUp PgDn", say("key-twenty")],
    ["Home End", say("key-ends")],
    ["0 … 9", say("key-tens")],
    ["Enter", say("key-same")],
    [move, say(figures.bars ? "key-other-bar" : "key-other-point")],
    ...(figures.oneInFront ? nextCurve : []),
    ["Delete", say("key-take-back")],
    ["Backspace", say("key-undo-drawing")],
    ["?", say("key-help")],
  ];
}
