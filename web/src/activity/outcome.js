// What came out: one picture, one sentence, and behind a button how sure that is.

import { attr, h, put, tool } from "../dom.js";
import { told } from "../numbers.js";
import { sign } from "../parts/labels.js";
import { say } from "../words.js";
import { counted, countedOthers, kappaWithKey, wholePercents, wilson, withKey } from "./figures.js";

/** @import { Codebook, KeyEntry, Others } from "../types.d.ts" */
/** @import { Course } from "./course.js" */
/** @import { Stage } from "./judging.js" */

/** @param {number} share */
const percent = (share) => Math.round(100 * share);

/** A few posts are counted. @param {number[]} counts */
const asCounts = (counts) => {
  const of = counts.reduce((a, b) => a + b, 0);
  return { all: counts.map((agreed) => say("of", { agreed, of })), brief: counts.map(String) };
};

/** Of a whole class, only the shares tell something. @param {number[]} counts */
const asShares = (counts) => {
  const all = wholePercents(counts).map((share) => say("share", { share }));
  return { all, brief: all };
};

export class Outcome {
  #course;
  #key;
  #others;
  #stage;

  /**
   * @param {Course} course
   * @param {Codebook} codebook
   * @param {{ key: Record<string, KeyEntry>, others: Others | null }} about
   * @param {Stage} stage
   */
  constructor(course, codebook, { key, others }, stage) {
    this.#course = course;
    this.#key = key;
    this.#others = others;
    this.#stage = stage;
    this.labels = codebook.categories.map((category) => category.label);
    this.headline = h("p", { class: "kit-headline" });
    this.left = h("p", { class: "kit-quiet" });
    this.picture = h("div", { class: "kit-rows" });
    this.steps = h("div", {});
    this.summary = h("summary", {}, say("how-sure"));
    // Opened, Enter goes on from it, as the button below says; Space closes it.
    const told = () => attr(this.summary, "data-onward", this.sure.open ? "" : null);
    this.sure = h("details", { class: "kit-sure", ontoggle: told });
    const go = () => stage.turn("hand-in", 0);
    const next = tool(say("hand-in-title"), "Enter", go, { class: "kit-main" });
    this.nodes = [this.headline, this.left, this.picture, this.steps, this.sure];
    const back = tool(say("to-posts"), "", () => stage.back());
    this.onward = [h("div", { class: "kit-tools kit-next" }, next, back)];
  }

  paint() {
    const count = this.#course.count();
    put(this.headline, this.sentence());
    put(this.left, say("judged", count));
    this.left.hidden = !count.open || this.left.textContent === this.headline.textContent;
    this.picture.replaceChildren(this.#legend(), ...this.#rows());
    this.steps.replaceChildren(...this.#learning());
    const lines = this.#sureness().map((line) => h("p", {}, line));
    this.sure.replaceChildren(this.summary, ...lines);
    this.sure.hidden = !lines.length;
  }

  /** @param {string} id */
  #mine = (id) => this.#course.store.now(id);

  /** The posts of which both you and the key said something. */
  #both() {
    return this.#course.posts.filter(
      ({ post_id: id }) => this.#key[id]?.label && this.#course.store.of(id).first,
    );
  }

  /** One sentence: with which label you and the key part ways most. */
  sentence() {
    const posts = this.#both();
    const mine = counted(
      this.labels,
      posts.map(({ post_id: id }) => this.#mine(id)),
    );
    const keys = counted(
      this.labels,
      posts.map(({ post_id: id }) => this.#key[id].label),
    );
    if (!posts.length) return say("judged", this.#course.count());
    const more = mine.map((number, place) => number - keys[place]);
    const most = more.indexOf(Math.max(...more));
    if (more[most] < 2) return say("came-out-alike", { posts: posts.length });
    const label = this.labels[most];
    return say("came-out-more", { label, mine: mine[most], key: keys[most], of: posts.length });
  }

  #legend() {
    const names = this.labels.map((label, place) => h("span", {}, sign(place), " ", label));
    return h("p", { class: "kit-legend", "aria-hidden": "true" }, ...names);
  }

  /** A row for you, one for the key, one for the others. */
  #rows() {
    const { posts } = this.#course;
    const said = posts.map(({ post_id: id }) => this.#mine(id));
    const keys = posts.map(({ post_id: id }) => this.#key[id]?.label);
    const mine = this.#row(say("you"), counted(this.labels, said), asCounts);
    const rows = [mine, this.#row(say("the-key"), counted(this.labels, keys), asCounts)];
    if (this.#others) {
      const counts = countedOthers(this.#others, posts, this.labels);
      rows.push(this.#row(this.#others.name, counts, asShares));
    }
    return rows.filter((row) => row !== null);
  }

  /**
   * @param {string} who
   * @param {number[]} counts
   * @param {typeof asCounts} written  How the parts are told.
   */
  #row(who, counts, written) {
    if (!counts.some(Boolean)) return null;
    const { all, brief } = written(counts);
    const parts = counts.map((number, place) => ({
      place,
      number,
      much: all[place],
      words: say("row-part", { label: this.labels[place], much: all[place] }),
    }));
    const words = say("row", { who, parts: parts.map((part) => part.words).join(", ") });
    return h(
      "figure",
      { class: "kit-row-figure" },
      h("figcaption", { "aria-hidden": "true" }, who),
      h(
        "div",
        { class: "kit-stack", role: "img", "aria-label": words },
        ...parts
          .filter((part) => part.number)
          .map(({ place, number, much }) =>
            h(
              "span",
              { "data-label": String(place % 8), style: `flex-grow:${number}` },
              // A narrow part has room for a number below its sign; CSS shows one of the two.
              h("b", {}, sign(place), h("span", { class: "kit-much" }, much)),
              h("b", { class: "kit-brief" }, sign(place), h("br"), brief[place]),
            ),
          ),
      ),
    );
  }

  /** How the steps went, one after the other: a column a step. */
  #learning() {
    const { store, steps } = this.#course;
    const each = steps.map((_, step) =>
      withKey(this.#course.postsOf(step), this.#key, (id) => store.of(id).first),
    );
    if (steps.length < 2 || each.some(({ of }) => !of)) return [];
    const words = each.map(({ agreed, of }) => say("of", { agreed, of }));
    return [
      h("p", {}, say("learnt", { steps: words.join(" · ") })),
      h("p", { class: "kit-quiet" }, say("learnt-beware")),
    ];
  }

  /** What stands behind “How sure is that?”. */
  #sureness() {
    const { store, posts } = this.#course;
    const first = (/** @type {string} */ id) => store.of(id).first;
    const { agreed, of, open, contested } = withKey(posts, this.#key, first);
    if (!of) return [];
    const [low, high] = wilson(agreed, of).map(percent);
    const beyond = kappaWithKey(posts, this.#key, first);
    return [
      say("sure-share", { agreed, of, share: percent(agreed / of), low, high }),
      contested ? say("sure-contested", { posts: contested }) : "",
      open ? say("sure-open", { posts: open }) : "",
      beyond === null
        ? say("sure-no-kappa")
        : say("sure-kappa", { kappa: beyond === 1 ? "1" : told(beyond, "index") }),
      this.#course.steps.length > 1 ? say("sure-steps") : "",
    ].filter(Boolean);
  }

  aloud() {
    return `${say("outcome-title")}. ${this.sentence()}`;
  }

  /** @returns {import("../keys.js").Keys} */
  keys() {
    return { Enter: () => this.#stage.turn("hand-in", 0) };
  }

  /** @returns {[string, string][]} */
  help() {
    return [["Enter", say("key-onward")]];
  }
}
