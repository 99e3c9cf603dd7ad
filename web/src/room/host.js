// The host of a room: answers are kept on the teacher's machine, and wait in this browser until they
// are there.

import { about, UNJUDGED } from "../events.js";
import { PartsHost } from "../hosts/parts.js";
import { Sender } from "./sender.js";

/** @import { Entry, Event, Host, Parts, Told } from "../types.d.ts" */
/** @import { Me, Part, Taken } from "./types.d.ts" */

/**
 * What a host asks of the room it is in.
 *
 * @typedef {object} Room
 * @property {() => void} lost  Whoever answered here is not known there any more.
 * @property {() => boolean} mine  Whether they still sit at this phone.
 * @property {(is: boolean) => void} reached
 * @property {() => void} refresh  Ask for all that stands.
 * @property {() => void} rename
 * @property {(why: string) => void} refused  Of one answer, in words.
 * @property {() => Promise<boolean>} caughtUp  Until the phone shows where the class is; whether that
 *   had to be asked.
 * @property {(event: Event) => void} stays  What was opened meanwhile has not been changed by this.
 */

/** Under which what waits is kept: for this person of this room alone. @param {string} room @param {Me} me */
export const whose = (room, me) => `room ${room} ${me.back}`;

/** @implements {Host} */
export class RoomHost extends PartsHost {
  #room;
  #sender;
  /** @type {Set<Told>} */
  #told = new Set();
  /** When something was last said here of a post; without end while that is to be sent. @type {Map<string, number>} */
  #touched = new Map();
  /** Whether there was news of a post of which something was on its way. */
  #missed = false;

  /**
   * @param {Part} part
   * @param {Record<string, Entry>} saved
   * @param {{ room: string, me: Me }} who
   * @param {Room} room
   */
  constructor(part, saved, { room: name, me }, room) {
    super(partsOf(part, saved, whose(name, me), me));
    this.fingerprint = part.hand_in?.fingerprint;
    this.#room = room;
    const taken = (/** @type {Taken} */ what, /** @type {Event[]} */ events) =>
      this.#taken(what, events);
    const caughtUp = async () => {
      // What was said without a network may count as something else by now.
      if (await room.caughtUp()) this.#missed = true;
    };
    this.#sender = new Sender(part.activity, { ...room, taken, caughtUp });
  }

  /** @param {Told} told */
  follow(told) {
    this.#told.add(told);
    return () => this.#told.delete(told);
  }

  /** What the room told before it knows of this is no news. @param {string[]} ids */
  touch(ids) {
    for (const id of ids) this.#touched.set(id, Infinity);
  }

  /** @param {Event[]} events */
  append(events) {
    for (const id of events.flatMap(about)) this.#touched.set(id, performance.now());
    this.#sender.want(events);
  }

  /** The network may be back. */
  nudge() {
    this.#sender.go();
  }

  /** Nobody answers here any more. */
  stop() {
    this.#sender.stop();
  }

  rename() {
    this.#room.rename();
  }

  /** Somebody has another name. @param {Me} me */
  call(me) {
    this.tell({ hand_in: handIn(this.fingerprint, me) });
  }

  /**
   * What stands on the teacher's machine. What was said here since that was asked for counts more.
   *
   * @param {Record<string, Entry>} entries
   * @param {number} [asked]  When it was, by `performance.now()`.
   */
  hear(entries, asked = performance.now()) {
    const news = Object.entries(entries).filter(([id]) => {
      const waits = this.#sender.waits(id) || this.#touched.get(id) === Infinity;
      this.#missed ||= waits;
      return !waits && (this.#touched.get(id) ?? -1) < asked;
    });
    if (news.length) for (const told of this.#told) told.news(Object.fromEntries(news));
  }

  /** The whole of it: of a post that is not in it, nothing stands. @param {Record<string, Entry>} saved @param {number} asked */
  hearAll(saved, asked) {
    const ids = this.read("posts").map(({ post_id: id }) => id);
    const all = ids.map((id) => /** @type {[string, Entry]} */ ([id, saved[id] ?? UNJUDGED]));
    this.hear(Object.fromEntries(all), asked);
  }

  /** Not of what was said once more since. @param {Event[]} events */
  #saved(events) {
    for (const id of events.flatMap(about))
      if (this.#touched.get(id) !== Infinity) this.#touched.set(id, performance.now());
  }

  /** What the room has in the place of what it refused. @param {Record<string, Entry>} entries */
  #stands(entries) {
    for (const id of Object.keys(entries))
      if (this.#touched.get(id) !== Infinity) this.#touched.delete(id);
    this.hear(entries);
  }

  /** @param {Taken} taken @param {Event[]} events */
  #taken({ saved, refused, entries }, events) {
    this.#saved(events);
    const ids = [...saved, ...refused.map(({ id }) => id)];
    for (const told of this.#told) told.saved(ids);
    if (entries) this.#stands(entries);
    const late = new Set(refused.filter(({ why }) => why === "opened").map(({ id }) => id));
    for (const event of events) if (late.has(event.id)) this.#room.stays(event);
    for (const { id, why } of refused) if (!late.has(id)) this.#room.refused(why);
    // What was answered elsewhere meanwhile, or came late, counts by its time: the room knows.
    if (!this.#missed && !refused.length && !events.some((event) => event.late)) return;
    this.#missed = false;
    for (const [id, at] of this.#touched) if (at < Infinity) this.#touched.delete(id);
    this.#room.refresh();
  }
}

/** @param {number | undefined} fingerprint @param {Me} me */
function handIn(fingerprint, me) {
  const { called: name, name: pseudonym } = me;
  return {
    name,
    ...(fingerprint !== undefined && fingerprint !== null && { fingerprint, pseudonym }),
  };
}

/**
 * @param {Part} part
 * @param {Record<string, Entry>} saved
 * @param {string} who
 * @param {Me} me
 * @returns {Partial<Parts>}
 */
function partsOf(part, saved, who, me) {
  const shown = new Map(part.ballots.map(({ id, post }) => [id, post]));
  const posts = part.marks.map(([id, mark]) => ({ text: "", ...shown.get(id), post_id: id, mark }));
  const file = `${who} ${part.activity}`;
  return {
    causes: [],
    key: {},
    others: null,
    steps: 0,
    posts,
    ...part.view?.parts,
    activity: part.activity,
    codebook: part.codebook,
    hand_in: handIn(part.hand_in?.fingerprint, me),
    saved,
    file,
    kept: [],
    run: file,
    owner: who,
    problem: "",
    notice: "",
    live: true,
  };
}
