// The host on a plain page: answers are kept in the browser's IndexedDB, and nowhere else. Several
// tabs with the same activity hear of each other.

import catalogue from "../../../kit/text/words/en/page.ftl";
import { about, apply, UNJUDGED } from "../events.js";
import { learn, say } from "../words.js";

/** @import { Entry, Event, HandIn, Host, Parts, Told } from "../types.d.ts" */

/**
 * What is kept of an activity, beside its events: the file they are in by now, those that were
 * begun anew, and the parts that were written.
 *
 * @typedef {{ activity: string, file: string, kept: string[], parts: Partial<Parts> }} Card
 */
/** @typedef {{ at: number, file: string, event: Event }} Line  `at` counts on by itself. */

const DATABASE = "talking-back-kit";

learn(catalogue);

/** @implements {Host} */
export class PageHost {
  #database;
  #another;
  #channel;
  /** @type {Partial<Parts> & { activity: string }} */
  #parts;
  /** @type {Map<string, Entry>} What stands after all lines up to `#last`. */
  #state = new Map();
  /** @type {Set<string>} */
  #seen = new Set();
  #last = 0;
  /** @type {Set<Told>} */
  #told = new Set();
  /** @type {Map<keyof Parts, Set<() => void>>} */
  #listeners = new Map();

  /**
   * Use `openPage`, which waits until all that is kept is there.
   *
   * @param {IDBDatabase} database
   * @param {Given} given
   * @param {() => HandIn} another  Gives another pseudonym at random.
   */
  constructor(database, given, another) {
    this.#database = database;
    this.#another = another;
    this.#parts = { problem: "", notice: "", owner: "", hand_in: {}, file: "", kept: [], ...given };
    this.#channel = new BroadcastChannel(`${DATABASE}:${given.activity}`);
    this.#channel.onmessage = ({ data }) => (data ? this.#set(data) : this.catchUp());
  }

  /**
   * @template {keyof Parts} Name
   * @param {Name} name
   */
  read(name) {
    const part = name === "saved" ? Object.fromEntries(this.#state) : this.#parts[name];
    return /** @type {Parts[Name]} */ (part);
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

  /** @param {Told} told */
  follow(told) {
    this.#told.add(told);
    return () => this.#told.delete(told);
  }

  /** @param {Partial<Parts>} parts */
  write(parts) {
    this.#set(parts);
    this.#try(async () => {
      await this.#change((card) => ({ ...card, parts: { ...card.parts, ...parts } }));
      this.#channel.postMessage(parts);
    });
  }

