// Answers that are not safe yet. They wait in the browser's storage too, so that a page that is
// closed or a kernel that is gone loses none.

import { remember, remembered, remembersUnder } from "./storage.js";

/** @import { Event, Host } from "./types.d.ts" */

/** @param {unknown} value */
const isEvent = (value) => typeof (/** @type {any} */ (value)?.id) === "string";

export class Outbox {
  /** @type {Event[]} All that is not safe yet, in order. */
  waiting;
  #host;
  #file;
  #client = Math.random().toString(36).slice(2, 8);
  #count = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #due;
  /** @type {Map<string, Event[]>} What an earlier page left, by the key it is remembered under. */
  #adopted;

  /** @param {Host} host */
  constructor(host) {
    this.#host = host;
    this.#file = host.read("file");
    // What an earlier page or a dead kernel left unsaved goes out again; hosts know doubles.
    this.#adopted = new Map(
      remembersUnder(this.#prefix()).map((key) => [key, [remembered(key)].flat().filter(isEvent)]),
    );
    // It counts by its time: something newer may have been answered elsewhere meanwhile.
    this.waiting = [...this.#adopted.values()].flat().map((event) => ({ ...event, late: true }));
  }

  /**
   * Give events a number and a time, and let them wait; returns them whole.
   *
   * @param {Omit<Event, "id">[]} events
   */
  add(events) {
    const whole = events.map((event) => ({ ...this.#stamp(), ...event }));
    this.waiting = [...this.waiting, ...whole];
    this.#keep(); // before anything else can go wrong
    return whole;
  }

  /** Send what waits when the next post is painted: it is work. A hidden page paints nothing. */
  sendSoon() {
    if (this.#due) return;
    this.#due = setTimeout(() => this.send(), 200);
    requestAnimationFrame(() => setTimeout(() => this.flush()));
  }

  /** Send now what was to be sent soon. */
  flush() {
    if (this.#due) this.send();
  }

  send() {
    clearTimeout(this.#due);
    this.#due = undefined;
    this.#host.append(this.waiting);
  }

  /** Forget what is safe. @param {string[]} ids */
  saved(ids) {
    const safe = new Set(ids);
    this.waiting = this.waiting.filter((event) => !safe.has(event.id));
    this.#keep();
    for (const [key, events] of this.#adopted)
      if (events.every((event) => safe.has(event.id))) remember(key, null);
  }

  /** The file was begun anew: what waits goes to the new one. */
  anew() {
    remember(this.#prefix() + this.#client, null);
    this.#file = this.#host.read("file");
    this.#keep();
  }

  #prefix() {
    return `kit:waiting:${this.#file}:`;
  }

  #stamp() {
    return { id: `${this.#client}-${++this.#count}`, at: Date.now() };
  }

  #keep() {
    const mine = this.waiting.filter((event) => event.id.startsWith(`${this.#client}-`));
    remember(this.#prefix() + this.#client, mine.length ? mine : null);
  }
}
