// What was opened while this phone was there, for the end: it is told of one post at a time only.

import { remember, remembered } from "../storage.js";

/** @import { KeyEntry } from "../types.d.ts" */
/** @import { Stage } from "./types.d.ts" */

/** @typedef {Record<string, Record<string, KeyEntry | null>>} Keys  Of each activity, of its posts. */

export class Seen {
  #name;
  /** @type {Keys} */
  #keys;

  /** @param {string} who */
  constructor(who) {
    this.#name = `kit:seen:${who}`;
    this.#keys = remembered(this.#name) ?? {};
  }

  /** The posts of an activity that were discussed, each with its key where that was opened. @param {string} activity */
  of(activity) {
    return new Map(Object.entries(this.#keys[activity] ?? {}));
  }

  /** @param {Stage} stage */
  take({ activity, post, split, key, opened }) {
    if (!activity || !(opened || (post && split))) return;
    const before = JSON.stringify(this.#keys);
    const mine = this.#keys[activity] ?? {};
    this.#keys[activity] = mine;
    if (opened) Object.assign(mine, opened.key);
    else if (post) mine[post] = key ?? mine[post] ?? null;
    if (JSON.stringify(this.#keys) !== before) remember(this.#name, this.#keys);
  }
}
