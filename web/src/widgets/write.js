// Write: posts for a room and an aim, kept as they are typed; others will judge them blind.

import catalogue from "../../../kit/text/words/en/write.ftl";
import { attr, h, keepFocus, put, tool } from "../dom.js";
import { inNotebook } from "../hosts/notebook.js";
import { announcer } from "../parts/announcer.js";
import { frame } from "../parts/frame.js";
import { restoreBar } from "../parts/restore.js";
import { CodePanel, Saved } from "../parts/saved.js";
import { topInSight } from "../parts/sight.js";
import { withStore } from "../store.js";
import { learn, say } from "../words.js";
import { Draft } from "../write/draft.js";
import { Posts } from "../write/posts.js";
import { Reading, shown } from "../write/reading.js";

/** @import { Store } from "../store.js" */
/** @import { Place } from "../types.d.ts" */

learn(catalogue);

class WriteView {
  /** @type {"write" | "read"} */
  #scene = "write";
  #n = 1;
  /** Whether the page around this saves the answers, or the room has them. */
  #saves;

  /** @param {Place & { store: Store }} place */
  constructor({ host, el, signal, store }) {
    this.store = store;
    const live = Boolean(host.read("live"));
    this.#saves = live || Boolean(host.download);
    this.posts = new Posts(store, host);
    const { title } = this.posts.task;
    this.live = announcer();
    this.draft = new Draft(this.posts, () => this.#redraw(), signal, live);
    this.reading = new Reading(this.posts, {
      redraw: () => this.#told(),
      back: () => this.turn("write", this.#n),
      next: () => this.turn("write", this.posts.left[0]),
      download: () => store.download(),
      downloadName: store.downloadName,
      live,
    });
    this.tabs = Array.from({ length: this.posts.task.posts }, (_, i) => this.#tab(i + 1));
    this.preview = h("div", { class: "kit-write-shown" });
    this.card = h("div", {});
    this.preview.append(h("p", { class: "kit-heading" }, say("write-shown")), this.card);
    const { node, field } = this.draft;
    this.take = tool(store.downloadName, "", () => store.download());
    this.page = h("div", {}, node, h("div", { class: "kit-write-page" }, field, this.preview));
    this.hint = h("p", { class: "kit-quiet", role: "status" });
    const done = tool(say("write-done"), "", () => this.done(), { class: "kit-main" });
    this.onward = h("div", { class: "kit-tools" }, done, this.hint);
    const keys = this.reading.keys(() => this.#scene === "read");
    this.root = frame(el, { name: say("write-name", { title }), keys, signal, host });
    this.root.classList.add("kit-write");
    this.root.append(...this.#parts(host.read("notice"), signal));
    store.listen((ids) => ids.length && this.show(), signal);
    signal.addEventListener(
      "abort",
      host.listen("task", () => this.show()),
    );
    const [next] = this.posts.left;
    this.#n = next ?? 1;
    if (this.posts.words(this.#n) && this.posts.read(this.#n)) this.#scene = "read";
    this.show();
  }

  /** @param {string} notice @param {AbortSignal} signal */
  #parts(notice, signal) {
    const saved = new Saved(this.store, new CodePanel(this.store), signal);
    const parts = [
      h("p", { class: "kit-heading kit-write-title" }, this.posts.task.title),
      this.tabs.length > 1 && h("div", { class: "kit-tools" }, ...this.tabs),
      notice && h("p", { class: "kit-notice" }, notice),
      restoreBar(this.store, () => this.show()),
      h("p", { class: "kit-notice" }, say("write-read-by")),
      this.page,
      this.onward,
      this.reading.node,
      saved.alert,
      saved.news,
      h("p", { class: "kit-saved" }, saved.text, this.take),
      this.live.node,
    ];
    return parts.filter((part) => part instanceof Node);
  }

  /** @param {number} n */
  #tab(n) {
    const name = say("write-which", { post: n, posts: this.posts.task.posts });
    const scene = () => (this.posts.words(n) && this.posts.read(n) ? "read" : "write");
    return tool(name, "", () => this.turn(scene(), n));
  }

  /** Go to a post. @param {"write" | "read"} scene @param {number} n */
  turn(scene, n) {
    this.draft.keep();
    this.#scene = scene;
    this.#n = n;
    keepFocus(this.root, () => this.#redraw());
    if (scene === "write") this.draft.input.focus({ preventScroll: true });
    topInSight(this.root);
  }

  /** The post is written: what will the others say? */
  done() {
    const { words, over } = this.draft;
    const { longest } = this.posts.task;
    if (words && !over) return this.turn("read", this.#n);
    put(this.hint, words ? say("write-shorten", { longest }) : say("write-first"));
  }

  #told() {
    this.show();
    this.live.say(`${this.reading.verdict.textContent} ${this.reading.more.textContent}`);
  }

  /** Draw all anew once the writer did something: what was asked for before that is settled. */
  #redraw() {
    put(this.hint, "");
    this.show();
  }

  /** Draw all as it stands. News that something was saved takes no hint away. */
  show() {
    const writing = this.#scene === "write";
    attr(this.root, "data-scene", this.#scene);
    this.draft.paint(this.#n);
    if (!writing) this.reading.paint(this.#n);
    const { words } = this.draft;
    this.card.replaceChildren(shown(this.posts, this.#n, words));
    this.card.hidden = !words;
    this.page.hidden = !writing;
    this.onward.hidden = !writing;
    this.reading.node.hidden = writing;
    // It is offered once: here, in the reading, or by the page around this.
    this.take.hidden = this.#saves || (!writing && !this.reading.take.hidden);
    this.tabs.forEach((tab, i) => {
      attr(tab, "aria-current", i + 1 === this.#n ? "step" : null);
    });
  }
}

/** For any host; a notebook is the first. */
export const write = withStore((place) => new WriteView(place));

export default inNotebook(write);
