// Sends what waits, in order, until the room says that it is on disk or will never be.

import { about } from "../events.js";
import { Again } from "./again.js";
import { ask, Refused } from "./wire.js";

/** @import { Event } from "../types.d.ts" */
/** @import { Taken } from "./types.d.ts" */

// The room takes 200 events and 64 kB at once.
const MOST = 200;
const MOST_LETTERS = 12_000; // a letter has up to four bytes

export class Sender {
  #activity;
  #told;
  /** @type {Event[]} */
  #events = [];
  #busy = false;
  #stopped = false;
  /** Whether one of many made the room refuse them all. */
  #singly = false;
  #again = new Again(() => this.go());

  /**
   * @param {string} activity
   * @param {{ taken: (taken: Taken, events: Event[]) => void, lost: () => void, mine: () => boolean,
   *   reached: (is: boolean) => void, caughtUp: () => Promise<void> }} told
   *   `mine` says whether who gave these answers still sits at this phone; `caughtUp` waits until the
   *   phone shows where the class is.
   */
  constructor(activity, told) {
    this.#activity = activity;
    this.#told = told;
  }

  /** What is not safe yet: all of it, each time. @param {Event[]} events */
  want(events) {
    this.#events = [...events];
    this.go();
  }

  /** Whether something about a post is still on its way. @param {string} id */
  waits(id) {
    return this.#events.some((event) => about(event).includes(id));
  }

  /** Try now. */
  async go() {
    if (this.#busy || this.#stopped) return;
    this.#busy = true;
    try {
      while (this.#events.length) await this.#send(this.#next());
      this.#singly = false;
      this.#again.rest();
    } catch (error) {
      this.#failed(error);
    }
    this.#busy = false;
  }

  /** Nobody answers here any more: what waits stays in the browser. */
  stop() {
    this.#stopped = true;
    this.#events = [];
    this.#again.rest();
  }

  #next() {
    const most = this.#singly ? 1 : MOST;
    let letters = 0;
    let many = 0;
    for (const event of this.#events.slice(0, most)) {
      letters += JSON.stringify(event).length;
      if (many && letters > MOST_LETTERS) break;
      many += 1;
    }
    return this.#events.slice(0, many);
  }

  /** @param {Event[]} events */
  async #send(events) {
    // What is open on the wall by now is to be seen before more votes go there.
    await this.#told.caughtUp();
    if (this.#stopped || !this.#told.mine()) return this.stop();
    const taken = await this.#ask(events);
    if (!taken) return;
    this.#told.reached(true);
    const done = new Set([...taken.saved, ...taken.refused.map(({ id }) => id)]);
    // An answer that says nothing of what was sent would be asked for without end.
    if (!events.some(({ id }) => done.has(id))) throw new Error("nothing was taken");
    this.#events = this.#events.filter(({ id }) => !done.has(id));
    this.#told.taken(taken, events);
  }

  /** @param {Event[]} events @returns {Promise<Taken | null>} */
  async #ask(events) {
    try {
      return await ask("/api/events", { activity: this.#activity, events });
    } catch (error) {
      if (!(error instanceof Refused) || ![400, 413].includes(error.status)) throw error;
      if (events.length > 1) {
        this.#singly = true;
        return null;
      }
      return { saved: [], refused: [{ id: events[0].id, why: "" }] };
    }
  }

  /** @param {unknown} error */
  #failed(error) {
    if (error instanceof Refused && error.status === 401) {
      this.stop();
      return this.#told.lost();
    }
    this.#told.reached(false);
    this.#again.later(error instanceof Refused ? Number(error.told.seconds) || 0 : 0);
  }
}
