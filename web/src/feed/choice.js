// What is set now: A, B and the world; and what is expected of B.

import { changeOf, same } from "./settings.js";

/** @import { Host } from "../types.d.ts" */
/** @import { Runs, Wanted } from "./runs.js" */
/** @import { Chosen, Marks, Now } from "./types.d.ts" */

export class Choice {
  #host;
  #runs;

  /** @param {Host} host @param {Runs} runs */
  constructor(host, runs) {
    this.#host = host;
    this.#runs = runs;
    this.about = host.read("about");
    /** The seeds of all worlds. */
    this.seeds = Array.from({ length: this.about.seeds }, (_, i) => i + 1);
  }

  /** @returns {Now} */
  get now() {
    const { seed, ...b } = this.#chosen;
    const a = this.#host.read("beside");
    const change = changeOf(a, b);
    const { asking, seen } = this.#runs;
    const hidden = change !== "" && asking && !seen.has(change);
    return { a, b, seed, change, same: same(a, b), hidden };
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

  /** The runs that the pictures need: this world's first. @returns {Wanted[]} */
  get wanted() {
    const { a, b, seed, same: still, hidden } = this.now;
    const settings = still || hidden ? [a] : [a, b];
    const seeds = [seed, ...this.seeds.filter((each) => each !== seed)];
    return seeds.flatMap((each) => settings.map((one) => /** @type {Wanted} */ ([one, each])));
  }

  /** Change B, or the world. @param {Partial<Chosen>} changes */
  set(changes) {
    this.#host.write({ chosen: { ...this.#chosen, ...changes } });
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

  /**
   * Keep what is expected of a change, where anything is.
   *
   * @param {string} change
   * @param {Marks} marks
   */
  expect(change, marks) {
    if (!Object.keys(marks).length) return;
    const expected = this.#host.read("expected");
    this.#host.write({ expected: { ...expected, [change]: { ...expected[change], ...marks } } });
  }
}
