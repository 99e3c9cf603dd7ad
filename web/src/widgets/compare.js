// Compare: commit first, then see the key, its reason and the others, and revise.

import catalogue from "../../../kit/text/words/en/compare.ftl";
import { Findings } from "../compare/findings.js";
import {
  aloud,
  classShift,
  invitation,
  look,
  sign,
  sortedLine,
  verdict,
} from "../compare/sentences.js";
import { leftOpen, table } from "../compare/table.js";
import { h, keepFocus, put, tool } from "../dom.js";
import { inNotebook } from "../hosts/notebook.js";
import { announcer } from "../parts/announcer.js";
import { disclosure, keysPage } from "../parts/disclosure.js";
import { frame } from "../parts/frame.js";
import { Strip } from "../parts/marks.js";
import { postCard } from "../parts/post.js";
import { savedLine } from "../parts/saved.js";
import { causeName, reasons, tally, verdictLine } from "../parts/verdict.js";
import { withStore } from "../store.js";
import { learn, say } from "../words.js";

/** @import { Keys } from "../keys.js" */
/** @import { Store } from "../store.js" */
/** @import { Place, Post } from "../types.d.ts" */

const LETTERS = "sgcv"; // the keys of the causes, in their order

learn(catalogue);

class CompareView {
  #onlyDifferent = false;
  /** Where in the list the post at hand is. */
  #at = 0;
  /** @type {Post[]} What is looked at, in order. */
  #list = [];
  /** What is drawn: the gate or the comparison, with how many posts. */
  #inside = "";
  /** And of which post, in which state. */
  #drawn = "";
  /** @type {Strip | undefined} Drawn anew with each list. */
  #marks;
  /** @type {ReturnType<typeof disclosure> | undefined} */
  #help;
  /** Whether there is news that is not drawn yet. */
  #stale = false;

