// Hand in a lesson: how far each of its activities is, and all their codes with one press.

import catalogue from "../../../kit/text/words/en/guess.ftl";
import { attr, h, put, tool } from "../dom.js";
import { downloadName } from "../download.js";
import { inNotebook } from "../hosts/notebook.js";
import { announcer } from "../parts/announcer.js";
import { copyShown } from "../parts/copying.js";
import { frame } from "../parts/frame.js";
import { learn, say } from "../words.js";

/** @import { Lesson, Place } from "../types.d.ts" */

learn(catalogue);

class LessonView {
  /** What was copied last; "" before. */
  #copied = "";

  /** @param {Place} place */
  constructor({ host, el, signal }) {
    this.host = host;
    const name = say("lesson-name", { number: this.lesson.number });
    this.live = announcer();
    this.rows = h("ul", { class: "kit-lesson-rows" });
    this.copies = h("span", {});
    this.main = tool("", "", () => this.copy(), { class: "kit-main" });
    this.main.append(this.copies);
    this.said = h("p", { class: "kit-lesson-said" });
    this.left = h("p", { class: "kit-quiet" });
    this.words = h("div", {});
    this.codes = h("p", { class: "kit-code kit-lesson-codes", hidden: true });
    this.root = frame(el, { name, keys: {}, signal });
    this.root.classList.add("kit-lesson");
    this.root.append(
      h("p", { class: "kit-heading" }, name),
      this.rows,
      h("p", {}, say("lesson-how")),
      h("div", { class: "kit-tools" }, this.main, this.said),
      this.codes,
      this.words,
      this.left,
      this.live.node,
    );
    // Whoever comes here to hand in sees how far all is now, before the press.
    const look = () => host.write({ looked: host.read("looked") + 1 });
    this.root.addEventListener("pointerenter", look, { signal });
    this.root.addEventListener("focusin", look, { signal });
    signal.addEventListener(
      "abort",
      host.listen("lesson", () => this.show()),
    );
    look();
    this.show();
  }

  /** @returns {Lesson} */
  get lesson() {
    return this.host.read("lesson");
  }

  get #codes() {
    return this.lesson.rows.map((row) => row.code).filter(Boolean);
  }

  show() {
    const codes = this.#codes;
    const { rows } = this.lesson;
    this.rows.replaceChildren(...rows.map(rowOf));
    const download = downloadName(this.host);
    this.words.replaceChildren(
      ...rows.filter((row) => row.words).map((row) => wordsOf(row, download)),
    );
    put(this.copies, say("lesson-copy", { codes: codes.length }));
    this.main.disabled = codes.length === 0;
    const open = rows.length - codes.length;
    put(this.left, open ? say("lesson-left", { open }) : "");
    if (this.#copied && this.#copied !== codes.join("\n")) put(this.said, say("lesson-changed"));
  }

  async copy() {
    const codes = this.#codes;
    const text = codes.join("\n");
    const { name } = this.lesson;
    this.#copied = text;
    this.codes.textContent = text;
    this.codes.hidden = false;
    const done = await copyShown(this.codes, this.main);
    const words = say("lesson-codes", { done, name });
    put(this.said, words);
    this.live.say(words);
  }
}

/** @param {Lesson["rows"][number]} row @param {string} download  What the button is called. */
function wordsOf({ title }, download) {
  return h("p", { class: "kit-lesson-words" }, say("lesson-words", { title, download }));
}

/** @param {Lesson["rows"][number]} row */
function rowOf({ title, done, open, of, words }) {
  const far =
    done + open === 0
      ? say("lesson-open")
      : words
        ? say("lesson-written")
        : done === of
          ? say("lesson-all", { of })
          : say("lesson-done", { done, open, of });
  const node = h(
    "li",
    {},
    h("span", { dir: "auto" }, title),
    h("span", { class: "kit-count" }, far),
  );
  attr(node, "data-state", done + open === 0 ? "open" : done + open === of ? "all" : "some");
  return node;
}

/** For any host; a notebook is the first. */
export const lesson = {
  share: () => ({}),
  view: (/** @type {Place} */ place) => void new LessonView(place),
};

export default inNotebook(lesson);
