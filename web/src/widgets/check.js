// Check: the same before the lessons and after them. No answer is shown as right or wrong.

import catalogue from "../../../kit/text/words/en/check.ftl";
import classify from "../../../kit/text/words/en/classify.ftl";
import { ItemBox, LETTERS } from "../check/item.js";
import { Marks } from "../check/marks.js";
import { howItWent } from "../check/went.js";
import { Sureness, sureness } from "../classify/sureness.js";
import { h, keepFocus, leadFocus, put, tool } from "../dom.js";
import { inNotebook } from "../hosts/notebook.js";
import { announcer } from "../parts/announcer.js";
import { disclosure, keysPage } from "../parts/disclosure.js";
import { frame } from "../parts/frame.js";
import { restoreBar } from "../parts/restore.js";
import { CodePanel, Saved } from "../parts/saved.js";
import { topInSight } from "../parts/sight.js";
import { withStore } from "../store.js";
import { learn, list, say } from "../words.js";

/** @import { Actions } from "../check/types.d.ts" */
/** @import { Keys } from "../keys.js" */
/** @import { Store } from "../store.js" */
/** @import { Place } from "../types.d.ts" */

learn(catalogue);
learn(classify); // how sure somebody is, in the same words

const WRITTEN = "written";

/** @implements {Actions} */
class CheckView {
  #drawn = -1;
  /** Whether it was said what is still open: the next press finishes. */
  #warned = false;
  /** Whether it was asked how sure one is, of the item at hand: nobody has to say. */
  #asked = false;
  /** Whether one has just been led here by saying how sure one is: Enter was meant for the last. */
  #led = false;

  /** @param {Place & { store: Store }} place */
  constructor({ host, el, signal, store }) {
    this.host = host;
    this.store = store;
    this.check = host.read("check");
    this.items = this.check.items;
    this.at = Math.max(0, this.#open[0] ?? 0);
    const { title } = host.read("codebook");
    const name = say("check-name", { title, items: this.items.length });
    this.root = frame(el, { name, keys: this.#keys(), signal, host });
    this.root.classList.add("kit-check");
    this.live = announcer();
    this.box = new ItemBox(this.check, this);
    this.marks = new Marks(this.items.length, (index) => this.go(index));
    this.sureness = new Sureness({ sure: (i) => this.sure(i + 1), skip: () => this.step() });
    this.sureness.node.classList.add("kit-sure");
    this.count = h("p", { class: "kit-count" });
    const about = { max: this.items.length, value: 0, "aria-label": say("check-answered") };
    this.bar = h("progress", about);
    this.hint = h("p", { class: "kit-quiet", hidden: true });
    const intro = this.check.occasion === "before" ? "check-intro" : "check-intro-after";
    this.intro = h("p", { class: "kit-quiet" }, say(intro));
    this.main = h("button", { type: "button", class: "kit-main", onclick: () => this.step() });
    this.help = disclosure(say("keys"), "?", keysPage(keyNames()));
    /** All that is there until one is finished. */
    this.way = h("div", {});
    this.end = h("section", {
      class: "kit-notice kit-check-end",
      "aria-label": say("check-result"),
      tabindex: "-1",
      hidden: true,
    });
    this.root.append(...this.#parts(title, signal));
    store.listen((ids) => ids.length && this.show(), signal);
    const end = host.listen("went", () => this.show());
    signal.addEventListener("abort", () => {
      this.box.writing?.keep();
      end();
    });
    this.show();
  }

  /** All parts of the view, from top to bottom. @param {string} title @param {AbortSignal} signal */
  #parts(title, signal) {
    const notice = this.host.read("notice");
    this.way.append(
      this.intro,
      h("div", { class: "kit-top" }, this.count, this.bar),
      this.marks.node,
      this.box.node,
      this.sureness.node,
      this.hint,
      h(
        "div",
        { class: "kit-tools" },
        this.main,
        tool(say("back"), "←", () => this.go(this.at - 1)),
        this.help.button,
      ),
      this.help.panel,
    );
    // The code is handed in with its lesson.
    const saved = new Saved(this.store, new CodePanel(this.store), signal);
    return [
      h("p", { class: "kit-heading", dir: "auto" }, title),
      notice ? h("p", { class: "kit-notice" }, notice) : null,
      restoreBar(this.store, () => this.show()),
      this.way,
      this.end,
      saved.alert,
      saved.news,
      h("p", { class: "kit-saved" }, saved.text),
      this.live.node,
    ].filter((part) => part instanceof Node);
  }

  #keys() {
    /** @type {Keys} */
    const keys = {
      ArrowLeft: () => this.go(this.at - 1),
      ArrowRight: () => this.go(this.at + 1),
      Enter: () => this.enter(),
      "?": () => this.help.toggle(),
      Escape: () => this.help.toggle(false),
    };
    for (const letter of LETTERS)
      for (const key of [letter, letter.toUpperCase()])
        keys[key] = () => this.choose(this.box.labelOf(letter) ?? "");
    for (const level of [1, 2, 3]) keys[level] = () => this.sure(level);
    return keys;
  }

  get #item() {
    return this.items[this.at];
  }

  get #entry() {
    return this.store.of(this.#item.id);
  }

  /** The places of the items without an answer. */
  get #open() {
    return this.items.flatMap(({ id }, i) => (this.store.of(id).first ? [] : [i]));
  }

