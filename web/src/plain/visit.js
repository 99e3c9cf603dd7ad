// Who sits here: a made-up name for each visitor, which all activities in this browser share.

import { inOrder } from "../answer-file.js";
import { replay } from "../events.js";
import { forgetAll } from "../storage.js";
import { answer, linesOf, NAME, newName, openDatabase, write } from "./database.js";

/** @import { Entry, Event, HandIn } from "../types.d.ts" */
/** @import { Card, Visitor } from "./database.js" */

/** @typedef {[string[], string[]]} Words  The adjectives and the animals that names are made of. */

const OF_NOBODY = "kit"; // the visitor of a browser that keeps nothing

export class Visit {
  /** Where answers are kept, or null in a browser that keeps nothing. */
  database;
  /** @type {Words} */
  words;
  /**
   * What stands in this page alone, where no database keeps it: it can still be taken away.
   *
   * @type {Map<string, { card: Card, events: Event[] }>}
   */
  unkept = new Map();
  #visitor;
  #channel;
  /** @type {Set<() => void>} */
  #listeners = new Set();

  /**
   * Use `openVisit`.
   *
   * @param {IDBDatabase | null} database
   * @param {Words} words
   * @param {Visitor} visitor
   */
  constructor(database, words, visitor) {
    this.database = database;
    this.words = words;
    this.#visitor = visitor;
    this.#channel = new BroadcastChannel(`${NAME}:visit`);
    this.#channel.onmessage = ({ data }) => this.#hear(data);
    // A page of a later version may open: do not stand in its way.
    if (database) database.onversionchange = () => database.close();
  }

  get id() {
    return this.#visitor.id;
  }

