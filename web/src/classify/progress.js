// How far Classify is: which post is at hand, and what of all posts is judged.

/** @import { Store } from "../store.js" */
/** @import { Entry, Parts } from "../types.d.ts" */

export class Progress {
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
}
