// All runs that are known: those stored with the kit, and those that Python did meanwhile. On a page
// there is no Python, and what is not stored stays unknown.

import { keyOf, same } from "./settings.js";

/** @import { Host, Parts } from "../types.d.ts" */
/** @import { News, Run, Setting } from "./types.d.ts" */

/** @typedef {[Setting, number]} Wanted  A setting, and the seed of a world. */

const PATIENCE = 2000; // milliseconds, before it is said that Python does not answer

/**
 * What is wanted beyond what is known is asked for one run at a time, so that Python is never kept
 * long from other cells, and whoever asks can stop.
 */
export class Runs {
  /** The orders before which nothing is asked any more, in any view of this widget. */
  skipped = new Set();

  #host;
  #about;
  #stored;
  #found;
  /** @type {Set<() => void>} */
  #listeners = new Set();
  #client = Math.random().toString(36).slice(2, 8);
  /** @type {Wanted[]} */
  #wanted = [];
  #asked = ""; // the name of the run that Python is at
  #number = 0;
  #done = 0;
  #stopped = false;
  #late = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {Host} host @param {AbortSignal} signal */
  constructor(host, signal) {
    this.#host = host;
    this.#about = host.read("about");
    this.#stored = host.read("grid");
    this.#found = new Map(Object.entries(host.read("runs")));
    /** @type {(name: keyof Parts, listener: () => void) => void} */
    const hear = (name, listener) => {
      signal.addEventListener("abort", host.listen(name, listener));
    };
    hear("ran", () => this.#takeIn(host.read("ran")));
    hear("run_problem", () => this.#fail(host.read("run_problem")));
    for (const name of /** @type {const} */ (["chosen", "beside", "expected"]))
      hear(name, () => this.#tell());
    signal.addEventListener("abort", () => clearTimeout(this.#timer));
  }

  /**
   * What a run measured, or undefined where it is not known.
   *
   * @param {Setting} setting
   * @param {number} seed
   * @returns {Run | undefined}
   */
  run(setting, seed) {
    const run = this.#known([setting, seed]);
    return run?.map((value) => (value === null ? null : value / 1000));
  }

  /** A run in thousandths. @param {Wanted} one */
  #known([setting, seed]) {
    return this.#storedRun(setting, seed) ?? this.#found.get(keyOf(setting, seed));
  }

  /** @param {Setting} setting @param {number} seed */
  #storedRun(setting, seed) {
    const { measures, seeds } = this.#about;
    const line = seed < 1 || seed > seeds ? undefined : this.#line(setting);
    return line?.slice((seed - 1) * measures.length, seed * measures.length);
  }

  /** All worlds of a setting, where they are stored. @param {Setting} setting */
  #line(setting) {
    const { broadcasters, caps, orders, start } = this.#about;
    const { runs, no_stop_runs: noStop } = this.#stored;
    const order = orders.indexOf(setting.order);
    if (!setting.stops_at_anger) {
      const isFirst = same(setting, { ...start, order: setting.order, stops_at_anger: false });
      return isFirst ? noStop?.[order] : undefined;
    }
    const share = broadcasters.indexOf(setting.broadcasters);
    const cap = caps.indexOf(setting.cap);
    if (order < 0 || share < 0 || cap < 0) return undefined;
    return runs?.[(order * broadcasters.length + share) * caps.length + cap];
  }

  /**
   * Ask for what of these runs is not known.
   *
   * @param {Wanted[]} all
   */
  want(all) {
    const lacking = all.filter((one) => !this.#known(one));
    if (lacking.some((one) => !this.#isWanted(one))) this.#begin();
    this.#wanted = lacking;
    this.#next();
  }

  /** After a stop: what is wanted next is asked for again. */
  goOn() {
    this.#begin();
  }

  stop() {
    this.#stopped = true;
    this.#tell();
  }

  /** What is still lacking, and how it goes. */
  get state() {
    return {
      lacking: this.#wanted.length,
      done: this.#done,
      stopped: this.#stopped,
      late: this.#late && Boolean(this.#asked),
      storedOnly: Boolean(this.#host.read("stored_only")),
    };
  }

  /**
   * Call whenever there is something new to show.
   *
   * @param {() => void} listener
   * @param {AbortSignal} until
   */
  listen(listener, until) {
    this.#listeners.add(listener);
    until.addEventListener("abort", () => this.#listeners.delete(listener));
  }

  #tell() {
    for (const listener of this.#listeners) listener();
  }

  /** @param {Wanted} one */
  #isWanted([setting, seed]) {
    return this.#wanted.some(([other, world]) => world === seed && same(other, setting));
  }

  /** Count anew from here. */
  #begin() {
    this.#done = 0;
    this.#stopped = false;
  }

  /** Ask for the next run, unless Python is still at one. */
  #next() {
    this.#wanted = this.#wanted.filter((one) => !this.#known(one));
    if (this.#asked || this.#stopped || !this.#wanted.length) return;
    if (this.#host.read("stored_only")) return;
    const [setting, seed] = this.#wanted[0];
    this.#asked = keyOf(setting, seed);
    this.#late = false;
    this.#timer = setTimeout(() => this.#beLate(), PATIENCE);
    this.#number += 1;
    const number = `${this.#client}-${this.#number}`;
    this.#host.write({ ask: { ...setting, number, seed } });
  }

  #beLate() {
    this.#late = true;
    this.#tell();
  }

  /** @param {News} news */
  #takeIn({ key, run }) {
    this.#found.set(key, run);
    if (key === this.#asked) {
      this.#rest();
      this.#late = false;
      this.#done += 1;
    }
    this.#next();
    this.#tell();
  }

  /** A run could not be done: ask for no more of them. @param {string} problem */
  #fail(problem) {
    if (problem) {
      this.#rest();
      this.#stopped = true;
    }
    this.#tell();
  }

  /** Nothing is being asked for. */
  #rest() {
    clearTimeout(this.#timer);
    this.#asked = "";
  }
}
