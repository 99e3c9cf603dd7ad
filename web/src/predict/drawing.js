// A guess as it is drawn: drafts, answers, undo, and which curve and point are in hand.

import { say } from "../words.js";
import { inTurn, mostOff, where } from "./sentences.js";

/** @import { Store } from "../store.js" */
/** @import { Figures } from "./figures.js" */
/** @import { Item } from "./types.d.ts" */

/** @typedef {{ item: Item, value: number | null }} Change */

export const STEP = 5;

/** The step nearest to a value, from 0 to 100. @param {number} value */
export const snap = (value) => STEP * Math.round(Math.min(100, Math.max(0, value)) / STEP);

export class Drawing {
  #store;
  /** @type {Map<string, number | null>} Drawn, but no answer yet: the stroke or the keys go on. */
  #drafts = new Map();
  /** @type {Change[][]} For each undo, what stood before. */
  #done = [];

  /** @param {Figures} figures @param {Store} store */
  constructor(figures, store) {
    this.figures = figures;
    this.#store = store;
    /** The curve in front. */
    this.active = figures.curves[0];
    /** @type {Item | null} The item that has the focus. */
    this.held = null;
  }

  /** Whether the figures were seen, so that the guess stays as it is. */
  get locked() {
    return this.figures.asked.some((item) => this.#store.of(item.id).locked);
  }

  /** @param {Item} item */
  #stored(item) {
    const { first } = this.#store.of(item.id);
    return first === null ? null : Number(first);
  }

  /** The guess of an item, or null. @param {Item} item */
  valueOf(item) {
    if (item.given) return null;
    const draft = this.#drafts.get(item.id); // null where the answer is taken back
    return draft === undefined ? this.#stored(item) : draft;
  }

  /** The guess of an item, or its figure where that is given. @param {Item} item */
  known(item) {
    return item.given ? item.published : this.valueOf(item);
  }

  /** A curve that is asked for and has no guess at all. */
  get bare() {
    const { curves, asked } = this.figures;
    const drawn = new Set(this.drawn.map((item) => item.curve));
    return curves.find((name) => !drawn.has(name) && asked.some((item) => item.curve === name));
  }

  /** The items that have a guess. */
  get drawn() {
    return this.figures.asked.filter((item) => this.valueOf(item) !== null);
  }

  /** The items that hand and keys can reach now. */
  get inReach() {
    const { asked, bars } = this.figures;
    return asked.filter((item) => bars || item.curve === this.active);
  }

  /** What is drawn of these items, in words. @param {Item[]} items */
  said(items) {
    const said = items.map((item) => {
      const value = this.valueOf(item);
      const shown = value === null ? say("not-drawn") : this.figures.shown(value);
      return say("predict-point", { place: where(item), value: shown });
    });
    return inTurn(said);
  }

  /** Where the guess is furthest off, and by how much; null where it is not off at all. */
  get miss() {
    const guesses = this.figures.asked.flatMap((item) => {
      const guess = this.valueOf(item);
      return guess === null ? [] : [{ item, guess }];
    });
    const most = mostOff(guesses);
    return most?.gap ? most : null;
  }

  get canUndo() {
    return this.#done.length > 0;
  }

  /**
   * What a point begins with when keys draw it: the value of the point before it.
   *
   * @param {Item} item
   */
  startOf(item) {
    const line = this.figures.onCurve(item.curve);
    const earlier = line.slice(0, line.indexOf(item)).map((one) => this.known(one));
    return snap(earlier.findLast((value) => value !== null) ?? 50);
  }

  /**
   * Draw an item; null takes it back.
   *
   * @param {Item} item
   * @param {number | null} value
   */
  draft(item, value) {
    this.#drafts.set(item.id, value === null ? null : snap(value));
  }

  /** Forget what was drawn and is no answer yet. */
  dropDrafts() {
    this.#drafts.clear();
  }

  /** Make answers of what was drawn, which is one undo. Returns the items that have changed. */
  commit() {
    const changed = this.figures.asked.filter(
      (item) => this.#drafts.has(item.id) && this.valueOf(item) !== this.#stored(item),
    );
    const changes = changed.map((item) => ({ item, value: this.valueOf(item) }));
    this.#drafts.clear();
    if (this.locked || !changes.length) return [];
    this.#done.push(changed.map((item) => ({ item, value: this.#stored(item) })));
    this.#judge(changes);
    return changed;
  }

  /** Take the last change back. Returns the items that have changed, or null where none can. */
  undo() {
    const last = this.#done.pop();
    if (!last) return null;
    this.#judge(last);
    return last.map(({ item }) => item);
  }

  /** @param {Change[]} changes */
  #judge(changes) {
    for (const { item, value } of changes)
      this.#store.judge(item.id, value === null ? null : String(value));
  }

  /** Lock the guess: the figures are seen now. */
  lock() {
    this.#store.compared(this.drawn.map((item) => item.id));
  }
}
