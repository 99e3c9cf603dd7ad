// The way through an activity: its posts in steps, and how far one is.

import { remember, remembered } from "../storage.js";

/** @import { Store } from "../store.js" */
/** @import { Host, Post } from "../types.d.ts" */

/**
 * Where somebody is: what they do, and of which post.
 *
 * @typedef {"judge" | "see" | "outcome" | "hand-in"} Scene
 * @typedef {{ scene: Scene, at: number }} Place
 */

export class Course {
  /** @type {{ from: number, to: number }[]} Each step's posts, by their places. */
  steps = [];
  #key;

  /**
   * @param {Store} store
   * @param {Host} host
   */
  constructor(store, host) {
    this.store = store;
    this.posts = store.posts;
    const size = host.read("steps") || this.posts.length;
    for (let from = 0; from < this.posts.length; from += size)
      this.steps.push({ from, to: Math.min(from + size, this.posts.length) });
    // Where one was is a convenience of this browser; what was answered is in the file.
    this.#key = `kit:at:${host.read("activity")}:${host.read("file")}`;
  }

  /** The number of the step of a post. @param {number} at */
  stepOf(at) {
    return this.steps.findIndex(({ from, to }) => at >= from && at < to);
  }

  /** The posts of a step. @param {number} step @returns {Post[]} */
  postsOf(step) {
    const { from, to } = this.steps[step];
    return this.posts.slice(from, to);
  }

  /** The places of the posts of a step that nothing was said of yet. @param {number} step */
  open(step) {
    const { from, to } = this.steps[step];
    const places = Array.from({ length: to - from }, (_, i) => from + i);
    return places.filter((at) => !this.isSaid(at));
  }

  /** Whether a post is judged, or was left as one that cannot be told. @param {number} at */
  isSaid(at) {
    const { first, unsure } = this.store.of(this.posts[at].post_id);
    return Boolean(first || unsure);
  }

  /**
   * How many of these posts are judged as things stand, and how many were left open.
   *
   * @param {Post[]} [posts]
   */
  count(posts = this.posts) {
    const judged = posts.filter(({ post_id: id }) => this.store.now(id)).length;
    const open = posts.filter(({ post_id: id }) => !this.store.now(id) && this.store.of(id).unsure);
    return { judged, open: open.length, posts: posts.length };
  }

  /** Whether the key of a step has been seen. @param {number} step */
  isOpened(step) {
    return this.postsOf(step).every((post) => this.store.of(post.post_id).locked);
  }

  /** The first step whose key has not been seen, or -1. */
  get current() {
    return this.steps.findIndex((_, step) => !this.isOpened(step));
  }

  /** The posts whose key has been seen. */
  get opened() {
    return this.posts.filter((post) => this.store.of(post.post_id).locked);
  }

  /** Where to begin: where one was, or else at the first post that nothing was said of. */
  begin() {
    const was = /** @type {Place | undefined} */ (remembered(this.#key));
    if (was && this.#mayBe(was)) return was;
    const { current } = this;
    if (current < 0) return /** @type {Place} */ ({ scene: "outcome", at: 0 });
    const at = this.open(current)[0] ?? this.steps[current].from;
    return /** @type {Place} */ ({ scene: "judge", at });
  }

  /** @param {Place} place */
  keep(place) {
    remember(this.#key, place);
  }

  /** Whether one may be there, by what is answered. @param {Place} place */
  #mayBe({ scene, at }) {
    if (!(at in this.posts)) return false;
    const opened = this.isOpened(this.stepOf(at));
    if (scene === "judge") return !opened && this.stepOf(at) === this.current;
    return scene === "see" ? opened : this.current < 0;
  }
}
