// The marks of all posts, in a row.

import { attr, h, put } from "../dom.js";
import { say } from "../words.js";

/** @import { Post } from "../types.d.ts" */

/**
 * How a post is marked.
 *
 * @typedef {object} Look
 * @property {string} mark
 * @property {string} name
 * @property {string} kind
 * @property {string} [note]
 */

/**
 * @typedef {object} StripOptions
 * @property {(post: Post) => Look} look
 * @property {(index: number) => void} go  What a click on a mark does.
 * @property {string} name
 * @property {number} [width]  The most marks that are shown at once.
 */

/**
 * One mark a post, in a row that can be clicked. A long list shows the marks around the one at
 * hand, so that 2,000 posts stay quick.
 */
export class Strip {
  #posts;
  #look;
  #go;
  #width;
  /** @type {Map<number, HTMLButtonElement>} Those that are shown, by their place. */
  #marks = new Map();
  #from = -1;
  #current = -1;

  /**
   * @param {Post[]} posts
   * @param {StripOptions} options
   */
  constructor(posts, { look, go, name, width = 60 }) {
    this.node = h("ol", { class: "kit-strip", "aria-label": name });
    this.#posts = posts;
    this.#look = look;
    this.#go = go;
    this.#width = width;
  }

  /** The post at this place is at hand. @param {number} index */
  at(index) {
    const before = this.#current;
    this.#current = index;
    this.#show(index);
    for (const place of [before, index]) {
      this.#paint(place);
      const button = this.#marks.get(place);
      if (button) button.tabIndex = place === index ? 0 : -1;
    }
  }

  repaint() {
    for (const index of this.#marks.keys()) this.#paint(index);
  }

  /** @param {number} index */
  #paint(index) {
    const button = this.#marks.get(index);
    if (!button) return;
    const { mark, name, kind, note } = this.#look(this.#posts[index]);
    put(button, mark);
    attr(
      button,
      "aria-label",
      say("mark-post", { post: index + 1, is: name, note: note ? "yes" : "no" }),
    );
    attr(button, "data-kind", kind);
    attr(button, "data-note", note ? "" : null);
    attr(button, "aria-current", index === this.#current ? "true" : null);
  }

  /** Make the marks around this place, where they are not shown yet. @param {number} index */
  #show(index) {
    const { length } = this.#posts;
    const [from, width] = [this.#from, this.#width];
    const shown = length <= width ? from === 0 : index > from && index < from + width - 1;
    const start = Math.max(0, Math.min(index - (width >> 1), length - width));
    if ((from >= 0 && shown) || start === from) return;
    this.#from = start;
    this.#marks.clear();
    for (let i = start; i < Math.min(start + width, length); i++) {
      const press = () => this.#go(i);
      const about = { type: "button", class: "kit-mark", tabindex: "-1", onclick: press };
      this.#marks.set(i, h("button", about));
    }
    this.repaint();
    this.node.replaceChildren(...[...this.#marks.values()].map((button) => h("li", {}, button)));
  }
}