  /** @param {Event[]} events */
  append(events) {
    this.#try(async () => {
      await this.#save(events);
      await this.catchUp();
      // All is on disk by now: what was to be saved, and what came before it.
      for (const told of this.#told) told.saved(events.map((event) => event.id));
      this.#channel.postMessage(null);
    });
  }

  rename() {
    this.write({ hand_in: this.#another() });
  }

  /** Begin anew; the answers so far stay in the database, under the name of their file. */
  startOver() {
    this.#try(async () => {
      await this.#change((card) => ({
        ...card,
        file: newName(),
        kept: [...card.kept, card.file],
      }));
      await this.catchUp();
      this.#channel.postMessage(null);
    });
  }

  /** Take in what was saved since, here or in another tab. */
  async catchUp() {
    const work = this.#database.transaction(["cards", "lines"]);
    const card = await this.#card(work);
    const lines = await this.#lines(work, card.file);
    const changed = new Set(card.file === this.#parts.file ? [] : this.#turnTo(card));
    for (const { at, event } of lines) {
      this.#last = Math.max(this.#last, at);
      if (this.#seen.has(event.id)) continue;
      this.#seen.add(event.id);
      for (const id of about(event)) {
        this.#state.set(id, apply(this.#state.get(id) ?? UNJUDGED, event));
        changed.add(id);
      }
    }
    const news = [...changed].map((id) => [id, this.#state.get(id) ?? UNJUDGED]);
    if (news.length) for (const told of this.#told) told.news(Object.fromEntries(news));
  }

  /** Say farewell to other tabs and to the database. */
  close() {
    this.#channel.close();
    this.#database.close();
  }

  /**
   * Another file from now on; returns the ids of the posts that were judged in the one before.
   *
   * @param {Card} card
   */
  #turnTo({ file, kept, parts }) {
    const had = [...this.#state.keys()];
    this.#state.clear();
    this.#seen.clear();
    this.#last = 0;
    this.#set({ ...parts, file, kept });
    return had;
  }

  /** Save events, each once, and wait until the disk has them. @param {Event[]} events */
  async #save(events) {
    const work = this.#database.transaction(["cards", "lines"], "readwrite", {
      durability: "strict",
    });
    const add = async () => {
      const { file } = await this.#card(work);
      const seen = new Set(file === this.#parts.file ? this.#seen : []);
      for (const { event } of await this.#lines(work, file)) seen.add(event.id);
      for (const event of events) {
        if (!seen.has(event.id)) work.objectStore("lines").add({ file, event });
        seen.add(event.id);
      }
    };
    await Promise.all([add(), finished(work)]);
  }

  /** Change what is kept beside the events. @param {(card: Card) => Card} how */
  async #change(how) {
    const work = this.#database.transaction("cards", "readwrite", { durability: "strict" });
    const put = async () => {
      work.objectStore("cards").put(how(await this.#card(work)));
    };
    await Promise.all([put(), finished(work)]);
  }

  /** @param {IDBTransaction} work @returns {Promise<Card>} */
  #card(work) {
    return answer(work.objectStore("cards").get(this.#parts.activity));
  }

  /**
   * The lines of a file that are not taken in yet, in order.
   *
   * @param {IDBTransaction} work
   * @param {string} file
   * @returns {Promise<Line[]>}
   */
  #lines(work, file) {
    const last = file === this.#parts.file ? this.#last : 0;
    const range = IDBKeyRange.bound([file, last], [file, Number.POSITIVE_INFINITY], true);
    return answer(work.objectStore("lines").index("file").getAll(range));
  }

  /** Set parts, and tell who listens. @param {Partial<Parts>} parts */
  #set(parts) {
    Object.assign(this.#parts, parts);
    for (const name of /** @type {(keyof Parts)[]} */ (Object.keys(parts)))
      for (const listener of this.#listeners.get(name) ?? []) listener();
  }

  /** Say so where something could not be saved. @param {() => Promise<void>} act */
  async #try(act) {
    let problem = "";
    try {
      await act();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      problem = say("problem-page", { why: why.replace(/\.$/, "") });
    }
    if (problem !== this.#parts.problem) this.#set({ problem });
  }
}

/**
 * What a page knows of its activity.
 *
 * @typedef {Partial<Parts> & Pick<Parts, "activity" | "posts" | "codebook">} Given
 */

/**
 * Open an activity on this page, with all that this browser keeps of it.
 *
 * @param {Given} given
 * @param {() => HandIn} [another]  Gives another pseudonym at random.
 */
export async function openPage(given, another = () => given.hand_in ?? {}) {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => {
    const { result } = opening;
    result.createObjectStore("cards", { keyPath: "activity" });
    const lines = result.createObjectStore("lines", { keyPath: "at", autoIncrement: true });
    lines.createIndex("file", ["file", "at"]);
  };
  const database = await answer(opening);
  // A page of a later version may open: do not stand in its way.
  database.onversionchange = () => database.close();
  await begin(database, given.activity);
  const host = new PageHost(database, given, another);
  await host.catchUp();
  return host;
}

/**
 * Begin a file for this activity, where there is none.
 *
 * @param {IDBDatabase} database
 * @param {string} activity
 */
async function begin(database, activity) {
  const work = database.transaction("cards", "readwrite", { durability: "strict" });
  const cards = work.objectStore("cards");
  const add = async () => {
    const known = await answer(cards.get(activity));
    if (!known) cards.add({ activity, file: newName(), kept: [], parts: {} });
  };
  await Promise.all([add(), finished(work)]);
}

/** A name for a file, that no other has. */
function newName() {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * What a request of a database gives.
 *
 * @template Result
 * @param {IDBRequest<Result>} request
 * @returns {Promise<Result>}
 */
function answer(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * Wait until all of a transaction is on disk.
 *
 * @param {IDBTransaction} work
 * @returns {Promise<void>}
 */
function finished(work) {
  return new Promise((resolve, reject) => {
    work.oncomplete = () => resolve();
    work.onabort = () => reject(work.error);
  });
}
