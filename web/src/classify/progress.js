// How far Classify is: which post is at hand, what of all posts is judged, and what can be undone.

/** @import { Store } from "../store.js" */
/** @import { Entry, Parts } from "../types.d.ts" */

export class Progress {
  /** @type {{ id: string, before: Entry }[]} What Undo takes back, the last first. */
  #done = [];

  /**
   * @param {Store} store
   * @param {Parts["feedback"]} feedback  When the key is shown.
   */
  constructor(store, feedback) {
    this.store = store;
    this.posts = store.posts;
    this.feedback = feedback;
    /** The place of the post at hand: at first, of the first that is not judged. */
    this.at = this.open()[0] ?? 0;
  }

  get post() {
    return this.posts[this.at];
  }

  get id() {
    return this.post.post_id;
  }

  /** What stands for the post at hand. */
  get entry() {
    return this.store.of(this.id);
  }

  /** How many posts are judged. */
  get judged() {
    return this.posts.length - this.open().length;
  }

  /** The places of the posts that are not judged. */
  open() {
    return this.posts.flatMap((post, i) => (this.store.of(post.post_id).first ? [] : [i]));
  }

  /** Whether it is so of all posts. @param {(entry: Entry) => boolean} test */
  all(test) {
    return this.posts.every((post) => test(this.store.of(post.post_id)));
  }

  /** Whether the key of this judgement is shown here. @param {Entry} entry */
  seen(entry) {
    return entry.locked && this.feedback !== "never";
  }

  /**
   * Judge the post at hand for the first time, or leave it unsure with label null.
   *
   * @param {string | null} label
   */
  judge(label) {
    this.#done.push({ id: this.id, before: this.entry });
    this.store.judge(this.id, label, { unsure: label === null });
  }

  /** Take the last judgement back that is not compared yet; returns its place, or -1 for none. */
  takeBack() {
    let last = this.#done.pop();
    while (last && this.store.of(last.id).locked) last = this.#done.pop();
    if (!last) return -1;
    const { id } = last;
    const { first, unsure, confidence } = last.before;
    this.store.judge(id, first, { unsure, confidence });
    return this.posts.findIndex((post) => post.post_id === id);
  }
}
