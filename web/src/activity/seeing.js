// Seeing a step: what the key says, why, and how others judged; and revising.

import { h, put, tool } from "../dom.js";
import { agreement, causeMeans, causeName, isWrong } from "../parts/verdict.js";
import { say } from "../words.js";
import { withKey } from "./figures.js";
import { split } from "./split.js";

/** @import { Codebook, KeyEntry, Others } from "../types.d.ts" */
/** @import { Course } from "./course.js" */
/** @import { Stage } from "./judging.js" */

const LETTERS = "sgcv"; // the keys of the causes, in their order

export class Seeing {
  #course;
  #key;
  #others;
  #causes;
  #stage;
  #at = 0;

  /**
   * @param {Course} course
   * @param {Codebook} codebook
   * @param {{ key: Record<string, KeyEntry>, others: Others | null, causes: string[] }} about
   * @param {Stage} stage
   */
  constructor(course, codebook, { key, others, causes }, stage) {
    this.#course = course;
    this.#key = key;
    this.#others = others;
    this.#causes = causes;
    this.#stage = stage;
    this.labels = codebook.categories.map((category) => category.label);
    this.score = h("p", { class: "kit-headline" });
    this.beside = h("p", { class: "kit-quiet" });
    this.about = h("div", { class: "kit-about" });
    this.next = tool("", "Enter", () => this.goOn(), { class: "kit-main" });
    this.leave = tool("", "", () => this.#leave());
    this.nodes = [this.score, this.beside, this.about];
    this.onward = [h("div", { class: "kit-tools kit-next" }, this.next, this.leave)];
  }

  /**
   * The places of a step's posts in the order to look at: first where you and the key differ, then
   * what is contested, then the rest. What is revised stays in its place.
   */
  order(step = this.#course.stepOf(this.#at)) {
    const { from, to } = this.#course.steps[step];
    const places = Array.from({ length: to - from }, (_, i) => from + i);
    return places.sort((a, b) => this.#rank(a) - this.#rank(b));
  }

  /** How early a post is looked at. @param {number} at */
  #rank(at) {
    const id = this.#course.posts[at].post_id;
    const { first } = this.#course.store.of(id);
    if (first && agreement(this.#key[id], first) === false) return 0;
    return this.#key[id]?.contested ? 1 : 2;
  }

  /**
   * What comes first in the step of a post, and its place in that order, in a sentence; "" where all are
   * alike, and come in their order.
   *
   * @param {number} at
   */
  ordered(at) {
    const order = this.order(this.#course.stepOf(at));
    const ranks = order.map((one) => this.#rank(one));
    if (ranks[0] === ranks[ranks.length - 1]) return "";
    const where = { place: order.indexOf(at) + 1, posts: order.length };
    return say(ranks[0] === 0 ? "differing-first" : "contested-first", where);
  }

  /** @param {number} at */
  paint(at) {
    const again = at === this.#at;
    this.#at = at;
    const { store, posts } = this.#course;
    const step = this.#course.stepOf(at);
    const post = posts[at];
    const id = post.post_id;
    const key = this.#key[id];
    const mine = store.of(id);
    this.#paintScore(step);
    const held = again ? this.#held() : null; // on another post, Enter shall press nothing
    this.about.replaceChildren(
      h("p", { class: "kit-verdict" }, this.verdict(id)),
      split({
        labels: this.labels,
        mine,
        now: store.now(id),
        key,
        counts: this.#others?.counts[id],
        coders: this.#others?.coders ?? 0,
        revise: (label) => this.revise(label),
      }),
      this.#whoCounts(id),
      ...this.#reasons(key),
      mine.note
        ? h("p", { class: "kit-note", dir: "auto" }, say("your-note", { note: mine.note }))
        : "",
      this.#differs(id) ? this.#why(mine.cause) : "",
    );
    held?.();
    this.#paintNext(step);
  }

  /** Who the numbers beside the rows are, so that they add up. @param {string} id */
  #whoCounts(id) {
    const counts = this.#others?.counts[id];
    if (!this.#others || !counts) return "";
    const { coders, name } = this.#others;
    const open = coders - counts.reduce((a, b) => a + b, 0);
    return h("p", { class: "kit-quiet kit-who" }, say("who-counts", { name, open }));
  }

  /** Whether you and the key differ on a post, as you see it now. @param {string} id */
  #differs(id) {
    const [key, { first }] = [this.#key[id], this.#course.store.of(id)];
    return Boolean(key) && isWrong(key, first) && isWrong(key, this.#course.store.now(id));
  }

  /** @param {number} step */
  #paintScore(step) {
    const { store } = this.#course;
    const posts = this.#course.postsOf(step);
    const first = withKey(posts, this.#key, (id) => store.of(id).first);
    const now = withKey(posts, this.#key, (id) => store.now(id));
    const moved = now.agreed !== first.agreed;
    put(
      this.score,
      [
        this.#key[posts[0].post_id] ? say("with-key", first) : "",
        moved ? say("with-key-now", now) : "",
      ]
        .filter(Boolean)
        .join(" "),
    );
    const beside = [
      first.contested ? say("contested-beside", { posts: first.contested }) : "",
      first.open ? say("open-beside", { posts: first.open }) : "",
    ].filter(Boolean);
    put(this.beside, beside.join(" "));
    this.beside.hidden = !beside.length;
  }

  /** The button that has the focus is drawn anew: what gives it the focus back. */
  #held() {
    const name = document.activeElement?.getAttribute("data-name");
    if (!name || !this.about.contains(document.activeElement)) return null;
    return () => {
      /** @type {HTMLElement | null} */
      const again = this.about.querySelector(`[data-name="${CSS.escape(name)}"]`);
      again?.focus({ preventScroll: true });
    };
  }

  /** @param {KeyEntry | undefined} key */
  #reasons(key) {
    if (!key) return [];
    const { label, reason, dissent } = key;
    /** @param {string} title @param {string} text */
    const line = (title, text) =>
      text ? h("p", {}, h("strong", {}, say(title)), " ", h("span", { dir: "auto" }, text)) : "";
    return [line(label ? "why-key" : "why-open", reason), line("why-dissent", dissent)];
  }

  /** @param {string} [given] */
  #why(given) {
    const buttons = this.#causes.map((cause, i) => {
      const chosen = given === cause;
      const about = {
        "aria-pressed": String(chosen),
        "data-name": cause,
        "data-onward": chosen,
        title: causeMeans(cause),
      };
      return tool(causeName(cause), LETTERS[i], () => this.sort(cause), about);
    });
    const name = say("why-differ");
    const meant = this.#causes.map((cause) => h("span", {}, causeMeans(cause)));
    return h(
      "div",
      { class: "kit-tools", role: "group", "aria-label": name },
      h("strong", {}, name),
      ...buttons,
      h("p", { class: "kit-quiet kit-causes" }, ...meant.flatMap((one) => [one, " "])),
    );
  }

  /** How you and the key stand to each other on a post. @param {string} id */
  verdict(id) {
    const key = this.#key[id];
    const { first } = this.#course.store.of(id);
    if (!key) return say("no-key-here");
    if (!key.label) return say("no-right-answer");
    const said = { mine: first ?? "", key: key.label, label: key.label };
    if (!first) return say("you-left-open", said);
    if (key.contested) return say("you-contested", said);
    if (first === key.label) return say("you-and-key-agree", said);
    return say(agreement(key, first) ? "you-accepted" : "you-and-key-differ", said);
  }

  /** @param {number} at */
  aloud(at) {
    const { posts } = this.#course;
    const { account = "", post_id: id, text } = posts[at];
    const { from, to } = this.#course.steps[this.#course.stepOf(at)];
    const where = { post: at - from + 1, posts: to - from };
    const reason = this.#key[id]?.reason ?? "";
    return say("aloud-seen", { ...where, account, text, verdict: this.verdict(id), reason });
  }

  /** @param {number} step */
  #paintNext(step) {
    const order = this.order(step);
    const last = order[order.length - 1] === this.#at;
    const on = this.#nextStep(step);
    this.next.firstChild?.replaceWith(last ? on : say("next-post"));
    put(this.leave, on);
    this.leave.hidden = last;
  }

  /** What comes after a step, in words. @param {number} step */
  #nextStep(step) {
    const { current, steps } = this.#course;
    if (current < 0) return say("to-outcome");
    const { from, to } = steps[Math.max(current, step)];
    return say("next-step", { from: from + 1, to });
  }

