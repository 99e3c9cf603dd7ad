// Activity: judge, see, revise, what came out, hand in. One view, and one big next step at a time.

import catalogue from "../../../kit/text/words/en/activity.ftl";
import { Course } from "../activity/course.js";
import { Handing } from "../activity/handing.js";
import { Judging } from "../activity/judging.js";
import { Outcome } from "../activity/outcome.js";
import { Seeing } from "../activity/seeing.js";
import { FEW } from "../activity/split.js";
import { Way } from "../activity/way.js";
import { Note } from "../classify/note.js";
import { attr, h, keepFocus, leadFocus, put } from "../dom.js";
import { inNotebook } from "../hosts/notebook.js";
import { announcer } from "../parts/announcer.js";
import { codebookInPlace } from "../parts/codebook.js";
import { disclosure, keysPage } from "../parts/disclosure.js";
import { frame } from "../parts/frame.js";
import { postCard } from "../parts/post.js";
import { restoreBar } from "../parts/restore.js";
import { CodePanel, Saved } from "../parts/saved.js";
import { fillWindow, sticksIfSmall, topInSight } from "../parts/sight.js";
import { agreement } from "../parts/verdict.js";
import { withStore } from "../store.js";
import { learn, say } from "../words.js";

/** @import { Place as Here, Scene } from "../activity/course.js" */
/** @import { Keys } from "../keys.js" */
/** @import { Store } from "../store.js" */
/** @import { Place } from "../types.d.ts" */

learn(catalogue);

const LITTLE = 40; // px

class ActivityView {
  /** @type {Here} */
  #here = { scene: "judge", at: 0 };
  /** The post that was looked at last, by its place. */
  #last = 0;
  /** Whether there is news that is not drawn yet. */
  #stale = false;

