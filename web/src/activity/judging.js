// Judging a step: one post at a time, one press a judgement. Nothing is shown before all are said.

import { Choices } from "../classify/choices.js";
import { attr, h, put, tool } from "../dom.js";
import { say } from "../words.js";

/** @import { Codebook } from "../types.d.ts" */
/** @import { Course } from "./course.js" */

/**
 * @typedef {object} Stage  What a scene asks of the view it stands in.
 * @property {(at: number, said?: string) => void} go  To a post of this scene.
 * @property {(scene: "judge" | "see" | "outcome" | "hand-in", at: number, said?: string) => void} turn
 * @property {() => void} back  To the post that was looked at last.
 * @property {() => void} redraw
 * @property {() => void} judged  The post at hand is, and stays in sight.
 * @property {(text: string) => void} say
 */

export class Judging {
  /** @type {{ at: number, label: string | null, unsure: boolean }[]} What Undo takes back. */
  #done = [];
  #course;
  #stage;
  #at = 0;
  #blind;
  #live;
  #others;

  /**
   * @param {Course} course
   * @param {Codebook} codebook
   * @param {{ others: boolean, blind: boolean, live: boolean }} about  Blind: there is nothing to be
   *   seen after. Live: the class opens it together.
   * @param {Stage} stage
   */
  constructor(course, codebook, { others, blind, live }, stage) {
    this.#course = course;
    this.#blind = blind;
    this.#live = live;
    this.#others = others ? "some" : "none";
    this.#stage = stage;
    this.labels = codebook.categories.map((category) => category.label);
    this.choices = new Choices(codebook, (label) => this.judge(label));
    this.unsure = tool(say("unsure"), "u", () => this.leave(), { "aria-pressed": "false" });
    this.all = h("p", {});
    this.stays = h("p", { class: "kit-quiet" });
    const key = say(others ? "see-key-and-others" : "see-key");
    this.see = tool(blind ? say("judged-on") : key, "Enter", () => this.open(), {
      class: "kit-main",
    });
    this.ready = h("div", { class: "kit-ready" }, this.all, this.stays);
    this.next = h("div", { class: "kit-tools kit-next" }, this.see);
    const unsure = h("div", { class: "kit-tools" }, this.unsure);
    this.nodes = [h("p", { class: "kit-question" }, codebook.question), this.ready];
    this.onward = [h("div", { class: "kit-answers" }, ...this.choices.nodes, unsure), this.next];
  }

  get #step() {
    return this.#course.stepOf(this.#at);
  }

  /** @param {number} at */
  paint(at) {
    this.#at = at;
    const course = this.#course;
    const { post_id: id } = course.posts[at];
    const { first, locked, unsure } = course.store.of(id);
    const { from, to } = course.steps[this.#step];
    this.choices.paint(locked ? course.store.now(id) : first);
    attr(this.unsure, "aria-pressed", unsure && !first);
    this.ready.hidden = course.open(this.#step).length > 0;
    this.next.hidden = this.#live || this.ready.hidden;
    const posts = to - from;
    const judged = course.count(course.postsOf(this.#step));
    put(
      this.all,
      this.#blind
        ? say(this.#live ? "judged-live" : "judged-blind", { posts })
        : say("judged-all", { ...judged, others: this.#others }),
    );
    put(this.stays, this.#blind ? "" : say("first-stays", { posts }));
  }

  /** What is read out of where one is. @param {number} at */
  aloud(at) {
    const { posts, steps } = this.#course;
    const { from, to } = steps[this.#course.stepOf(at)];
    const { account = "", replies_to = "", text } = posts[at];
    const where = { post: at - from + 1, posts: to - from };
    return say("aloud-post", { ...where, account, text, answers: replies_to || "none" });
  }

  /** @returns {import("../keys.js").Keys} */
  keys() {
    /** @type {import("../keys.js").Keys} */
    const keys = {
      u: () => this.leave(),
      Backspace: () => this.undo(),
      Enter: () => this.next.hidden || this.open(),
      ArrowLeft: () => this.walk(-1),
      ArrowRight: () => this.walk(1),
    };
    for (const [i, label] of this.labels.entries()) keys[i + 1] = () => this.judge(label);
    return keys;
  }

  /** @returns {[string, string][]} */
  help() {
    return [
      [this.labels.map((_, i) => i + 1).join(" "), say("key-judge")],
      ["u", say("key-unsure")],
      ["← →", say("key-walk")],
      ["Backspace", say("key-undo")],
      ["Enter", say("key-see")],
    ];
  }

  /** @param {number} by */
  walk(by) {
    const { from, to } = this.#course.steps[this.#step];
    const at = this.#at + by;
    if (at >= from && at < to) this.#stage.go(at);
  }

  /** @param {string} label */
  judge(label) {
    this.#remember();
    this.#course.store.judge(this.#course.posts[this.#at].post_id, label);
    this.#onward(say("said-judged", { label }));
  }

  /** Leave a post as one that cannot be told. */
  leave() {
    this.#remember();
    this.#course.store.judge(this.#course.posts[this.#at].post_id, null, { unsure: true });
    this.#onward(say("said-unsure"));
  }

  /** Take the last judgement back. */
  undo() {
    const last = this.#done.pop();
    if (!last || this.#course.isOpened(this.#course.stepOf(last.at)))
      return this.#stage.say(say("nothing-undone"));
    const { at, label, unsure } = last;
    this.#course.store.judge(this.#course.posts[at].post_id, label, { unsure });
    this.#stage.go(at, say("taken-back"));
  }

  /** See the key of this step. */
  open() {
    const posts = this.#course.postsOf(this.#step);
    this.#course.store.compared(posts.map((post) => post.post_id));
    if (!this.#blind) return this.#stage.turn("see", this.#at);
    const { current, steps } = this.#course;
    if (current < 0) return this.#stage.turn("outcome", this.#at);
    this.#stage.turn("judge", steps[current].from);
  }

  #remember() {
    const { first: label, unsure } = this.#course.store.of(this.#course.posts[this.#at].post_id);
    this.#done.push({ at: this.#at, label, unsure });
  }

  /** Go to the next post of the step that is open; where none is, say so. @param {string} said */
  #onward(said) {
    const open = this.#course.open(this.#step);
    const next = open.find((at) => at > this.#at) ?? open[0];
    if (next !== undefined) return this.#stage.go(next, said);
    this.#stage.judged();
    this.#stage.say(`${said} ${this.all.textContent}`);
  }
}
