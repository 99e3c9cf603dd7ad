// Writing one post: its room, its aim, its words; kept as they are typed.

import { attr, h, put } from "../dom.js";
import { savesNotebook } from "../keys.js";
import { say } from "../words.js";
import { taps } from "./taps.js";

/** @import { Posts } from "./posts.js" */

const PAUSE = 700; // ms without a key, after which the words are kept

export class Draft {
  #posts;
  #redraw;
  #n = 1;
  /** While something is typed that is not kept yet. @type {ReturnType<typeof setTimeout> | undefined} */
  #due;

  #live;

  /**
   * @param {Posts} posts
   * @param {() => void} redraw
   * @param {AbortSignal} signal
   * @param {boolean} live  Whether a teacher has what is typed, as it is typed.
   */
  constructor(posts, redraw, signal, live) {
    this.#live = live;
    this.#posts = posts;
    this.#redraw = redraw;
    const { rooms, aims, chooses } = posts.task;
    const names = rooms.map(({ platform, name }) => {
      return h("span", {}, h("b", {}, platform), h("br"), name);
    });
    this.rooms = taps(say("write-room"), names, (room) => this.#choose("room", room));
    this.scene = h("p", { dir: "auto" });
    const texts = aims.map(({ text }) => text);
    this.aims = chooses
      ? taps(say("write-aim-heading"), texts, (aim) => this.#choose("post", aim))
      : null;
    this.aim = h("p", { class: "kit-question", dir: "auto" });
    this.input = h("textarea", {
      rows: 6,
      dir: "auto",
      placeholder: say("write-words-hint"),
      "aria-label": say("write-words"),
      oninput: () => this.#typed(),
      onchange: () => this.keep(),
      onkeydown: (/** @type {KeyboardEvent} */ event) => {
        if (!savesNotebook(event)) return;
        this.keep();
        this.#posts.flush();
      },
    });
    this.count = h("p", { class: "kit-quiet kit-write-count" });
    this.node = h("div", {}, ...this.#parts());
    const reads = h("p", { class: "kit-quiet kit-write-live" }, say("write-live-read"));
    this.field = h("div", {}, this.input, this.count, live ? reads : null);
    // Nothing is lost when the page goes, or the view is made anew.
    signal.addEventListener("abort", () => this.keep());
    addEventListener("pagehide", () => this.keep(), { signal, capture: true });
  }

  #parts() {
    const aim = this.aims
      ? [
          this.aims.node,
          h("p", { class: "kit-quiet" }, say(this.#live ? "write-aim-live" : "write-aim-given")),
        ]
      : [this.aim];
    return [this.rooms.node, this.scene, ...aim];
  }

  /** The words as they stand in the field. */
  get words() {
    return this.input.value.trim();
  }

  /** How many characters are too many. */
  get over() {
    return Math.max(0, [...this.words].length - this.#posts.task.longest);
  }

  /** @param {number} n */
  paint(n) {
    const other = n !== this.#n;
    if (other) this.keep();
    this.#n = n;
    const { rooms, aims } = this.#posts.task;
    this.rooms.paint(this.#posts.room(n));
    this.aims?.paint(this.#posts.aim(n));
    put(this.scene, rooms[this.#posts.room(n) - 1].scene);
    put(this.aim, aims[this.#posts.aim(n) - 1].text);
    // Whoever is writing is not overruled by what another page has kept.
    const words = this.#posts.words(n);
    const writing = this.#due !== undefined || document.activeElement === this.input;
    if ((other || !writing) && this.words !== words) this.input.value = words;
    this.#counted();
  }

  /** Keep what was typed. What nobody typed here, such as an empty field before the first look, is not. */
  keep() {
    if (this.#due === undefined) return;
    clearTimeout(this.#due);
    this.#due = undefined;
    this.#posts.keep(this.#n, this.input.value);
  }

  #typed() {
    this.#counted();
    clearTimeout(this.#due);
    this.#due = setTimeout(() => this.keep(), PAUSE);
    this.#redraw();
  }

  #counted() {
    const { longest } = this.#posts.task;
    const { over } = this;
    const letters = [...this.words].length;
    put(
      this.count,
      over ? say("write-count-over", { over }) : say("write-count", { letters, longest }),
    );
    attr(this.count, "data-over", over ? "" : null);
  }

  /** @param {"room" | "post"} part @param {number} option */
  #choose(part, option) {
    this.#posts.choose(part, this.#n, option);
    this.#redraw();
  }
}
