// Strokes of a pointer: mouse, pen or finger.

import { isFinger, wayOf } from "../parts/finger.js";
import { say } from "../words.js";

/** @import { Drawing } from "./drawing.js" */
/** @import { Plot } from "./plot.js" */
/** @import { Actions, Item, Spot } from "./types.d.ts" */

/**
 * @typedef {object} Stroke
 * @property {number} id  Of the pointer.
 * @property {Item} item  The one drawn last.
 * @property {Spot} from
 * @property {Spot} last
 * @property {boolean} swept
 * @property {Held | null} held  Where the hand was last right at an item, until it has left it.
 */
/** @typedef {{ item: Item, spot: Spot }} Held */
/** @typedef {{ id: number, from: Spot }} Touch  Of a finger, of which one cannot know yet what it means. */

/** So far from a point a hand is right at it, and so far away it has left it, in pixels. */
const [AT, LEFT] = [3, 10];

/**
 * A stroke adjusts the point it began at, until it leaves it to the side. Then it sweeps: every
 * point that it passes gets the height at which it was passed, however steeply it goes on.
 */
export class Strokes {
  /** @type {Stroke | null} */
  #stroke = null;
  /** @type {Touch | null} */
  #touch = null;

  /**
   * @param {Drawing} drawing
   * @param {Plot} plot
   * @param {Actions} actions
   * @param {AbortSignal} signal
   */
  constructor(drawing, plot, actions, signal) {
    this.drawing = drawing;
    this.plot = plot;
    this.actions = actions;
    plot.node.addEventListener("pointerdown", (event) => this.#press(event), { signal });
    plot.node.addEventListener("pointermove", (event) => this.#move(event), { signal });
    plot.node.addEventListener("pointerup", (event) => this.#release(event), { signal });
    plot.node.addEventListener("pointercancel", (event) => this.#cancel(event), { signal });
  }

  /** @param {PointerEvent} event */
  #press(event) {
    if (this.drawing.locked || event.button !== 0 || this.#stroke || this.#touch) return;
    const from = this.#spotOf(event);
    if (!this.plot.layout.within(from)) return;
    event.preventDefault();
    const mayScroll = this.drawing.figures.bars && isFinger(event);
    if (mayScroll) this.#touch = { id: event.pointerId, from };
    else this.#begin(event.pointerId, from);
  }

  /** @param {number} id @param {Spot} from */
  #begin(id, from) {
    this.#touch = null;
    this.#takeUp(from);
    this.actions.commit();
    const item = this.#nearest(from);
    const held = { item, spot: from };
    this.#stroke = { id, item, from, last: from, swept: false, held };
    this.plot.node.setPointerCapture(id);
    this.plot.sliders.of(item).focus({ preventScroll: true });
    this.#drawAt(item, from);
    this.actions.show();
  }

  /**
   * On bars a finger draws as soon as it goes to the side; up or down, it scrolls the page.
   *
   * @param {Touch} touch
   * @param {Spot} spot
   */
  #decide({ id, from }, spot) {
    const way = wayOf(from, spot);
    if (way === "aside") this.#begin(id, from);
    else if (way === "upright") this.#touch = null;
  }

  /** @param {PointerEvent} event */
  #move(event) {
    if (event.pointerId === this.#touch?.id) this.#decide(this.#touch, this.#spotOf(event));
    const stroke = this.#stroke;
    if (!stroke || event.pointerId !== stroke.id) return;
    const spot = this.#spotOf(event);
    const { from, last } = stroke;
    stroke.last = spot;
    const aside = Math.abs(spot.x - from.x);
    if (aside >= LEFT && !this.drawing.figures.bars) stroke.swept = true;
    if (!stroke.swept && aside <= AT) stroke.held = { item: stroke.item, spot };
    if (stroke.swept) this.#sweep(stroke, last, spot);
    else this.#drawAt(stroke.item, spot);
    this.drawing.held = stroke.item;
    this.actions.show();
  }

  /** @param {PointerEvent} event */
  #release(event) {
    if (event.pointerId === this.#touch?.id) this.#begin(event.pointerId, this.#touch.from); // a tap
    const stroke = this.#stroke;
    if (!stroke || event.pointerId !== stroke.id) return;
    const { swept, last } = stroke;
    this.#stroke = null;
    const item = swept ? this.#nearest(last) : stroke.item;
    // A stroke that ends just short of a point has meant it.
    if (swept && this.#aside(item, last) < 14) this.#drawAt(item, last);
    const changed = this.actions.commit();
    this.plot.sliders.of(item).focus({ preventScroll: true });
    this.actions.show();
    if (changed.length) this.actions.say(say("said-drawn", { points: this.drawing.said(changed) }));
  }

  /** @param {PointerEvent} event */
  #cancel(event) {
    if (event.pointerId === this.#touch?.id) this.#touch = null;
    if (event.pointerId !== this.#stroke?.id) return;
    this.#stroke = null;
    this.drawing.dropDrafts();
    this.actions.show();
  }

  /**
   * Draw what lies between two spots of a stroke.
   *
   * @param {Stroke} stroke
   * @param {Spot} last
   * @param {Spot} spot
   */
  #sweep(stroke, last, spot) {
    const { layout } = this.plot;
    const near = this.#nearest(spot);
    const reach = spot.x < last.x ? [...this.drawing.inReach].reverse() : this.drawing.inReach;
    for (const item of reach) {
      const x = layout.at(item);
      const passed = (x - last.x) * (x - spot.x) <= 0 && last.x !== spot.x;
      if (!passed) continue;
      const share = (x - last.x) / (spot.x - last.x);
      const there = { x, y: last.y + share * (spot.y - last.y) };
      this.#leave(stroke, there);
      stroke.item = item;
      stroke.held = { item, spot: there };
      this.#drawAt(item, there);
    }
    this.#leave(stroke, spot);
    // Upright at a point, it adjusts that one.
    const upright = Math.abs(spot.y - last.y) > Math.abs(spot.x - last.x);
    const aside = this.#aside(near, spot);
    if (!upright || aside >= LEFT) return;
    if (aside <= AT) stroke.held = { item: near, spot };
    stroke.item = near;
    this.#drawAt(near, spot);
  }

  /**
   * A steep stroke has adjusted a point while it went away from it: undo that once it has left.
   *
   * @param {Stroke} stroke
   * @param {Spot} spot
   */
  #leave(stroke, spot) {
    const { held } = stroke;
    if (!held || Math.abs(spot.x - held.spot.x) < LEFT) return;
    stroke.held = null;
    this.#drawAt(held.item, held.spot);
  }

  /** Pressing on a point of another curve takes that curve up. @param {Spot} spot */
  #takeUp(spot) {
    const { drawing } = this;
    const { asked, bars } = drawing.figures;
    if (bars || drawing.inReach.some((item) => this.#isAt(item, spot))) return;
    const other = asked.find((item) => this.#isAt(item, spot));
    if (other) this.actions.choose(other.curve);
  }

  /**
   * Whether the point of an item is at a spot.
   *
   * @param {Item} item
   * @param {Spot} spot
   */
  #isAt(item, spot) {
    const { layout } = this.plot;
    const value = this.drawing.known(item);
    if (value === null) return false;
    return Math.hypot(layout.at(item) - spot.x, layout.of(value) - spot.y) < 14;
  }

  /** The item in reach that is nearest to a spot. @param {Spot} spot */
  #nearest(spot) {
    return this.drawing.inReach.reduce((a, b) =>
      this.#aside(b, spot) < this.#aside(a, spot) ? b : a,
    );
  }

  /**
   * How far a spot is from an item, along the side that the items share.
   *
   * @param {Item} item
   * @param {Spot} spot
   */
  #aside(item, spot) {
    const { layout } = this.plot;
    return Math.abs(layout.at(item) - layout.along(spot));
  }

  /** @param {Item} item @param {Spot} spot */
  #drawAt(item, spot) {
    this.drawing.draft(item, this.plot.layout.valueAt(spot));
  }

  /** @param {PointerEvent} event */
  #spotOf(event) {
    const box = this.plot.svg.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }
}
