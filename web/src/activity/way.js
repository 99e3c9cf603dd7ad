// The way through an activity: a mark for each post, step by step, and what comes at the end.

import { attr, h, put } from "../dom.js";
import { shape } from "../parts/labels.js";
import { say } from "../words.js";

const ROW = 8; // marks beside each other where the window is narrow

/** @import { Course, Place, Scene } from "./course.js" */

export class Way {
  #course;
  #labels;
  #agrees;
  /** @type {HTMLButtonElement[]} */
  #marks;
  /** @type {Map<Scene, HTMLButtonElement>} */
  #ends;

  /**
   * @param {Course} course
   * @param {{ labels: string[], agrees: (id: string) => boolean | null,
   *   go: (place: Place) => void }} about
   */
  constructor(course, { labels, agrees, go }) {
    this.#course = course;
    this.#labels = labels;
    this.#agrees = agrees;
    this.#marks = course.posts.map((_, at) => {
      const press = () => go({ scene: course.isOpened(course.stepOf(at)) ? "see" : "judge", at });
      return h("button", { type: "button", class: "kit-mark", tabindex: "-1", onclick: press });
    });
    this.#ends = new Map(
      /** @type {Scene[]} */ (["outcome", "hand-in"]).map((scene) => {
        const press = () => go({ scene, at: 0 });
        const about = { type: "button", class: "kit-end", onclick: press };
        return [scene, h("button", about, say(`${scene}-title`))];
      }),
    );
    this.node = h(
      "nav",
      { class: "kit-way", "aria-label": say("way") },
      ...course.steps.map(({ from, to }) =>
        h("span", { class: "kit-step" }, ...this.#marks.slice(from, to)),
      ),
      h("span", { class: "kit-way-ends" }, ...this.#ends.values()),
    );
  }

  /** @param {Place} here */
  paint(here) {
    const course = this.#course;
    const { current } = course;
    for (const [at, mark] of this.#marks.entries()) this.#paint(mark, at, here, current);
    for (const [scene, button] of this.#ends) {
      attr(button, "aria-current", scene === here.scene ? "step" : null);
      attr(button, "data-onward", scene === here.scene ? "" : null);
      button.disabled = current >= 0;
    }
  }

  /**
   * @param {HTMLButtonElement} mark
   * @param {number} at
   * @param {Place} here
   * @param {number} current
   */
  #paint(mark, at, here, current) {
    const { posts, store } = this.#course;
    const id = posts[at].post_id;
    const { unsure, locked, note } = store.of(id);
    const place = this.#labels.indexOf(store.now(id) ?? "");
    const agrees = locked ? this.#agrees(id) : null;
    const is = place >= 0 ? this.#labels[place] : say(unsure ? "mark-unsure" : "mark-open");
    const verdict = agrees === null ? "none" : agrees ? "agrees" : "differs";
    put(mark, place >= 0 ? shape(place) : unsure ? "?" : "");
    attr(mark, "aria-label", say("mark", { post: at + 1, is, verdict }));
    attr(mark, "data-label", place >= 0 ? place % 8 : null);
    attr(mark, "data-verdict", verdict);
    attr(mark, "data-note", note ? "" : null);
    const now = (here.scene === "judge" || here.scene === "see") && here.at === at;
    attr(mark, "aria-current", now ? "true" : null);
    attr(mark, "data-onward", now ? "" : null);
    attr(mark, "data-near", this.#inOneRow(at, here.at) ? "" : null);
    mark.tabIndex = now ? 0 : -1;
    mark.disabled = current >= 0 && this.#course.stepOf(at) > current;
  }

  /**
   * @param {number} at
   * @param {number} other
   */
  #inOneRow(at, other) {
    const step = this.#course.stepOf(at);
    const { from } = this.#course.steps[step];
    const row = (/** @type {number} */ one) => Math.floor((one - from) / ROW);
    return this.#course.stepOf(other) === step && row(at) === row(other);
  }
}
