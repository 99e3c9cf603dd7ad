// The host on a plain page: answers are kept in the browser's IndexedDB, and nowhere else. Several
// views and tabs with the same activity hear of each other.

import { inOrder } from "../answer-file.js";
import { about, apply, replay, UNJUDGED } from "../events.js";
import { answer, linesOf, NAME, newName, write } from "../plain/database.js";
import { say } from "../words.js";

/** @import { Entry, Event, Host, Parts, Told } from "../types.d.ts" */
/** @import { Card, Line } from "../plain/database.js" */
/** @import { Visit } from "../plain/visit.js" */

/** The file of a browser that keeps nothing: what waits there is found again after a reload. */
const NOWHERE = "nowhere";

/**
 * What a page knows of its activity.
 *
 * @typedef {Partial<Parts> & Pick<Parts, "activity" | "posts" | "codebook">} Given
 */

/** @implements {Host} */
export class PageHost {
  #visit;
  #channel;
  /** @type {Partial<Parts> & Given} */
  #parts;
  /** Under which this visitor's answers to these very posts are kept. */
  #key;
  /** @type {Map<string, Entry>} What stands after all lines up to `#last`. */
  #state = new Map();
  /** @type {Map<string, Event>} By their ids, as they came. */
  #events = new Map();
  #last = 0;
  /** @type {Set<Told>} */
  #told = new Set();
  /** @type {Map<keyof Parts, Set<() => void>>} */
  #listeners = new Map();
  #end;
  /** @type {Host["picture"]} */
  picture;
  /** @type {Host["download"]} */
  download;
  /** @type {string | undefined} The page of a site on which it is done, where that is another one. */
  elsewhere;

