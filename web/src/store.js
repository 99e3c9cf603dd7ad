// The answers of one activity: what stands now, for all its views.

import { Copy, earlierHere, isGiven, lostHere } from "./copies.js";
import { csv, download, downloadName } from "./download.js";
import { about, apply, UNJUDGED } from "./events.js";
import { codeOf } from "./handin.js";
import { Outbox } from "./outbox.js";

/** @import { Entry, Event, Host, Place, Post, Widget } from "./types.d.ts" */

/**
 * Every change is applied here at once, and never waits for the host. An answer leaves the outbox
 * when the host says that it is safe.
 */
export class Store {
  /** @type {Post[]} */
  posts;
  /**
   * Answers that this browser keeps and no file has, or null.
   *
   * @type {import("./copies.js").Earlier | null}
   */
  earlier = null;
  #host;
  #outbox;
  #copy;
  /** @type {Map<string, Entry>} */
  #state;
  /** @type {Map<string, Entry>} News that waits until our own answers about it are safe. */
  #news = new Map();
  /** @type {Set<(ids: string[]) => void>} */
  #listeners = new Set();
  #problem = "";

  /**
   * @param {Host} host
   * @param {AbortSignal} [signal]
   */
  constructor(host, signal) {
    this.#host = host;
    this.posts = host.read("posts");
    const saved = new Map(Object.entries(host.read("saved")));
    this.#state = new Map(this.posts.map(({ post_id: id }) => [id, saved.get(id) ?? UNJUDGED]));
    this.#outbox = new Outbox(host);
    for (const event of this.#outbox.waiting) this.#apply(event);
    this.#copy = new Copy(host, () =>
      Object.fromEntries([...(this.earlier?.lost() ?? []), ...this.#given()]),
    );
    this.#follow(signal);
    if (this.#outbox.waiting.length) this.#outbox.send();
    this.earlier = this.#given().length
      ? lostHere(host, (id) => isGiven(this.of(id)))
      : earlierHere(host);
  }

  /** @param {AbortSignal} [signal] */
  #follow(signal) {
    const host = this.#host;
    const ends = [
      host.listen("problem", () => {
        this.#problem = host.read("problem");
        this.#changed([]);
      }),
      host.listen("hand_in", () => this.#changed([])),
      host.listen("notice", () => this.#changed([])),
      host.listen("file", () => {
        this.#outbox.anew();
        this.#copy.anew();
      }),
      host.follow({
        saved: (ids) => {
          this.#outbox.saved(ids);
          this.#takeNews();
          this.#changed([]);
        },
        news: (entries) => {
          for (const [id, entry] of Object.entries(entries)) this.#news.set(id, entry);
          this.#takeNews();
        },
      }),
    ];
    signal?.addEventListener("abort", () => {
      for (const end of ends) end();
      this.flush();
    });
    addEventListener("pagehide", () => this.flush(), { signal });
  }

  /** News about a post never overrules an answer that is still on its way. */
  #takeNews() {
    const waiting = new Set(this.#outbox.waiting.flatMap(about));
    const taken = [...this.#news.keys()].filter((id) => this.#state.has(id) && !waiting.has(id));
    for (const id of taken) {
      this.#state.set(id, this.#news.get(id) ?? UNJUDGED);
      this.#news.delete(id);
    }
    if (taken.length) this.#changed(taken);
  }

  /** @param {Event} event */
  #apply(event) {
    for (const id of about(event)) {
      const entry = this.#state.get(id);
      if (entry) this.#state.set(id, apply(entry, event));
    }
  }

  /** @param {Omit<Event, "id">[]} events */
  #add(...events) {
    const whole = this.#outbox.add(events);
    this.#host.touch?.(whole.flatMap(about));
    for (const event of whole) this.#apply(event);
    this.#changed(whole.flatMap(about));
    this.#outbox.sendSoon();
    this.#copy.keepSoon();
  }

  /** @param {string[]} ids */
  #changed(ids) {
    for (const listener of this.#listeners) listener(ids);
  }

  #given() {
    return [...this.#state].filter(([, entry]) => isGiven(entry));
  }

  /** What stands for a post of this activity. @param {string} id */
  of(id) {
    return /** @type {Entry} */ (this.#state.get(id));
  }

  /** The label that stands now: the first one, where it was not revised. @param {string} id */
  now(id) {
    return this.of(id).revised ?? this.of(id).first;
  }

  /** Whether nothing has been answered, or all was taken back. */
  isEmpty() {
    return this.#given().length === 0;
  }

  /** How many answers are not safe yet. */
  waiting() {
    return this.#outbox.waiting.length;
  }

  /** Why the last answers could not be saved, in words, or "". */
  problem() {
    return this.#problem;
  }

  /** What there is to know of the saved answers, in words, or "". */
  notice() {
    return this.#host.read("notice");
  }

  /**
   * Call with the ids of the posts that have changed, and with none when only the way to the
   * disk has.
   *
   * @param {(ids: string[]) => void} listener
   * @param {AbortSignal} [until]
   */
  listen(listener, until) {
    this.#listeners.add(listener);
    until?.addEventListener("abort", () => this.#listeners.delete(listener));
  }

  /** Save what waits now, and not only when the next post is painted. */
  flush() {
    this.#outbox.flush();
    this.#copy.flush();
  }

  /**
   * Judge, or with label null take a judgement back.
   *
   * @param {string} id
   * @param {string | null} label
   * @param {{ unsure?: boolean, confidence?: number, round?: "first" | "revised" }} [how]  Of whoever
   *   votes twice before the key is seen, the round; else what the key was not seen of is the first.
   */
  judge(id, label, { unsure, confidence, round: said = "first" } = {}) {
    const round = this.of(id).locked ? "revised" : said;
    const sure = { ...(unsure && { unsure }), ...(confidence && { confidence }) };
    this.#add({ post_id: id, label, round, ...sure });
  }

  /** Lock the first judgements of these posts: their key has been seen. @param {string[]} ids */
  compared(ids) {
    this.#add({ kind: "compared", post_ids: ids });
  }

  /**
   * Keep a note on a post; an empty one takes it away.
   *
   * @param {string} id
   * @param {string} note
   */
  note(id, note) {
    this.#add({ kind: "note", post_id: id, note: wellFormed(note) });
  }

  /**
   * Say why a judgement and the key differ; null takes it back.
   *
   * @param {string} id
   * @param {string | null} cause
   */
  sort(id, cause) {
    this.#add({ kind: "sorted", post_id: id, cause });
  }

  /** Bring back the answers of an earlier session. */
  restore() {
    if (this.earlier) this.#add(...this.earlier.events());
    this.earlier = null;
  }

  /** They are not of who sits here: do not offer them again. */
  decline() {
    this.earlier?.decline();
    this.earlier = null;
  }

  /** The hand-in code as it is now, and the pseudonym in it; null where it would not fit. */
  handIn() {
    const about = this.#host.read("hand_in");
    const labels = this.#host.read("codebook").categories.map((category) => category.label);
    const entries = this.posts.map((post) => this.of(post.post_id));
    const code = codeOf(about, labels, entries);
    return code ? { name: about.name ?? "", code } : null;
  }

  /** A picture of a code that another device can read; nothing where the host has none. */
  picture(/** @type {string} */ code) {
    return this.#host.picture?.(code);
  }

  /** Ask for another pseudonym at random. */
  rename() {
    this.#host.rename();
  }

  /** What the button is called by which the browser saves all: the same as elsewhere on the page. */
  get downloadName() {
    return downloadName(this.#host);
  }

  /** Let the browser save everything given so far: as a table, or as the host has it. */
  download() {
    if (this.#host.download) return this.#host.download();
    const given = this.#given();
    const parts = /** @type {const} */ (["unsure", "confidence", "note", "cause"]);
    const more = parts.filter((part) => given.some(([, entry]) => entry[part]));
    const names = /** @type {const} */ (["first", "revised", ...more]);
    const marks = new Map(this.posts.map((post) => [post.post_id, `v${post.mark}`]));
    const { id: codebook } = this.#host.read("codebook");
    const name = this.#host.read("hand_in").name ?? "";
    const rows = given.map(([id, entry]) => {
      const cells = names.map((part) => entry[part] || "");
      return [name, id, ...cells, marks.get(id), codebook];
    });
    const head = ["coder", "post_id", ...names, "version", "codebook"];
    download(`my-answers-${this.#host.read("activity")}.csv`, csv([head, ...rows]), "text/csv");
  }
}

/** Text without half characters, which no file can carry. @param {string} text */
function wellFormed(text) {
  const { toWellFormed } = /** @type {{ toWellFormed?: () => string }} */ (String.prototype);
  return toWellFormed?.call(text) ?? text;
}

/**
 * A widget with answers: one store for each host, shared by its views.
 *
 * @param {(place: Place & { store: Store }) => void} view
 * @returns {Widget<{ store: Store }>}
 */
export function withStore(view) {
  return { share: (host, signal) => ({ store: new Store(host, signal) }), view };
}