  /** Whether somebody else, such as a course, says who sits here. */
  get isTold() {
    return Boolean(this.#visitor.key);
  }

  /** The places of the two words of the name. */
  get name() {
    return this.#visitor.name;
  }

  get called() {
    return calledIn(this.words, this.name);
  }

  /** What a hand-in code is written from. @param {HandIn["fingerprint"]} fingerprint @returns {HandIn} */
  handIn(fingerprint) {
    if (fingerprint === undefined) return { name: this.called };
    return { fingerprint, pseudonym: this.name, name: this.called };
  }

  /** Call when the visitor has another name. @param {() => void} listener */
  listen(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Another name at random, or this one, for all that is answered here. @param {[number, number]} [name] */
  async rename(name = drawn(this.words)) {
    const visitor = { ...this.#visitor, name };
    if (this.database)
      await write(this.database, "visitors", (work) =>
        answer(work.objectStore("visitors").put(visitor)),
      );
    else this.#become(visitor);
    await this.#look();
    this.#channel.postMessage(this.id);
  }

  /**
   * Whoever comes with answers of their own, and has none here, comes with their name.
   *
   * @param {string} called
   */
  async takeName(called) {
    const name = called.split(" ").map((word, i) => this.words[i]?.indexOf(word) ?? -1);
    const answered = await Promise.all((await this.cards()).map((card) => this.events(card)));
    if (name.length !== 2 || name.includes(-1) || answered.flat().length) return;
    await this.rename(/** @type {[number, number]} */ (name));
  }

  /**
   * All that have answered here, the last first. Who was told apart by a course is left to it: nobody
   * else may go on as they.
   *
   * @returns {Promise<Visitor[]>}
   */
  async all() {
    if (!this.database) return [this.#visitor];
    const work = this.database.transaction("visitors");
    /** @type {Visitor[]} */
    const found = await answer(work.objectStore("visitors").getAll());
    return found.filter(({ key }) => !key).sort((one, other) => other.since - one.since);
  }

  /**
   * Somebody else sits here from now on: somebody new, or who was here before. What others answered
   * stays. The page is to be loaded anew.
   *
   * @param {string} [id]
   */
  async turnTo(id) {
    if (!this.database) return;
    await write(this.database, ["visitors", "now"], async (work) => {
      const visitor = id ?? (await begin(work, this.words)).id;
      await answer(work.objectStore("now").put(visitor, "visitor"));
    });
    this.#channel.postMessage(null);
  }

  /** Delete all that this visitor answered in this browser. The page is to be loaded anew. */
  async forget() {
    if (!this.database) return;
    const cards = await this.cards();
    await write(this.database, ["visitors", "now", "cards", "lines"], async (work) => {
      for (const { key, file, kept } of cards) {
        work.objectStore("cards").delete(key);
        for (const each of [file, ...kept])
          for (const { at } of await linesOf(work, each)) work.objectStore("lines").delete(at);
      }
      work.objectStore("visitors").delete(this.id);
      work.objectStore("now").delete("visitor");
    });
    // What the browser remembers beside: copies, what waited, and where one was.
    const names = [this.id, ...cards.flatMap(({ file, kept }) => [file, ...kept])];
    forgetAll(names);
    this.#channel.postMessage(names);
  }

  /** All that this visitor has begun. @returns {Promise<Card[]>} */
  async cards() {
    if (!this.database) return [...this.unkept.values()].map(({ card }) => card);
    const work = this.database.transaction("cards");
    return answer(work.objectStore("cards").index("visitor").getAll(this.id));
  }

  /**
   * Under which this visitor's answers to an activity are kept.
   *
   * @param {string} activity
   * @param {number | undefined} mark  Its fingerprint; or what else tells its posts from others.
   */
  keyOf(activity, mark) {
    return [this.id, activity, mark].join(" ");
  }

  /**
   * What stands in an activity of this visitor, or undefined where it was not begun.
   *
   * @param {string} activity
   * @param {number} fingerprint
   * @returns {Promise<Map<string, Entry> | undefined>}
   */
  async entries(activity, fingerprint) {
    const key = this.keyOf(activity, fingerprint);
    const card = (await this.cards()).find((one) => one.key === key);
    return card && replay(await this.events(card));
  }

  /**
   * Be told whenever something of an activity was saved, here or in another tab.
   *
   * @param {string} activity
   * @param {number} fingerprint
   * @param {() => void} listener
   */
  hear(activity, fingerprint, listener) {
    const channel = new BroadcastChannel(`${NAME}:${this.keyOf(activity, fingerprint)}`);
    channel.onmessage = listener;
    return () => channel.close();
  }

  /** The events of an activity, in order. @param {Card} card */
  async events({ key, file }) {
    if (!this.database) return this.unkept.get(key)?.events ?? [];
    const work = this.database.transaction("lines");
    return inOrder((await linesOf(work, file)).map(({ event }) => event));
  }

  /**
   * Another page has renamed this visitor; or somebody else sits here; or what these names stand for
   * was deleted.
   *
   * @param {string | string[] | null} told  The id of who was renamed, for one.
   */
  #hear(told) {
    if (typeof told === "string") return this.#look();
    if (told) forgetAll(told);
    location.reload();
  }

  /** Take the name that is on disk: of two that were taken at once, all pages have the same then. */
  async #look() {
    const visitors = this.database?.transaction("visitors").objectStore("visitors");
    const known = visitors && (await answer(visitors.get(this.id)));
    if (known) this.#become(known);
  }

  /** @param {Visitor} visitor */
  #become(visitor) {
    this.#visitor = visitor;
    for (const listener of this.#listeners) listener();
  }
}

/**
 * Whoever sits here, in this browser. A browser that refuses to keep anything has a visitor for as
 * long as the page is open.
 *
 * @param {Words} words
 * @param {string} [key]  Who it is, where somebody else tells people apart.
 */
export async function openVisit(words, key) {
  try {
    const database = await openDatabase();
    const visitor = await write(database, ["visitors", "now"], (work) => current(work, words, key));
    return new Visit(database, words, visitor);
  } catch {
    return new Visit(null, words, { id: key ?? OF_NOBODY, name: drawn(words), since: Date.now() });
  }
}

/** A made-up name in words. @param {Words} words @param {[number, number]} name */
export const calledIn = (words, name) => name.map((place, i) => words[i][place]).join(" ");

/**
 * @param {IDBTransaction} work
 * @param {Words} words
 * @param {string} [key]
 * @returns {Promise<Visitor>}
 */
async function current(work, words, key) {
  const visitors = work.objectStore("visitors");
  if (key) {
    /** @type {Visitor[]} */
    const all = await answer(visitors.getAll());
    return all.find((one) => one.key === key) ?? begin(work, words, key);
  }
  const id = await answer(work.objectStore("now").get("visitor"));
  const known = id && (await answer(visitors.get(id)));
  if (known) return known;
  const visitor = await begin(work, words);
  await answer(work.objectStore("now").put(visitor.id, "visitor"));
  return visitor;
}

/** @param {IDBTransaction} work @param {Words} words @param {string} [key] @returns {Promise<Visitor>} */
async function begin(work, words, key) {
  const visitor = { id: newName(), name: drawn(words), since: Date.now(), ...(key && { key }) };
  await answer(work.objectStore("visitors").add(visitor));
  return visitor;
}

/** A name at random. @param {Words} words @returns {[number, number]} */
function drawn(words) {
  // 256 words each: a byte is as good as a die.
  const [adjective, animal] = crypto.getRandomValues(new Uint8Array(2));
  return [adjective % words[0].length, animal % words[1].length];
}
