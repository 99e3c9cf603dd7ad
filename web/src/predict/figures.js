// The figures of one prediction, as Python tells of them, and how a class guessed them.

import { say } from "../words.js";
import { withSign } from "./sentences.js";

/** @import { ClassGuesses, Item, Prediction } from "./types.d.ts" */

export class Figures {
  /** @param {Prediction} about @param {ClassGuesses | null} others */
  constructor(about, others) {
    this.about = about;
    this.others = others;
    this.items = about.items;
    this.curves = about.curves;
    /** Those that are to be guessed, and those that are not. */
    this.asked = about.items.filter((item) => !item.given);
    this.given = about.items.filter((item) => item.given);
    this.bars = about.kind === "bars";
    this.several = about.curves.length > 1;
    /** Whether one curve is in front, and is drawn: bars are all there at once. */
    this.oneInFront = this.several && !this.bars;
  }

  /** @param {string} curve */
  onCurve(curve) {
    return this.items.filter((item) => item.curve === curve);
  }

  /** What the figures are called beside their line. */
  get label() {
    return say("made-label", { made: this.about.made });
  }

  /** The number of a curve: each has a mark and a dash of its own. @param {string} curve */
  shapeOf(curve) {
    return this.curves.indexOf(curve);
  }

  /** A value with its sign. @param {number} value */
  shown(value) {
    return withSign(value, this.about.sign);
  }

  /** How the class guessed an item, or null. @param {Item} item */
  spreadOf({ id }) {
    const { others } = this;
    // An id may be any text, also the name of what every object has.
    return others && Object.hasOwn(others.spread, id) ? others.spread[id] : null;
  }
}
