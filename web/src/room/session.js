// Somebody in the room: where the class is, what they answered, and the way to the teacher's machine.

import { derive } from "../plain/derived/write.js";
import { forgetOf, remember, remembered, renameOf } from "../storage.js";
import { Store } from "../store.js";
import { say } from "../words.js";
import { Again } from "./again.js";
import { RoomHost, whose } from "./host.js";
import { Seen } from "./seen.js";
import { Stream } from "./stream.js";
import { ask, Refused } from "./wire.js";

/** @import { Event } from "../types.d.ts" */
/** @import { About, Me, Part, Stage } from "./types.d.ts" */

/** Under which a browser remembers who sits at it, for all its windows. */
const NOW = "kit:room:now";
const NOBODY = "nobody";

/** Somebody goes, or comes: until it is clear who, no window sends what anybody has answered. */
export const sitsNobody = () => remember(NOW, NOBODY);

/** @typedef {{ part: Part, host: RoomHost, store: Store }} Doing  One activity and its answers. */

export class Session {
  /** @type {Me} */
  me;
  /** @type {Stage} */
  stage;
  /** When the stage was told, by this phone's clock. */
  #since = Date.now();
  /** @type {Doing[]} */
  doings;
  title;
  reached = true;
  /** What was not taken, in words. @type {string[]} */
  refused = [];
  /** The vote that came when all were open already. @type {{ part: Part, event: Event } | null} */
  late = null;
  /** What was opened while this phone was there. */
  seen;
  #room;
  #life = new AbortController();
  #lost;
  #stream;
  /** Whether all that stands is being asked for; and whether it is to be once more. */
  #asking = { now: false, again: false };
  #askAgain = new Again(() => this.refresh());
  /** Whether the stage is the one where the class is, as far as can be known. */
  #isCurrent = true;
  /** @type {Promise<void> | null} */
  #catching = null;
  /** @type {Set<() => void>} */
  #listeners = new Set();

  /** @param {About} about @param {() => void} lost  The room does not know this phone any more. */
  constructor(about, lost) {
    this.#room = about.room;
    this.title = about.title;
    this.me = about.me;
    this.stage = about.stage;
    this.#lost = lost;
    remember(NOW, this.#who);
    this.seen = new Seen(this.#who);
    this.doings = about.parts.map((part) => this.#begin(part, about));
    this.#take(about.stage);
    this.#stream = new Stream({
      heard: (event, told, first) => this.#heard(event, told, first),
      lost: () => this.end(true),
      reached: (is) => this.#reach(is),
    });
    this.#listen();
    this.#stream.open();
  }

  get signal() {
    return this.#life.signal;
  }

  get #who() {
    return whose(this.#room, this.me);
  }

  /** How somebody comes back on another phone. */
  get words() {
    return `${this.me.called} ${this.me.back}`;
  }

  /** @param {Part} part @param {About} about @returns {Doing} */
  #begin(part, { me, room, saved }) {
    const host = new RoomHost(
      part,
      saved[part.activity] ?? {},
      { room, me },
      {
        lost: () => this.end(true),
        mine: () => [undefined, this.#who].includes(remembered(NOW)),
        reached: (is) => this.#reach(is),
        refresh: () => this.refresh(),
        rename: () => this.rename(),
        caughtUp: () => this.#catchUp(),
        stays: (event) => {
          this.late = { part, event };
          this.#changed();
        },
        refused: (why) => {
          this.refused.push(why);
          this.#changed();
        },
      },
    );
    if (part.view?.view === "write") derive(/** @type {any} */ (host));
    const store = new Store(host, this.signal);
    store.listen(() => this.#changed(), this.signal);
    return { part, host, store };
  }

  #listen() {
    const { signal } = this;
    const wake = () => {
      if (document.visibilityState === "hidden") return;
      this.#isCurrent = false;
      this.#stream.open();
      this.nudge();
    };
    addEventListener("online", wake, { signal });
    document.addEventListener("visibilitychange", wake, { signal });
    addEventListener("pageshow", (event) => event.persisted && wake(), { signal });
    addEventListener("storage", ({ key }) => key === NOW && this.#look(), { signal });
    signal.addEventListener("abort", () => {
      this.#stream.close();
      this.#askAgain.rest();
    });
  }

  /** Somebody else may sit at this phone now: another window of this browser has said so. */
  #look() {
    if (remembered(NOW) === this.#who) return;
    this.end(false);
    if (remembered(NOW) === NOBODY) this.#forget();
    location.reload();
  }

  /** Be told whenever something has changed. @param {() => void} listener @param {AbortSignal} [until] */
  listen(listener, until = this.signal) {
    this.#listeners.add(listener);
    until.addEventListener("abort", () => this.#listeners.delete(listener));
  }

  #changed() {
    for (const listener of this.#listeners) listener();
  }

  /** @param {boolean} is */
  #reach(is) {
    if (this.reached === is) return;
    this.reached = is;
    if (!is) this.#isCurrent = false;
    if (is) {
      this.#stream.hurry();
      this.nudge();
    }
    this.#changed();
  }

  /** How many answers wait in this phone. */
  waiting() {
    return this.doings.reduce((sum, { store }) => sum + store.waiting(), 0);
  }

  /** Try at once to send what waits. */
  nudge() {
    for (const { host } of this.doings) host.nudge();
  }

  /** @param {string} event @param {any} told @param {boolean} first */
  #heard(event, told, first) {
    if (event === "stage") {
      this.#take(told);
      this.#changed();
      // A stream that has just begun may follow one that was broken: something may have been missed.
      if (first) this.refresh();
    }
    if (event === "saved")
      this.doings.find(({ part }) => part.activity === told.activity)?.host.hear(told.entries);
  }

  /** @param {Stage} stage */
  #take(stage) {
    if (stage.post !== this.stage.post) this.late = null;
    this.stage = stage;
    this.#since = Date.now();
    this.#isCurrent = true;
    this.seen.take(stage);
    // Another phone of this person, or another window, asked for another name.
    if (stage.called === this.me.called) return;
    this.#call({ ...this.me, called: stage.called });
    this.refresh();
  }

