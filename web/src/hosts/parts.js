// A host that has parts and no answers: what stands in it goes with the page.

/** @import { Event, Host, Parts, Told } from "../types.d.ts" */

/** @implements {Host} */
export class PartsHost {
  #parts;
  /** @type {Map<keyof Parts, Set<() => void>>} */
  #listeners = new Map();
  /** @type {Host["download"]} */
  download;

  /** @param {Partial<Parts>} parts */
  constructor(parts) {
    this.#parts = parts;
  }

  /**
   * @template {keyof Parts} Name
   * @param {Name} name
   */
  read(name) {
    return /** @type {Parts[Name]} */ (this.#parts[name]);
  }

  /**
   * @param {keyof Parts} name
   * @param {() => void} listener
   */
  listen(name, listener) {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  /** @param {Partial<Parts>} parts */
  write(parts) {
    this.tell(parts);
  }

  /** Set parts on this page only, and tell who listens. @param {Partial<Parts>} parts */
  tell(parts) {
    this.#parts = { ...this.#parts, ...parts };
    for (const name of /** @type {(keyof Parts)[]} */ (Object.keys(parts)))
      for (const listener of this.#listeners.get(name) ?? []) listener();
  }

  /** @param {Event[]} _events */
  append(_events) {}

  /** @param {Told} _told @returns {() => void} */
  follow(_told) {
    return () => {};
  }

  rename() {}
}