  get #isFinished() {
    return this.items.some(({ id }) => this.store.of(id).locked);
  }

  show() {
    const isFinished = this.#isFinished;
    keepFocus(this.root, () => {
      this.way.hidden = isFinished;
      this.end.hidden = !isFinished;
    });
    this.root.toggleAttribute("data-finished", isFinished);
    if (isFinished) return this.#sumUp();
    const all = this.items.length;
    const done = all - this.#open.length;
    put(this.count, say("check-where", { item: this.at + 1, items: all, answered: done }));
    this.bar.value = done;
    this.intro.hidden = done > 0;
    this.marks.show(
      this.at,
      this.items.map(({ id }) => this.store.of(id)),
    );
    if (this.#drawn !== this.at) this.#draw();
    this.#paint();
  }

  /** Put the item at hand on the page. */
  #draw() {
    leadFocus(this.root, this.box.node, () => {
      this.#drawn = this.at;
      this.hint.hidden = true;
      this.box.draw(this.#item, this.store.posts[this.at], this.#entry.note ?? "");
    });
  }

  #paint() {
    const { first, confidence } = this.#entry;
    this.box.paint(first);
    this.sureness.paint({ shown: true, asking: false, level: confidence });
    const words = this.#isLast ? "check-finish" : "check-next";
    this.main.replaceChildren(say(words), " ", h("kbd", { "aria-hidden": "true" }, "⏎"));
  }

  /** Whether nothing is left but to finish: all is answered, or the last item is at hand. */
  get #isLast() {
    return this.at === this.items.length - 1 || !this.#open.length;
  }

  #sumUp() {
    const went = this.host.read("went");
    const more = this.check.occasion === "before" ? [h("p", {}, say("check-finished-before"))] : [];
    this.end.replaceChildren(
      h("p", { class: "kit-heading" }, say("check-finished")),
      ...more,
      ...(went ? howItWent(went) : []),
    );
  }

  /** @param {string} words */
  #tell(words) {
    put(this.hint, words);
    this.hint.hidden = !words;
    if (!words) return;
    this.hint.scrollIntoView({ block: "nearest" });
    this.live.say(words);
  }

  /** @param {string} label */
  choose(label) {
    const option = this.#item.options.find((one) => one.label === label);
    if (!option || this.#isFinished) return;
    this.#tell("");
    this.box.focus(label);
    this.#asked = false;
    // How sure one is was said of the other answer.
    if (this.#entry.first !== label) this.store.judge(this.#item.id, label);
    this.sureness.node.scrollIntoView({ block: "nearest" });
    this.live.say(say("check-said", { answer: option.text }));
  }

  /** Say how sure one is of what is chosen, and go on. @param {number} level  From 1. */
  sure(level) {
    this.box.writing?.keep();
    const { first } = this.#entry;
    if (this.#isFinished) return;
    if (!first) return this.#tell(say(this.box.writing ? "check-write" : "check-sure-of-what"));
    this.store.judge(this.#item.id, first, { confidence: level });
    const said = say("check-said-sure", { sure: sureness()[level - 1] });
    const [next] = [...this.#open.filter((place) => place > this.at), ...this.#open];
    if (next !== undefined) {
      this.go(next, said);
      this.#led = true;
      return;
    }
    this.#tell(say("check-all-answered"));
    this.live.say(`${said} ${say("check-all-answered")}`);
  }

  /** @param {string} words */
  write(words) {
    const { id } = this.#item;
    const { note = "", first, confidence } = this.store.of(id);
    if (this.#isFinished || words === note) return;
    this.store.note(id, words);
    const label = words ? WRITTEN : null;
    if (label !== first) this.store.judge(id, label, label ? { confidence } : {});
    this.live.say(words ? say("check-words-kept") : "");
  }

  flush() {
    this.store.flush();
  }

  /** @param {number} index @param {string} [said]  What is read before it. */
  go(index, said = "") {
    if (index < 0 || index >= this.items.length) return;
    this.box.writing?.keep();
    this.#warned = this.#asked = this.#led = false;
    this.at = index;
    this.show();
    topInSight(this.root);
    const { isPost, text } = this.#item;
    const where = say("check-mark", { item: index + 1, items: this.items.length, is: text });
    this.live.say([said, where, isPost ? this.check.question : ""].filter(Boolean).join(" "));
  }

  /** Whoever presses Enter after how sure they are has been led on already, and is told so. */
  enter() {
    const led = this.#led && !this.#entry.first;
    this.#led = false;
    if (led) this.#tell(say(this.box.writing ? "check-led-write" : "check-led"));
    else this.step();
  }

  /** On to the next item, or to the end. */
  step() {
    this.box.writing?.keep();
    const { first, confidence } = this.#entry;
    if (first && !confidence && !this.#asked) {
      this.#asked = true;
      return this.#tell(say("check-say-sure"));
    }
    if (!this.#isLast) {
      // Whoever walks on by the arrows may leave it.
      if (!first && !this.box.writing) return this.#tell(say("check-choose"));
      const [next] = this.#open.filter((place) => place > this.at);
      return this.go(next ?? this.at + 1);
    }
    const left = this.#open;
    if (left.length === this.items.length) return this.#tell(say("check-choose"));
    if (left.length && !this.#warned) {
      this.#warned = true;
      this.root.dataset.left = ""; // where there is little room, the row of marks is shown now
      const which = list(left.map((place) => String(place + 1)));
      return this.#tell(say("check-left", { items: left.length, which }));
    }
    this.store.compared(this.items.map(({ id }) => id));
    this.store.flush();
    this.end.focus();
    this.live.say(this.end.textContent ?? "");
  }
}

/** @returns {[string, string][]} */
function keyNames() {
  return [
    [LETTERS.join(" "), say("check-key-choose")],
    ["1 2 3", say("check-key-sure")],
    ["Enter", say("check-key-next")],
    ["← →", say("check-key-walk")],
    ["?", say("key-help")],
  ];
}

/** For any host; a notebook is the first. */
export const check = withStore((place) => new CheckView(place));

export default inNotebook(check);
