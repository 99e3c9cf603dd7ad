// After writing: the post as others will see it, and how the writer thinks that they will read it.

import { h, put, tool } from "../dom.js";
import { sign } from "../parts/labels.js";
import { postCard } from "../parts/post.js";
import { say } from "../words.js";
import { taps } from "./taps.js";

/** @import { Posts } from "./posts.js" */

/** A post as the others will see it: its room and its words, and no name. @param {Posts} posts @param {number} n @param {string} text */
export function shown(posts, n, text) {
  const { platform } = posts.task.rooms[posts.room(n) - 1];
  return postCard({ post_id: "", mark: "", platform, text });
}

export class Reading {
  #posts;
  #n = 1;
  /** Whether it is handed in as it is written. */
  #live;

  /**
   * @param {Posts} posts
   * @param {{ redraw: () => void, back: () => void, next: () => void, download: () => void,
   *   downloadName: string, live: boolean }} actions
   */
  constructor(posts, { redraw, back, next, download, downloadName, live }) {
    this.#posts = posts;
    this.#live = live;
    const { ask, labels, question } = posts.task;
    this.card = h("div", {});
    const names = labels.map((label, i) => h("span", {}, sign(i), " ", label));
    this.taps = taps(ask, names, (label) => {
      posts.choose("read", this.#n, label);
      redraw();
    });
    this.verdict = h("p", { class: "kit-headline" });
    this.more = h("p", {});
    this.left = h("p", { class: "kit-quiet" });
    this.next = tool(say("write-next"), "", next, { class: "kit-main" });
    this.take = tool(downloadName, "", download, { class: "kit-main" });
    this.handed = h("p", {}, say(live ? "write-live" : "write-hand-in"));
    this.node = h(
      "div",
      { class: "kit-write-reading" },
      this.card,
      this.taps.node,
      h("p", { class: "kit-quiet" }, say("write-asks", { question })),
      this.verdict,
      this.more,
      this.left,
      this.handed,
      h("div", { class: "kit-tools" }, this.next, this.take, tool(say("write-on"), "", back)),
    );
  }

  /** @param {number} n */
  paint(n) {
    this.#n = n;
    const { aims, labels } = this.#posts.task;
    this.card.replaceChildren(shown(this.#posts, n, this.#posts.words(n)));
    const read = this.#posts.read(n);
    this.taps.paint(read);
    put(this.verdict, read ? said(aims, labels[read - 1], this.#posts.aim(n)) : "");
    const met = aims.length > 1 ? aims[this.#posts.aim(n) - 1].label === labels[read - 1] : null;
    const meant = met === null ? "" : say(met ? "write-same" : "write-differs");
    const later = this.#live ? "" : say("write-later");
    put(this.more, read ? `${meant} ${later}`.trim() : "");
    const left = this.#posts.left.length;
    put(this.left, read && left ? say("write-left", { left }) : "");
    this.next.hidden = !read || !left;
    this.handed.hidden = !read || left > 0;
    this.take.hidden = this.#live || this.handed.hidden;
  }

  /** The keys of the labels. @param {() => boolean} here  Whether they are to be seen. */
  keys(here) {
    const press = (/** @type {number} */ i) => () =>
      here() && this.taps.node.querySelectorAll("button")[i]?.click();
    return Object.fromEntries(this.#posts.task.labels.map((_, i) => [String(i + 1), press(i)]));
  }
}

/**
 * What the writer thinks, in a sentence.
 *
 * @param {{ label: string }[]} aims
 * @param {string} label
 * @param {number} aim  Counted from 1.
 */
const said = (aims, label, aim) =>
  aims.length > 1
    ? say("write-met", { aim: aims[aim - 1].label, label })
    : say("write-expect-yours", { label });