  /**
   * Use `openPage`, which waits until all that is kept is there.
   *
   * @param {Visit} visit
   * @param {Given} given
   */
  constructor(visit, given) {
    const { activity, hand_in: handIn, posts } = given;
    const fingerprint = handIn?.fingerprint;
    this.#visit = visit;
    this.#key = visit.keyOf(activity, fingerprint ?? posts?.length);
    this.#parts = {
      problem: "",
      notice: "",
      owner: visit.id,
      file: "",
      kept: [],
      ...given,
      hand_in: visit.handIn(fingerprint),
    };
    this.#channel = new BroadcastChannel(`${NAME}:${this.#key}`);
    this.#channel.onmessage = ({ data }) => (data ? this.tell(data) : this.catchUp());
    this.#end = visit.listen(() => this.tell({ hand_in: visit.handIn(fingerprint) }));
    if (visit.database) return;
    this.#parts.file = `${NOWHERE} ${this.#key}`;
    this.#parts.notice = say("keeps-nothing");
  }

  /**
   * @template {keyof Parts} Name
   * @param {Name} name
   */
  read(name) {
    const part = name === "saved" ? byId(this.#state) : this.#parts[name];
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
    this.tell(parts);
    if (!this.#parts.posts) return; // nothing is answered here, so there is no card
    this.#try(async () => {
      await this.#change((card) => ({ ...card, parts: { ...card.parts, ...parts } }));
      this.#channel.postMessage(parts);
    });
  }

  /** Set parts on this page only, and tell who listens. @param {Partial<Parts>} parts */
  tell(parts) {
    Object.assign(this.#parts, parts);
    for (const name of /** @type {(keyof Parts)[]} */ (Object.keys(parts)))
      for (const listener of this.#listeners.get(name) ?? []) listener();
  }

  /** Save answers; returns when they are saved, or it was said why not. @param {Event[]} events */
  append(events) {
    return this.#try(async () => {
      // What no disk keeps still stands in this page: a course, if there is one, is told of it.
      if (!this.#visit.database) this.#takeUnkept(events);
      await this.#save(events);
      await this.catchUp();
      // All is on disk by now: what was to be saved, and what came before it.
      for (const told of this.#told) told.saved(events.map((event) => event.id));
      this.#channel.postMessage(null);
    });
  }

  /**
   * Take in answers from a file or a code: they count by their times, and all views hear of them.
   *
   * @param {Event[]} events
   */
  async take(events) {
    const late = events.map((event) => ({ ...event, late: true }));
    if (!this.#visit.database) return this.#takeUnkept(late);
    await this.#save(late);
    await this.catchUp();
    this.#channel.postMessage(null);
  }

  rename() {
    this.#try(() => this.#visit.rename());
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
    if (!this.#visit.database) return;
    const work = this.#visit.database.transaction(["cards", "lines"]);
    const card = await this.#card(work);
    const lines = await this.#lines(work, card.file);
    const had = card.file === this.#parts.file ? [] : this.#turnTo(card);
    for (const { at } of lines) this.#last = Math.max(this.#last, at);
    this.#takeIn(
      lines.map(({ event }) => event),
      had,
    );
  }

  /** Take in what no disk keeps, so that it can be taken away as a file. @param {Event[]} events */
  #takeUnkept(events) {
    this.#takeIn(events);
    const { activity, file } = this.#parts;
    const card = { key: this.#key, visitor: this.#visit.id, activity, about: this.about };
    this.#visit.unkept.set(this.#key, {
      card: { ...card, file: file ?? "", kept: [], parts: {} },
      events: [...this.#events.values()],
    });
  }

  /** Apply events that are new here, and tell what changed. @param {Event[]} events @param {string[]} had */
  #takeIn(events, had = []) {
    const changed = new Set(had);
    for (const event of events) {
      if (this.#events.has(event.id)) continue;
      this.#events.set(event.id, event);
      for (const id of about(event)) {
        this.#state.set(id, apply(this.#state.get(id) ?? UNJUDGED, event));
        changed.add(id);
      }
    }
    // What comes late counts by its time, and something newer may stand here already.
    if (events.some((event) => event.late))
      this.#state = replay(inOrder([...this.#events.values()]));
    const news = [...changed].map((id) => [id, this.#state.get(id) ?? UNJUDGED]);
    if (news.length) for (const told of this.#told) told.news(Object.fromEntries(news));
  }

  /** Say farewell to other tabs and to the visitor. */
  close() {
    this.#channel.close();
    this.#end();
  }

  /**
   * Another file from now on; returns the ids of the posts that were judged in the one before.
   *
   * @param {Card} card
   */
  #turnTo({ file, kept, parts }) {
    const had = [...this.#state.keys()];
    this.#state.clear();
    this.#events.clear();
    this.#last = 0;
    this.tell({ ...parts, file, kept });
    return had;
  }

  /** Save events, each once, and wait until the disk has them. @param {Event[]} events */
  #save(events) {
    return this.#write(["cards", "lines"], async (work) => {
      const { file } = await this.#card(work);
      const seen = new Set(file === this.#parts.file ? this.#events.keys() : []);
      for (const { event } of await this.#lines(work, file)) seen.add(event.id);
      for (const event of events) {
        if (!seen.has(event.id)) work.objectStore("lines").add({ file, event });
        seen.add(event.id);
      }
    });
  }

  /** Change what is kept beside the events. @param {(card: Card) => Card} how */
  #change(how) {
    return this.#write("cards", async (work) => {
      work.objectStore("cards").put(how(await this.#card(work)));
    });
  }

  /** @param {string | string[]} stores @param {(work: IDBTransaction) => Promise<void>} act */
  #write(stores, act) {
    if (!this.#visit.database) throw new Error(say("no-database"));
    return write(this.#visit.database, stores, act);
  }

  /** Begin a file for this activity, where there is none. */
  begin() {
    return this.#write("cards", async (work) => {
      const cards = work.objectStore("cards");
      const known = await answer(cards.get(this.#key));
      const { activity } = this.#parts;
      const card = { key: this.#key, visitor: this.#visit.id, activity, about: this.about };
      if (!known) cards.add({ ...card, file: newName(), kept: [], parts: {} });
    });
  }

  /** What answers here belong to. @returns {import("../plain/database.js").About} */
  get about() {
    const { codebook, hand_in: handIn, posts } = this.#parts;
    return {
      title: codebook.title,
      fingerprint: handIn?.fingerprint,
      marks: posts.map(({ post_id: id, mark }) => [id, mark]),
      labels: codebook.categories.map(({ label }) => label),
      codebook: codebook.id,
    };
  }

  /** @param {IDBTransaction} work @returns {Promise<Card>} */
  #card(work) {
    return answer(work.objectStore("cards").get(this.#key));
  }

  /**
   * The lines of a file that are not taken in yet, in order.
   *
   * @param {IDBTransaction} work
   * @param {string} file
   * @returns {Promise<Line[]>}
   */
  #lines(work, file) {
    return linesOf(work, file, file === this.#parts.file ? this.#last : 0);
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
    if (problem !== this.#parts.problem) this.tell({ problem });
  }
}

/** Entries by the ids of their posts, also where one is called as what every object has. @param {Map<string, Entry>} state */
function byId(state) {
  /** @type {Record<string, Entry>} */
  const entries = Object.create(null);
  for (const [id, entry] of state) entries[id] = entry;
  return entries;
}

/**
 * Open an activity on this page, with all that this browser keeps of it.
 *
 * @param {Visit} visit
 * @param {Given} given
 */
export async function openPage(visit, given) {
  const host = new PageHost(visit, given);
  if (!visit.database || !given.posts) return host;
  await host.begin();
  await host.catchUp();
  return host;
}
