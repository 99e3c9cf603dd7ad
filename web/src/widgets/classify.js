// Classify: one post at a time, one judgement a post; what the key says only if it is asked for.

import catalogue from "../../../kit/text/words/en/classify.ftl";
import { Choices } from "../classify/choices.js";
import { Note } from "../classify/note.js";
import { Notices } from "../classify/notices.js";
import { Progress } from "../classify/progress.js";
import { aloud, look, verdict } from "../classify/sentences.js";
import { Sureness, sureness } from "../classify/sureness.js";
import { Verdict } from "../classify/verdict.js";
import { attr, h, keepFocus, leadFocus, put, tool } from "../dom.js";
import { inNotebook } from "../hosts/notebook.js";
import { announcer } from "../parts/announcer.js";
import { codebookPage } from "../parts/codebook.js";
import { disclosure, keysPage } from "../parts/disclosure.js";
import { frame } from "../parts/frame.js";
import { Strip } from "../parts/marks.js";
import { postCard } from "../parts/post.js";
import { restoreBar } from "../parts/restore.js";
import { savedLine } from "../parts/saved.js";
import { withStore } from "../store.js";
import { learn, say } from "../words.js";

/** @import { Keys } from "../keys.js" */
/** @import { Store } from "../store.js" */
/** @import { Place } from "../types.d.ts" */

learn(catalogue);

class ClassifyView {
  /** Whether it is being asked how sure the learner is of the post at hand. */
  #asking = false;
  /** Whether there is news that is not drawn yet. */
  #stale = false;