  /** @param {Place & { store: Store }} place */
  constructor({ host, el, signal, store }) {
    const codebook = host.read("codebook");
    const key = host.read("key");
    const others = host.read("others");
    const course = new Course(store, host);
    this.course = course;
    this.store = store;
    this.live = announcer();
    this.code = new CodePanel(store);

    const stage = {
      go: (/** @type {number} */ at, said = "") => this.turn(this.#here.scene, at, said),
      turn: (/** @type {Scene} */ scene, /** @type {number} */ at, said = "") =>
        this.turn(scene, at, said),
      back: () => this.turn("see", this.#last),
      redraw: () => this.#redraw(),
      judged: () => leadFocus(this.root, this.post, () => this.#redraw()),
      say: (/** @type {string} */ text) => this.live.say(text),
    };
    const causes = host.read("causes");
    // Whoever has the key may keep it: the posts of a class, judged blind.
    const blind = !others && Object.keys(key).length === 0;
    const live = Boolean(host.read("live"));
    this.scenes = {
      judge: new Judging(course, codebook, { others: Boolean(others), blind, live }, stage),
      see: new Seeing(course, codebook, { key, others, causes }, stage),
      outcome: new Outcome(course, codebook, { key, others }, stage),
      "hand-in": new Handing(course, this.code, stage),
    };
    this.way = new Way(course, {
      labels: codebook.categories.map((category) => category.label),
      agrees: (id) => (store.now(id) ? agreement(key[id], store.now(id)) : null),
      go: (here) => this.turn(here.scene, here.at),
    });
    this.count = h("p", { class: "kit-count" });
    this.post = h("div", { class: "kit-post", tabindex: "0", role: "group" });
    this.order = h("p", { class: "kit-quiet kit-order" });
    this.side = h("div", { class: "kit-side" });
    this.onward = h("div", { class: "kit-onward" }); // never scrolled away
    this.note = new Note(this.#atHand(), {
      redraw: (act) => this.#redraw(act),
      say: (text) => this.live.say(text),
    });
    this.book = codebookInPlace(codebook);
    this.help = disclosure(say("keys"), "?", () => this.#keysOfScene());

    const name = say("activity-name", { title: codebook.title, activity: host.read("activity") });
    this.root = frame(el, { name, keys: this.#keys(), signal, host });
    this.root.classList.add("kit-activity");
    this.root.toggleAttribute("data-many", codebook.categories.length > FEW);
    this.body = h("div", { class: "kit-whole" }, ...this.#parts(host.read("notice"), signal));
    this.root.append(this.body, this.live.node);
    fillWindow(this.root, this.body, signal);
    sticksIfSmall(this.onward, signal);
    this.#listen(signal);
    const { scene, at } = course.begin();
    this.#here = { scene, at };
    this.#last = at;
    this.show();
  }

  /** What the note is about: the post at hand. */
  #atHand() {
    const view = this;
    // The note asks for no more than this of what the progress in Classify knows.
    return /** @type {import("../classify/progress.js").Progress} */ (
      /** @type {unknown} */ ({
        store: this.store,
        get id() {
          return view.course.posts[view.#here.at].post_id;
        },
        get entry() {
          return view.store.of(view.course.posts[view.#here.at].post_id);
        },
      })
    );
  }

  get scene() {
    return this.scenes[this.#here.scene];
  }

  /** @param {string} notice @param {AbortSignal} signal */
  #parts(notice, signal) {
    const { book, help, note } = this;
    const tools = h("div", { class: "kit-tools" }, note.button, book.button, help.button);
    const saved = new Saved(this.store, this.code, signal);
    const parts = [
      h("div", { class: "kit-top" }, this.count, this.order, this.way.node),
      notice && h("p", { class: "kit-notice" }, notice),
      restoreBar(this.store, () => this.#redraw()),
      h(
        "div",
        { class: "kit-scene" },
        this.post,
        h("div", { class: "kit-beside" }, this.side, book.panel, this.onward),
      ),
      note.written,
      note.writing,
      saved.alert,
      saved.news,
      h("div", { class: "kit-foot" }, tools, h("p", { class: "kit-saved" }, saved.text)),
      help.panel,
    ];
    return parts.filter((part) => part !== null && part !== "");
  }

  /** @returns {Keys} */
  #keys() {
    /** @type {Keys} */
    const keys = {
      n: () => this.note.button.hidden || this.note.toggle(),
      h: () => this.book.toggle(),
      "?": () => this.help.toggle(),
      Escape: () => {
        this.book.toggle(false);
        this.help.toggle(false);
      },
    };
    const scenes = Object.values(this.scenes);
    const own = new Set(scenes.flatMap((scene) => Object.keys(scene.keys())));
    for (const name of own) keys[name] = () => /** @type {Keys} */ (this.scene.keys())[name]?.();
    return keys;
  }

  #keysOfScene() {
    const general = /** @type {[string, string][]} */ ([
      ["n", say("key-note")],
      ["h", say("key-codebook")],
      ["?", say("key-help")],
    ]);
    return keysPage([...this.scene.help(), ...general]);
  }

  /** @param {AbortSignal} signal */
  #listen(signal) {
    this.store.listen((ids) => {
      if (!ids.length || this.#stale) return;
      this.#stale = true;
      queueMicrotask(() => this.#stale && this.#redraw());
    }, signal);
    const keep = () => this.note.keep();
    signal.addEventListener("abort", keep);
    addEventListener("pagehide", keep, { signal, capture: true });
  }

  show() {
    this.#stale = false;
    const { scene, at } = this.#here;
    const ofPost = scene === "judge" || scene === "see";
    attr(this.root, "data-scene", scene);
    put(this.count, this.#where());
    put(this.order, scene === "see" ? this.scenes.see.ordered(at) : "");
    this.#showPost(ofPost ? at : -1);
    if (this.side.dataset.scene !== scene) {
      this.side.dataset.scene = scene;
      this.side.replaceChildren(...this.scene.nodes);
      this.onward.replaceChildren(...this.scene.onward);
      this.side.scrollTop = 0;
    }
    this.scene.paint(at);
    this.note.button.hidden = !ofPost;
    if (ofPost) this.note.paint();
    else this.note.written.hidden = true;
    this.way.paint(this.#here);
  }

  #where() {
    const { scene, at } = this.#here;
    if (scene === "outcome" || scene === "hand-in") return say(`${scene}-title`);
    const { course } = this;
    const step = course.stepOf(at);
    const { from, to } = course.steps[step];
    const post = at - from + 1; // as its mark has it, in whatever order they are looked at
    const where = { step: step + 1, steps: course.steps.length, post, posts: to - from };
    return say(scene === "see" ? "where-seeing" : "where-judging", where);
  }

  /** @param {number} at */
  #showPost(at) {
    this.post.hidden = at < 0;
    if (at < 0) return;
    const post = this.course.posts[at];
    if (this.post.dataset.post === post.post_id) return;
    this.post.dataset.post = post.post_id;
    this.post.replaceChildren(postCard(post));
    this.post.scrollTop = 0;
    requestAnimationFrame(() => this.#fit());
  }

  /** A post that is a few lines too long is set a little smaller, and need not be scrolled. */
  #fit() {
    attr(this.post, "data-tight", null);
    const over = this.post.scrollHeight - this.post.clientHeight;
    if (over > 0 && over < LITTLE) attr(this.post, "data-tight", "");
  }

  /** Whether the post stands above what is said of it; the style sheet knows when. */
  get #oneColumn() {
    return getComputedStyle(this.body).display === "flex";
  }

  /** Draw all anew, and keep the focus. @param {() => void} [act]  What is done first. */
  #redraw(act) {
    keepFocus(this.root, () => {
      act?.();
      this.show();
    });
  }

  /**
   * Go to a scene, and a post of it.
   *
   * @param {Scene} scene
   * @param {number} at
   * @param {string} [said]  What is to be said first.
   */
  turn(scene, at, said = "") {
    const anew = scene !== this.#here.scene;
    this.note.toggle(false);
    this.#here = { scene, at: anew && scene === "see" ? this.#firstSeen(at) : at };
    if (scene === "judge" || scene === "see") this.#last = this.#here.at;
    this.course.keep(this.#here);
    if (!this.book.panel.hidden && this.#oneColumn) this.book.toggle(false);
    leadFocus(this.root, this.post, () => this.#redraw());
    this.side.scrollTop = 0;
    // Where all stands in one column, posts differ in length: each begins at its top.
    if (anew || this.#oneColumn) topInSight(this.root);
    else if (scene === "see") topInSight(this.post);
    this.live.say(`${said} ${this.scene.aloud(this.#here.at)}`.trim());
  }

  /** Seeing a step that was just opened begins where you and the key differ. @param {number} at */
  #firstSeen(at) {
    const step = this.course.stepOf(at);
    return this.#here.scene === "judge" ? this.scenes.see.order(step)[0] : at;
  }
}

/** For any host; a notebook is the first. */
export const activity = withStore((place) => new ActivityView(place));

export default inNotebook(activity);
