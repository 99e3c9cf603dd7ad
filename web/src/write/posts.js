// The posts of a task as they stand: of each its words, its room, its aim, and what is expected.

/** @import { Store } from "../store.js" */
/** @import { Host } from "../types.d.ts" */
/** @import { Task } from "./types.d.ts" */

export class Posts {
  #store;
  #host;

  /** @param {Store} store @param {Host} host */
  constructor(store, host) {
    this.#store = store;
    this.#host = host;
  }

  /** @returns {Task} */
  get task() {
    return this.#host.read("task");
  }

  /** @param {number} n */
  words(n) {
    return this.#store.of(`post-${n}`).note ?? "";
  }

  /** The room, counted from 1. @param {number} n */
  room(n) {
    return this.#choice(`room-${n}`, this.task.rooms) ?? Number(this.task.given[n - 1].room);
  }

  /** The aim, counted from 1. @param {number} n */
  aim(n) {
    return this.#choice(`post-${n}`, this.task.aims) ?? Number(this.task.given[n - 1].aim);
  }

  /** How the writer thinks that others will read it, counted from 1; 0 before that. @param {number} n */
  read(n) {
    return this.#choice(`read-${n}`, this.task.labels) ?? 0;
  }

  /**
   * What was chosen, counted from 1; null where nothing was, or what no option is: a file may be
   * written by hand.
   *
   * @param {string} id
   * @param {readonly unknown[]} options
   */
  #choice(id, options) {
    const number = Number(this.#store.now(id));
    return options[number - 1] ? number : null;
  }

  /** The posts without words, or without a guess how they will be read. */
  get left() {
    const all = Array.from({ length: this.task.posts }, (_, i) => i + 1);
    return all.filter((n) => !this.words(n) || !this.read(n));
  }

  /** Keep the words as they stand; with the first ones, room and aim too. @param {number} n @param {string} text */
  keep(n, text) {
    const words = text.trim();
    if (words === this.words(n)) return;
    const [room, aim] = [this.room(n), this.aim(n)];
    this.#store.note(`post-${n}`, words);
    this.#set(`room-${n}`, words ? room : 0);
    this.#set(`post-${n}`, words ? aim : 0);
    if (!words) this.#set(`read-${n}`, 0);
  }

  /** Send what waits to where it is safe. */
  flush() {
    this.#store.flush();
  }

  /** @param {"room" | "post" | "read"} part @param {number} n @param {number} option */
  choose(part, n, option) {
    this.#set(`${part}-${n}`, option);
  }

  /** @param {string} id @param {number} option  Counted from 1; 0 takes it back. */
  #set(id, option) {
    const label = option ? String(option) : null;
    if (this.#store.now(id) !== label) this.#store.judge(id, label);
  }
}