  /** @param {Place & { store: Store }} place */
  constructor({ host, el, signal, store }) {
    const codebook = host.read("codebook");
    const progress = new Progress(store, host.read("feedback"));
    this.store = store;
    this.codebook = codebook;
    this.progress = progress;
    this.key = host.read("key");
    this.asks = host.read("confidence");
    this.labels = codebook.categories.map((category) => category.label);

    this.live = announcer();
    this.count = h("p", { class: "kit-count" });
    const bar = { max: progress.posts.length, value: 0, "aria-label": say("posts-judged") };
    this.bar = h("progress", bar);
    this.card = h("div", { class: "kit-stage", tabindex: "-1", role: "group" });
    this.marks = new Strip(progress.posts, {
      name: say("all-posts"),
      go: (index) => this.go(index),
      look: (post) => look(progress, this.labels, this.key, post),
    });
    this.choices = new Choices(codebook, (label) => this.#byHand(() => this.judge(label)));
    this.sureness = new Sureness({
      sure: (level) => this.#byHand(() => this.sure(level)),
      skip: () => this.#byHand(() => this.settle()),
    });
    this.verdict = new Verdict(() => this.onward());
    this.note = new Note(progress, {
      redraw: (act) => this.#redraw(act),
      say: (text) => this.live.say(text),
    });
    this.notices = new Notices(progress, this.key, {
      reveal: () => this.#byHand(() => this.reveal()),
      toOpen: () => this.toOpen(),
    });
    this.unsureButton = tool(say("unsure-button"), "u", () => this.unsure(), {
      "aria-pressed": "false",
    });
    this.book = disclosure(say("codebook"), "h", codebookPage(codebook));
    this.help = disclosure(say("keys"), "?", this.#keysPage());

    const activity = host.read("activity");
    const name = say("classify-name", { title: codebook.title, activity });
    this.root = frame(el, { name, keys: this.#keys(), signal, host });
    this.root.append(...this.#parts(host.read("notice"), signal));
    this.#listen(signal);
    this.show();
  }

  /** @returns {Keys} */
  #keys() {
    /** @type {Keys} */
    const keys = {
      Backspace: () => this.undo(),
      ArrowLeft: () => this.go(this.progress.at - 1),
      ArrowRight: () => (this.#asking ? this.settle() : this.go(this.progress.at + 1)),
      Enter: () => this.enter(),
      u: () => this.unsure(),
      n: () => this.note.toggle(),
      h: () => this.book.toggle(),
      "?": () => this.help.toggle(),
      Escape: () => {
        this.book.toggle(false);
        this.help.toggle(false);
      },
    };
    for (let i = 0; i < 9; i++) keys[i + 1] = () => this.digit(i);
    return keys;
  }

  #keysPage() {
    /** @type {[string, string][]} */
    const sure = [["1 2 3", say("key-sure")]];
    return keysPage([
      [this.labels.map((_, i) => i + 1).join(" "), say("key-judge")],
      ...(this.asks ? sure : []),
      ["← →", say("key-walk")],
      ["Backspace", say("key-undo")],
      ["u", say("key-leave-unsure")],
      ["n", say("key-note")],
      ["h", say("key-codebook")],
      ["?", say("key-help")],
    ]);
  }

  /**
   * @param {string} notice
   * @param {AbortSignal} signal
   */
  #parts(notice, signal) {
    const { book, help, note, notices } = this;
    const parts = [
      h("div", { class: "kit-top" }, this.count, this.bar),
      notice && h("p", { class: "kit-notice" }, notice),
      restoreBar(this.store, () => this.#redraw()),
      this.marks.node,
      this.card,
      h("p", { class: "kit-question" }, this.codebook.question),
      ...this.choices.nodes,
      this.sureness.node,
      this.verdict.node,
      notices.locked,
      note.written,
      note.writing,
      notices.finished,
      notices.left,
      notices.result,
      this.#tools(),
      book.panel,
      help.panel,
      savedLine(this.store, signal),
      this.live.node,
    ];
    return parts.filter((part) => part !== null && part !== "");
  }

  #tools() {
    return h(
      "div",
      { class: "kit-tools" },
      tool(say("back"), "←", () => this.go(this.progress.at - 1)),
      tool(say("next"), "→", () => this.go(this.progress.at + 1)),
      tool(say("undo"), "⌫", () => this.undo()),
      this.unsureButton,
      this.note.button,
      this.book.button,
      this.help.button,
    );
  }

  /** @param {AbortSignal} signal */
  #listen(signal) {
    // What this view does itself it draws at once; news from elsewhere wait until all is heard.
    this.store.listen((ids) => {
      if (!ids.length || this.#stale) return;
      this.#stale = true;
      queueMicrotask(() => {
        if (!this.#stale) return;
        this.#redraw();
        this.marks.repaint();
      });
    }, signal);
    const keep = () => this.note.keep();
    signal.addEventListener("abort", keep);
    addEventListener("pagehide", keep, { signal, capture: true });
  }

  // What is seen.

  show() {
    this.#stale = false;
    const { progress, choices } = this;
    const { at, entry, id, judged, posts } = progress;
    const key = progress.seen(entry) ? this.key[id] : null;
    if (this.card.dataset.post !== id) {
      this.card.dataset.post = id;
      this.card.replaceChildren(postCard(progress.post));
    }
    put(this.count, say("classify-where", { post: at + 1, posts: posts.length, judged }));
    if (this.bar.value !== judged) this.bar.value = judged;
    choices.paint(key ? this.store.now(id) : entry.first);
    attr(this.unsureButton, "aria-pressed", entry.unsure && !entry.first);
    this.sureness.paint({
      shown: this.asks && Boolean(entry.first) && !entry.locked,
      asking: this.#asking,
      level: entry.confidence,
    });
    this.verdict.paint(key, id, entry);
    this.notices.paint();
    this.note.paint();
    this.marks.at(at);
  }

  /** Draw all anew, and keep the focus. @param {() => void} [act]  What is done first. */
  #redraw(act) {
    keepFocus(this.root, () => {
      act?.();
      this.show();
    });
  }

  /** What the key says of the post at hand, in words. */
  #verdict() {
    const { id, entry } = this.progress;
    return verdict(this.key[id], entry.first);
  }

  // Going from post to post.

  /**
   * @param {number} index
   * @param {string} [said]  What is to be said first.
   */
  go(index, said = "") {
    const { progress } = this;
    if (index < 0 || index >= progress.posts.length) return;
    this.note.toggle(false);
    this.#asking = false;
    progress.at = index;
    const { entry, feedback, id } = progress;
    // What was judged before a break is shown its key on return.
    if (feedback === "at once" && entry.first && !entry.locked) this.store.compared([id]);
    leadFocus(this.root, this.card, () => this.#redraw());
    this.live.say(`${said} ${aloud(progress, this.key)}`.trim());
  }

  /** Go to the next post; after the last one, to the first that is still open. */
  onward(said = "") {
    const { at, posts } = this.progress;
    if (at + 1 < posts.length) return this.go(at + 1, said);
    const next = this.progress.open().find((i) => !this.store.of(posts[i].post_id).unsure);
    if (next !== undefined) return this.go(next, said);
    this.note.toggle(false);
    leadFocus(this.root, this.card, () => this.#redraw());
    this.live.say(`${said} ${this.notices.bringLast()}`.trim());
  }

  /** Go to the next post that is open. */
  toOpen() {
    const open = this.progress.open();
    this.go(open.find((i) => i > this.progress.at) ?? open[0]);
    this.card.scrollIntoView({ block: "nearest" });
  }

  enter() {
    if (this.#asking) this.settle();
    else if (this.progress.seen(this.progress.entry)) this.onward();
    else if (!this.notices.ask.hidden) this.reveal();
  }

  /** The digits choose a label, or how sure one is of it. @param {number} i */
  digit(i) {
    if (this.#asking) this.sure(i);
    else if (this.labels[i]) this.judge(this.labels[i]);
  }

  // Judging.

  /** @param {string} label */
  judge(label) {
    if (this.progress.entry.locked) return this.revise(label);
    this.progress.judge(label);
    if (!this.asks) return this.settle(say("said-label", { label }));
    this.#asking = true;
    this.show();
    this.live.say(say("said-label-asking", { label }));
  }

  /** @param {string} label */
  revise(label) {
    const { entry, id } = this.progress;
    if (!this.progress.seen(entry)) return this.live.say(say("was-compared-said"));
    if (this.store.now(id) === label) return;
    this.store.judge(id, label);
    this.show();
    this.live.say(say("now-you-say", { label }));
  }

  /** Say how sure one is of the judgement. @param {number} level */
  sure(level) {
    const { entry, id } = this.progress;
    const word = sureness()[level];
    if (!word || !entry.first || entry.locked) return;
    this.store.judge(id, entry.first, { confidence: level + 1 });
    this.settle(say("said-label-sure", { label: entry.first, sure: word }));
  }

  /** The post at hand is judged: say what the key says if it is to be said now, or go on. */
  settle(said = "") {
    const { feedback, id } = this.progress;
    this.#asking = false;
    if (feedback !== "at once") return this.onward(said);
    this.store.compared([id]);
    this.#redraw();
    const words = [said, this.#verdict(), this.key[id].reason, say("enter-goes-on")];
    this.live.say(words.filter(Boolean).join(" "));
  }

  unsure() {
    if (this.progress.entry.locked) return;
    this.progress.judge(null);
    this.onward(say("said-left-unsure"));
  }

  /** See what the key says, of all posts. */
  reveal() {
    if (this.progress.open().length) return;
    this.store.compared(this.progress.posts.map((post) => post.post_id));
    this.#redraw();
    this.marks.repaint();
    this.live.say(this.notices.result.textContent ?? "");
  }

  /** Take the last judgement back that is not compared yet. */
  undo() {
    const place = this.progress.takeBack();
    if (place < 0) return this.live.say(say("nothing-undone"));
    this.go(place, say("taken-back"));
  }

  /**
   * After a press by hand, the focus goes where the next step is: never to another choice.
   *
   * @param {() => void} act
   */
  #byHand(act) {
    act();
    if (this.#asking) this.sureness.skip.focus();
    else if (this.progress.seen(this.progress.entry)) this.verdict.button.focus();
  }
}

/** For any host; a notebook is the first. */
export const classify = withStore((place) => new ClassifyView(place));

export default inNotebook(classify);
