// Where somebody and the key agree and differ, and in which order to look at it.

import { agrees, isWrong } from "../parts/verdict.js";

/** @import { Store } from "../store.js" */
/** @import { KeyEntry, Others, Post } from "../types.d.ts" */

/** @param {number[]} counts */
export const sum = (counts) => counts.reduce((a, b) => a + b, 0);

export class Findings {
  /**
   * @param {Store} store
   * @param {Record<string, KeyEntry>} key
   * @param {Others | null} others
   */
  constructor(store, key, others) {
    this.store = store;
    this.key = key;
    this.others = others;
  }

  /** The posts whose key was seen. */
  revealed() {
    return this.store.posts.filter((post) => this.store.of(post.post_id).locked);
  }

  judged() {
    return this.store.posts.filter((post) => this.store.of(post.post_id).first);
  }

  /** The posts that are judged, and whose key was not seen yet. */
  open() {
    return this.judged().filter((post) => !this.store.of(post.post_id).locked);
  }

  /** Whether the first judgement of a post is wrong by the key. @param {Post} post */
  differs({ post_id: id }) {
    return isWrong(this.key[id], this.store.of(id).first);
  }

  /** Whether what somebody says now agrees with the key. @param {Post} post */
  agreesNow({ post_id: id }) {
    return agrees(this.key[id], this.store.now(id));
  }

  /**
   * The posts to look at: first where you and the key differ, then where the others are divided.
   *
   * @param {boolean} onlyDifferent
   */
  list(onlyDifferent) {
    const list = this.revealed().filter((post) => !onlyDifferent || this.differs(post));
    /** @param {Post} post */
    const wrong = (post) => Number(this.differs(post));
    return list.sort((a, b) => wrong(b) - wrong(a) || this.#split(b) - this.#split(a));
  }

  /** How far the others are from one mind about a post: 0 all alike. @param {Post} post */
  #split({ post_id: id }) {
    const counts = this.others?.counts[id] ?? [];
    return sum(counts) ? 1 - Math.max(...counts) / sum(counts) : 0;
  }
}