  /** @param {Place & { store: Store }} place */
  constructor({ host, el, signal, store }) {
    const codebook = host.read("codebook");
    this.store = store;
    this.key = host.read("key");
    this.others = host.read("others");
    this.causes = host.read("causes");
    this.labels = codebook.categories.map((category) => category.label);
    this.findings = new Findings(store, this.key, this.others);

    this.live = announcer();
    this.body = h("div", {});
    this.score = h("p", { class: "kit-count" });
    this.sorted = h("p", {});
    this.stage = h("div", { class: "kit-stage" });
    const activity = host.read("activity");
    const name = say("compare-name", { title: codebook.title, activity });
    this.root = frame(el, { name, keys: this.#keys(), signal, host });
    this.root.append(this.body, savedLine(store, signal), this.live.node);
    store.listen((ids) => ids.length && this.#showSoon(), signal);
    this.show();
  }

  /** @returns {Keys} */
  #keys() {
    /** @type {Keys} */
    const keys = {
      ArrowLeft: () => this.go(this.#at - 1),
      ArrowRight: () => this.go(this.#at + 1),
      Enter: () => this.go(this.#at + 1),
      d: () => this.filter(),
      "?": () => this.#help?.toggle(),
      Escape: () => this.#help?.toggle(false),
    };
    for (const [i, cause] of this.causes.entries()) keys[LETTERS[i]] = () => this.sort(cause);
    for (const [i, label] of this.labels.entries()) keys[i + 1] = () => this.revise(label);
    return keys;
  }

  /** Whether there is a comparison to see. */
  get #compares() {
    return this.findings.revealed().length > 0;
  }

  // What is seen.

  #showSoon() {
    if (this.#stale) return;
    this.#stale = true;
    queueMicrotask(() => this.#stale && this.show());
  }

  show() {
    this.#stale = false;
    const { findings } = this;
    const open = findings.open().length;
    const judged = findings.judged().length;
    const want = `${this.#compares} ${open} ${judged} ${this.#onlyDifferent}`;
    if (want === this.#inside) return this.#paint();
    this.#inside = want;
    keepFocus(this.root, () => {
      this.body.replaceChildren(...(this.#compares ? this.#comparison(open) : this.#gate(open)));
      this.#at = Math.min(this.#at, Math.max(0, this.#list.length - 1));
      this.#paint();
    });
  }

  /** What stands before the comparison. @param {number} many  how many posts are judged */
  #gate(many) {
    const name = say("compare-mine", { judged: many });
    return [
      h("p", { class: "kit-question" }, say("commit-then-compare")),
      h("p", {}, invitation(many, this.store.posts.length)),
      many ? tool(name, "", () => this.reveal(), { class: "kit-main" }) : "",
    ];
  }

  /** @param {number} open  how many posts were judged since */
  #comparison(open) {
    this.#list = this.findings.list(this.#onlyDifferent);
    const marks = this.#strip();
    const help = this.#keysPanel();
    this.#marks = marks;
    this.#help = help;
    const shift = this.others?.shift;
    const them = say("compare-these-too", { posts: open });
    return [
      this.score,
      shift?.judged
        ? h("p", { class: "kit-class" }, classShift(this.others?.name ?? "", shift))
        : "",
      this.sorted,
      open
        ? h(
            "p",
            { class: "kit-notice" },
            say("judged-since", { posts: open }),
            " ",
            tool(them, "", () => this.reveal()),
          )
        : "",
      marks.node,
      this.stage,
      this.#tools(help.button),
      help.panel,
    ];
  }

  /** @param {HTMLButtonElement} help */
  #tools(help) {
    const pressed = { "aria-pressed": String(this.#onlyDifferent) };
    return h(
      "div",
      { class: "kit-tools" },
      tool(say("back"), "←", () => this.go(this.#at - 1)),
      tool(say("next"), "→", () => this.go(this.#at + 1)),
      tool(say("only-different"), "d", () => this.filter(), pressed),
      help,
    );
  }

  #strip() {
    return new Strip(this.#list, {
      name: say("compared-posts"),
      go: (index) => this.go(index),
      look: (post) => look(this.findings, post),
    });
  }

  #keysPanel() {
    /** @type {[string, string][]} */
    const causes = this.causes.map((cause, i) => {
      return [LETTERS[i], say("key-sort", { cause: causeName(cause) })];
    });
    const page = keysPage([
      [this.labels.map((_, i) => i + 1).join(" "), say("key-revise-this")],
      ["← →", say("key-walk")],
      ...causes,
      ["d", say("key-only-different")],
      ["?", say("key-help")],
    ]);
    return disclosure(say("keys"), "?", page);
  }

  #paint() {
    if (!this.#compares) return;
    put(this.score, tally(this.findings.revealed(), this.store, this.key));
    put(this.sorted, sortedLine(this.findings, this.causes));
    this.#marks?.at(this.#at);
    this.#marks?.repaint();
    const post = this.#list[this.#at];
    const now = JSON.stringify([post.post_id, this.store.of(post.post_id)]);
    if (this.#drawn === now) return;
    this.#drawn = now;
    this.#paintStage(post);
  }

  /** The stage is drawn anew: give the focus back to the button that had it. @param {Post} post */
  #paintStage(post) {
    const focused = document.activeElement;
    const held = this.stage.contains(focused) && focused?.getAttribute("aria-label");
    this.stage.replaceChildren(...this.#about(post));
    if (!held) return;
    /** @type {HTMLElement | null} */
    const again = this.stage.querySelector(`[aria-label="${CSS.escape(held)}"]`);
    (again ?? this.root).focus({ preventScroll: true });
  }

  /** All that is to be seen of one post. @param {Post} post */
  #about(post) {
    const { findings, labels, others, store } = this;
    const id = post.post_id;
    const key = this.key[id];
    const mine = store.of(id);
    const left = leftOpen(others, id);
    /** @param {string} label */
    const revise = (label) => this.revise(label);
    return [
      postCard(post),
      verdictLine(sign(findings, post), verdict(findings, post)),
      table({ labels, mine, now: store.now(id), key, others, id, revise }),
      left && h("p", { class: "kit-quiet" }, left),
      ...reasons(key),
      findings.differs(post) ? this.#why(mine.cause) : "",
      mine.note
        ? h("p", { class: "kit-note", dir: "auto" }, say("your-note", { note: mine.note }))
        : "",
    ];
  }

  /** The causes to choose from. @param {string} [given] */
  #why(given) {
    const buttons = this.causes.map((cause, i) => {
      const name = causeName(cause);
      const about = { "aria-label": name, "aria-pressed": String(given === cause) };
      return tool(name, LETTERS[i], () => this.sort(cause), about);
    });
    return h(
      "div",
      { class: "kit-tools", role: "group", "aria-label": say("why-differ-from-key") },
      h("strong", {}, say("why-differ")),
      ...buttons,
    );
  }

  // What can be done.

  /** See the key of all that is judged. */
  reveal() {
    this.store.compared(this.findings.open().map((post) => post.post_id));
    this.show();
    this.live.say(this.score.textContent ?? "");
  }

  /** Look only at where you and the key differ, or at all. */
  filter(on = !this.#onlyDifferent) {
    const { findings } = this;
    if (!this.#compares) return;
    if (on && !findings.revealed().some((post) => findings.differs(post)))
      return this.live.say(say("none-different"));
    const here = this.#list[this.#at];
    this.#onlyDifferent = on;
    this.show();
    // The post that was looked at stays, if it is still among them.
    this.#at = Math.max(0, this.#list.indexOf(here));
    this.#paint();
    const posts = this.#list.length;
    // The button that was pressed is drawn anew.
    this.live.say(say(on ? "only-these" : "all-these", { posts }));
  }

  /** @param {number} index */
  go(index) {
    if (!this.#compares || index < 0 || index >= this.#list.length) return;
    this.#at = index;
    this.#paint();
    const post = this.#list[index];
    const { first } = this.store.of(post.post_id);
    const where = { post: index + 1, posts: this.#list.length };
    this.live.say(aloud(post, where, first, this.key[post.post_id]));
  }

  /** @param {string} label */
  revise(label) {
    if (!this.#compares) return;
    const { post_id: id } = this.#list[this.#at];
    if (this.store.now(id) === label) return;
    this.store.judge(id, label);
    this.show();
    this.live.say(`${say("now-you-say", { label })} ${this.score.textContent}`);
  }

  /** Say why you and the key differ; the same once more takes it back. @param {string} cause */
  sort(cause) {
    const post = this.#compares && this.#list[this.#at];
    if (!post || !this.findings.differs(post)) return;
    const taken = this.store.of(post.post_id).cause === cause;
    this.store.sort(post.post_id, taken ? null : cause);
    this.show();
    const said = taken ? say("taken-back") : say("sorted-as", { cause: causeName(cause) });
    this.live.say(`${said} ${this.sorted.textContent}`);
  }
}

/** For any host; a notebook is the first. */
export const compare = withStore((place) => new CompareView(place));

export default inNotebook(compare);
