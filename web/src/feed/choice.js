// What is set now: A, B and the world; and what was expected of B.

import { changeOf, same } from "./settings.js";

/** @import { Host } from "../types.d.ts" */
/** @import { Wanted } from "./runs.js" */
/** @import { Chosen, Marks, Now, Setting } from "./types.d.ts" */

export class Choice {
  #host;

  /** @param {Host} host */
  constructor(host) {
    this.#host = host;
    this.about = host.read("about");
    /** The seeds of all worlds. */
    this.seeds = Array.from({ length: this.about.seeds }, (_, i) => i + 1);
  }

  /** @returns {Now} */
  get now() {
    const { seed, ...b } = this.#chosen;
    const a = this.#host.read("beside");
    return { a, b, seed, change: changeOf(a, b), same: same(a, b) };
  }

  get #chosen() {
    return this.#host.read("chosen");
  }

  /**
   * What was said about a change before it was looked at.
   *
   * @param {string} change
   * @returns {Marks}
   */
  said(change) {
    return this.#host.read("expected")[change] ?? {};
  }

  /** These settings in all worlds, this world first. @param {Setting[]} settings @returns {Wanted[]} */
  wanted(settings) {
    const { seed } = this.now;
    const seeds = [seed, ...this.seeds.filter((each) => each !== seed)];
    return seeds.flatMap((each) => settings.map((one) => /** @type {Wanted} */ ([one, each])));
  }

  /** Change B, or the world. @param {Partial<Chosen>} changes */
  set(changes) {
    const before = this.#chosen;
    const names = /** @type {(keyof Chosen)[]} */ (Object.keys(changes));
    if (names.every((name) => before[name] === changes[name])) return;
    this.#host.write({ chosen: { ...before, ...changes } });
  }

  /** Make what B is now the new A. */
  pin() {
    this.#host.write({ beside: this.now.b });
  }

  /** A and B as they were at the beginning, in the world of now. */
  restart() {
    const { start } = this.about;
    this.#host.write({ beside: start, chosen: { ...this.#chosen, ...start } });
  }

  /** The next world; after the last one, the first. */
  another() {
    this.set({ seed: (this.#chosen.seed % this.about.seeds) + 1 });
  }
}