  /** Until it is known where the class is; fails where the room is out of reach. Returns whether it had to be asked. */
  async #catchUp() {
    if (this.#isCurrent) return false;
    this.#catching ??= this.#askAll().finally(() => {
      this.#catching = null;
    });
    await this.#catching;
    return true;
  }

  async #askAll() {
    const asked = performance.now();
    this.#takeAll(await ask("/api/room"), asked);
  }

  /** How many seconds are left to talk; null where nobody talks. */
  get left() {
    const { runs, seconds } = this.stage;
    if (seconds === null || !runs) return seconds;
    return Math.max(0, Math.ceil(seconds - (Date.now() - this.#since) / 1000));
  }

  /** Ask for all that stands: after a sleep, or where something came late. */
  async refresh() {
    if (this.#asking.now) {
      this.#asking.again = true;
      return;
    }
    this.#asking = { now: true, again: false };
    const asked = performance.now();
    try {
      this.#takeAll(await ask("/api/room"), asked);
      this.#askAgain.rest();
    } catch (error) {
      if (error instanceof Refused && error.status === 401) this.end(true);
      else if (!this.signal.aborted) this.#askAgain.later();
    }
    this.#asking.now = false;
    if (this.#asking.again) this.refresh();
  }

  /** @param {About} about @param {number} asked */
  #takeAll(about, asked) {
    if (this.signal.aborted) return;
    // Another room at this address, or another person: the page begins anew.
    if (whose(about.room, about.me) !== this.#who) {
      this.end(false);
      return location.reload();
    }
    this.#call(about.me);
    if (about.stage.number >= this.stage.number) this.#take(about.stage);
    for (const { part, host } of this.doings) host.hearAll(about.saved[part.activity] ?? {}, asked);
    this.#changed();
  }

  /** @param {Me} me */
  #call(me) {
    if (me.called === this.me.called && `${me.name}` === `${this.me.name}`) return;
    this.me = me;
    for (const { host } of this.doings) host.call(me);
  }

  /** Another made-up name; false where none came. */
  async rename() {
    try {
      this.#call({ ...this.me, ...(await ask("/api/name", {})) });
      return true;
    } catch {
      return false;
    } finally {
      this.#changed();
    }
  }

  /**
   * Somebody else takes this phone. What waits here stays, for this person alone: from now on
   * nothing of it is sent.
   */
  async leave() {
    sitsNobody();
    try {
      await ask("/api/leave", {});
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== 401) {
        remember(NOW, this.#who);
        throw error;
      }
    }
    this.end(false);
    this.#forget();
  }

  /** Of whoever is gone nothing stays in this browser but what is not saved yet. */
  #forget() {
    forgetOf(this.#who, "kit:waiting:");
  }

  /** All other phones of this person are out; from now on other signs are needed to come back. */
  async alone() {
    const { back } = await ask("/api/alone", {});
    const before = this.#who;
    this.end(false);
    this.me = { ...this.me, back };
    renameOf(before, this.#who);
  }

  /** @param {boolean} lost */
  end(lost) {
    if (this.signal.aborted) return;
    // First of all: what is flushed at the end is not to be sent for whoever comes next.
    for (const { host } of this.doings) host.stop();
    this.#life.abort();
    if (lost) this.#lost();
  }
}

/** What a person did in an activity, as they see it. @param {Doing} doing */
export function done({ part, store }) {
  const ids = part.ballots.map(({ id }) => id);
  const said = ids.filter((id) => isSaid(store, id));
  return { done: said.length, of: ids.length, title: part.title };
}

/** @param {Store} store @param {string} id */
export function isSaid(store, id) {
  const { first, revised, unsure } = store.of(id);
  return Boolean(first || revised || unsure);
}

/** What stands in a sentence for a number of answers that wait. @param {Session} session */
export const waitingWords = (session) =>
  say("room-your-answers-wait", { answers: session.waiting() });
