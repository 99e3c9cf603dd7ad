// A copy of all answers in this browser, for whoever's session was culled together with its file.

import { remember, remembered, remembersUnder } from "./storage.js";
import { owner } from "./whose.js";

/** @import { Entry, Event, Host } from "./types.d.ts" */
/** @typedef {Record<string, Entry>} Given */
/** @typedef {{ at: number, name: string, given: Given, declined?: string[] }} Kept */

/** Whether anything of an entry was given. @param {Entry} entry */
export const isGiven = (entry) =>
  Boolean(entry.first || entry.revised || entry.unsure || entry.note);

/** The copy of what is answered now. */
export class Copy {
  #host;
  #given;
  #file;
  #wait;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {Host} host
   * @param {() => Given} given
   */
  constructor(host, given) {
    this.#host = host;
    this.#given = given;
    this.#file = host.read("file");
    this.#wait = 400 + host.read("posts").length;
  }

  keepSoon() {
    this.#timer ??= setTimeout(() => this.#keep(), this.#wait);
  }

  /** Keep now what was to be kept soon. */
  flush() {
    if (this.#timer) this.#keep();
  }

  /** The file was begun anew: the one of before is kept, and its copy here is needed no longer. */
  anew() {
    this.#stop();
    for (const place of [under(this.#host), `kit:copy:${this.#host.read("activity")}:`])
      remember(place + this.#file, null);
    this.#file = this.#host.read("file");
  }

  #keep() {
    this.#stop();
    const name = this.#host.read("hand_in").name ?? "";
    const key = under(this.#host) + this.#file;
    const declined = remembered(key)?.declined;
    remember(key, { at: Date.now(), name, given: this.#given(), declined });
  }

  #stop() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

/** Answers of an earlier session in this browser whose file is gone, or has lost them. */
export class Earlier {
  #key;
  #copy;
  #file;
  #entries;

  /** Whether the file is this one. */
  get ofThisFile() {
    return this.#key.endsWith(`:${this.#file}`);
  }

  /** What the file here has lost: as long as it is on offer, the copy of the file keeps it. */
  lost() {
    return this.ofThisFile ? this.#entries : [];
  }

  /**
   * @param {string} key
   * @param {Kept} copy
   * @param {string} file
   * @param {[string, Entry][]} entries
   */
  constructor(key, copy, file, entries) {
    this.#key = key;
    this.#copy = copy;
    this.#file = file;
    this.#entries = entries;
  }

  /** Whose they are, where the copy says so. */
  get name() {
    return this.#copy.name ?? "";
  }

  get many() {
    return this.#entries.length;
  }

  /** They are somebody else's: keep them for them, and do not ask again. */
  decline() {
    const declined = [...(this.#copy.declined ?? []), this.#file];
    remember(this.#key, { ...this.#copy, declined });
  }

  /** The events that bring them back. @returns {Omit<Event, "id">[]} */
  events() {
    const seen = this.#entries.filter(([, entry]) => entry.locked).map(([id]) => id);
    return [
      ...this.#each(
        (e) => e.first || e.unsure,
        (e) => ({ label: e.first, round: "first", unsure: e.unsure, confidence: e.confidence }),
      ),
      .../** @type {Omit<Event, "id">[]} */ (
        seen.length ? [{ kind: "compared", post_ids: seen }] : []
      ),
      ...this.#each(
        (e) => e.revised,
        (e) => ({ label: e.revised, round: "revised", confidence: e.confidence_revised }),
      ),
      ...this.#each(
        (e) => e.note,
        (e) => ({ kind: "note", note: e.note }),
      ),
      ...this.#each(
        (e) => e.cause,
        (e) => ({ kind: "sorted", cause: e.cause }),
      ),
    ];
  }

  /**
   * @param {(entry: Entry) => unknown} has
   * @param {(entry: Entry) => Omit<Event, "id" | "post_id">} event
   */
  #each(has, event) {
    return this.#entries
      .filter(([, entry]) => has(entry))
      .map(([id, entry]) => ({ post_id: id, ...event(entry) }));
  }
}

/**
 * The latest answers to this activity that no file here has, or null: their file is gone, or it is
 * this one and has lost them. What somebody said is not theirs, or what was begun anew, is not
 * offered again.
 *
 * @param {Host} host
 * @returns {Earlier | null}
 */
export function earlierHere(host) {
  const file = host.read("file");
  const begunAnew = new Set(host.read("kept"));
  const ids = new Set(host.read("posts").map((post) => post.post_id));
  const found = [...kept(under(host)), ...ofBefore(host)]
    .filter(({ name, copy }) => !begunAnew.has(name) && !copy.declined?.includes(file))
    .sort((a, b) => b.copy.at - a.copy.at);
  if (!found.length) return null;
  const [{ key, copy }] = found;
  const entries = Object.entries(copy.given).filter(([id]) => ids.has(id));
  return entries.length ? new Earlier(key, copy, file, entries) : null;
}

/**
 * What the file here has lost a part of, or null: somebody may have put an older one in its place
 * while no kernel ran. What was taken back is known to the file, and is not lost.
 *
 * @param {Host} host
 * @param {(id: string) => boolean} stands  Whether there is an answer, perhaps on its way.
 * @returns {Earlier | null}
 */
export function lostHere(host, stands) {
  const file = host.read("file");
  const known = host.read("saved");
  const key = under(host) + file;
  const copy = /** @type {Kept | undefined} */ (remembered(key));
  // A file that has lost its own name is called like that of anybody in the same place.
  const whose = host.read("hand_in").name ?? "";
  if (!copy?.given || copy.name !== whose || copy.declined?.includes(file)) return null;
  const lost = host
    .read("posts")
    .map(({ post_id: id }) => /** @type {[string, Entry]} */ ([id, copy.given[id]]))
    .filter(([id]) => Object.hasOwn(copy.given, id) && !Object.hasOwn(known, id) && !stands(id));
  return lost.length ? new Earlier(key, copy, file, lost) : null;
}

/**
 * The copies under a prefix, each with its key and the name of its file.
 *
 * @param {string} prefix
 */
function kept(prefix) {
  return remembersUnder(prefix)
    .map((key) => ({
      key,
      name: key.slice(prefix.length),
      copy: /** @type {Kept} */ (remembered(key)),
    }))
    .filter(({ copy }) => copy?.given);
}

/**
 * Copies of versions that did not say whose they are: only those that surely are of who sits here.
 *
 * @param {Host} host
 */
function ofBefore(host) {
  const own = host.read("hand_in").name;
  const file = host.read("file");
  return kept(`kit:copy:${host.read("activity")}:`).filter(
    ({ name, copy }) => name === file || (own && copy.name === own),
  );
}

/** @param {Host} host */
const under = (host) => `kit:copy:${owner(host)}:${host.read("activity")}:`;