  /** @returns {import("../keys.js").Keys} */
  keys() {
    /** @type {import("../keys.js").Keys} */
    const keys = {
      Enter: () => this.goOn(),
      ArrowRight: () => this.walk(1),
      ArrowLeft: () => this.walk(-1),
    };
    for (const [i, cause] of this.#causes.entries()) keys[LETTERS[i]] = () => this.sort(cause);
    for (const [i, label] of this.labels.entries()) keys[i + 1] = () => this.revise(label);
    return keys;
  }

  /** @returns {[string, string][]} */
  help() {
    return [
      [this.labels.map((_, i) => i + 1).join(" "), say("key-revise")],
      ["← →", say("key-walk")],
      ...this.#causes.map(
        (cause, i) => /** @type {[string, string]} */ ([LETTERS[i], causeName(cause)]),
      ),
      ["Enter", say("key-onward")],
    ];
  }

  /** @param {number} by */
  walk(by) {
    const order = this.order();
    const at = order[order.indexOf(this.#at) + by];
    if (at !== undefined) this.#stage.go(at);
  }

  /** The one next step: the next post, or after the last what comes after this step. */
  goOn() {
    const order = this.order();
    const at = order[order.indexOf(this.#at) + 1];
    if (at === undefined) this.#leave();
    else this.#stage.go(at);
  }

  #leave() {
    const { current } = this.#course;
    if (current < 0) return this.#stage.turn("outcome", 0);
    const at = this.#course.open(current)[0] ?? this.#course.steps[current].from;
    this.#stage.turn("judge", at);
  }

  /** @param {string} label */
  revise(label) {
    const id = this.#course.posts[this.#at].post_id;
    if (this.#course.store.now(id) === label) return;
    this.#course.store.judge(id, label);
    this.#stage.redraw();
    this.#stage.say(`${say("now-you-say", { label })} ${this.score.textContent}`);
  }

  /** Say why you and the key differ; the same once more takes it back. @param {string} cause */
  sort(cause) {
    const { store, posts } = this.#course;
    const id = posts[this.#at].post_id;
    if (!this.#differs(id)) return;
    const taken = store.of(id).cause === cause;
    store.sort(id, taken ? null : cause);
    this.#stage.redraw();
    this.#stage.say(taken ? say("taken-back") : causeName(cause));
  }
}
