// One evening: the rules, what to expect, the phone, and what has changed on it.

import { h, keepFocus, put, tool } from "../dom.js";
import { say } from "../words.js";
import { Ask, expected } from "./ask.js";
import { outcomeOf, slug } from "./evening.js";
import { Phone } from "./phone.js";
import { Radios } from "./radios.js";
import { Result } from "./result.js";
import { Switch } from "./switch.js";

/** @import { Store } from "../store.js" */
/** @import { Choice } from "./choice.js" */
/** @import { Runs } from "./runs.js" */
/** @import { Asked, Evening, Reader, State } from "./types.d.ts" */

/** @typedef {{ choice: Choice, runs: Runs, store: Store, say: (words: string) => void, root: () => HTMLElement }} Stage */

/** @type {State} */
const NEWEST = { order: "time", sold: false };

/** What stays free between the rules and what is brought into view below them, in pixels. */
const AIR = 8;

export class Tonight {
  /** @type {State} */
  #now;
  /** @type {State | null} */
  #before = null;
  /** The order that is asked about; "" while none is. */
  #asking = "";
  #reader = 0;
  /** Whether what moves is to be brought into view: it was changed here. */
  #follow = false;

  /**
   * @param {Evening} evening
   * @param {Record<string, Asked>} asks  The question before each order.
   * @param {Stage} stage
   * @param {string} id  What the names of this view's radios begin with.
   */
  constructor(evening, asks, stage, id) {
    this.evening = evening;
    this.asks = asks;
    this.stage = stage;
    this.#now = { order: stage.choice.now.b.order, sold: false };
    this.readers = this.#makeReaders(id);
    this.rules = this.#makeRules(id);
    this.sold = new Switch(say("sold"), (sold) => this.change({ sold }), {
      note: say("sold-does"),
      key: "5",
    });
    this.ask = new Ask({ answer: (label) => this.answer(label), skip: () => this.skip() });
    this.result = new Result(evening.seen);
    this.back = tool("", "u", () => this.undo());
    this.phone = new Phone(evening.seen, stage.say);
    this.simulated = h("p", { class: "kit-quiet kit-feed-simulated" });
    this.node = h("div", { class: "kit-feed-tonight" }, this.#controls(), this.phone.node);
  }

  /** @param {string} id */
  #makeReaders(id) {
    const { readers } = this.evening;
    const choices = readers.map(({ name }, i) => ({ value: String(i), words: name }));
    const turn = (/** @type {string} */ value) => this.turn(Number(value));
    return new Radios(`${id}-reader`, say("reader"), choices, turn, "kit-feed-inline");
  }

  /** @param {string} id */
  #makeRules(id) {
    const choices = Object.keys(this.evening.readers[0].places).map(rule);
    const choose = (/** @type {string} */ order) => this.choose(order);
    return new Radios(`${id}-rule`, say("rules"), choices, choose, "kit-feed-rules");
  }

  #controls() {
    return h(
      "div",
      { class: "kit-feed-controls" },
      this.readers.node,
      this.rules.node,
      this.sold.node,
      h("div", { class: "kit-feed-stage" }, this.ask.node, this.result.node),
      h("div", { class: "kit-feed-foot" }, this.back, this.simulated),
    );
  }

  get reader() {
    return this.evening.readers[this.#reader];
  }

  /** Whether something is asked before this order is shown. @param {string} order */
  #asks(order) {
    const asked = this.asks[order];
    const { store, runs } = this.stage;
    if (!asked || this.#now.sold || runs.skipped.has(order)) return false;
    // On another reader's phone it may come out otherwise than what was found for the question.
    const outcome = outcomeOf(this.reader, order, asked.dial, this.evening.seen);
    return store.of(asked.id)?.first === null && outcome === asked.truth;
  }

  /** @param {string} order */
  choose(order) {
    if (order === this.#now.order) this.#ask("");
    else if (this.#asks(order)) this.#ask(order);
    else this.change({ order });
  }

  /** @param {string} order  None, where nothing is asked any more. */
  #ask(order) {
    this.#asking = order;
    this.show();
    if (!order) return;
    this.#inSight(this.ask.node);
    this.stage.say(this.asks[order].question);
  }

  /** Keep a guess, and show what happens. @param {string} label */
  answer(label) {
    const order = this.#asking;
    const { store } = this.stage;
    const { id } = this.asks[order];
    store.judge(id, label);
    store.compared([id]);
    this.#reveal(order);
  }

  /** Show what happens without a guess, here and on other phones. */
  skip() {
    this.stage.runs.skipped.add(this.#asking);
    this.#reveal(this.#asking);
  }

  /** @param {string} order */
  #reveal(order) {
    this.change({ order });
    this.result.head.focus({ preventScroll: true });
  }

  /** Change the rule, or whether a place is sold. @param {Partial<State>} changes */
  change(changes) {
    this.#take({ ...this.#now, ...changes });
    this.#follow = true;
    this.stage.choice.set({ order: this.#now.order }); // which may show it at once
    this.show();
    this.#follow = false;
    this.stage.say(this.result.aloud);
  }

  /** @param {State} state */
  #take(state) {
    this.#asking = "";
    this.#before = this.#now;
    this.#now = state;
  }

  /** Python, or another view, has set another order. */
  hear() {
    const { order } = this.stage.choice.now.b;
    if (order !== this.#now.order) this.#take({ ...this.#now, order });
  }

  /** Back to what was before: the same press leads there and back. */
  undo() {
    if (this.#asking) this.#ask("");
    else if (this.#before) this.change(this.#before);
  }

  /** Sell the second place, or do not. */
  sell() {
    this.change({ sold: !this.#now.sold });
  }

  /** Another reader's phone, under the same rule. @param {number} reader */
  turn(reader) {
    this.#reader = reader;
    this.#before = null;
    this.#asking = "";
    this.show();
    this.stage.say(this.result.aloud);
  }

  next() {
    this.turn((this.#reader + 1) % this.evening.readers.length);
  }

  /** What was expected of the rule that is on, where the phone is as the question had it. */
  get #guessed() {
    const asked = this.asks[this.#now.order];
    if (!asked || this.#now.sold) return "";
    const outcome = outcomeOf(this.reader, this.#now.order, asked.dial, this.evening.seen);
    return outcome === asked.truth ? expected(asked, this.stage.store) : "";
  }

  show() {
    const { reader } = this;
    const [now, before] = [this.#now, this.#before];
    const asked = this.asks[this.#asking] ?? null;
    keepFocus(this.stage.root(), () => {
      this.ask.show(asked, say(`rule-${slug(now.order)}`));
      this.result.node.hidden = Boolean(asked);
    });
    this.readers.show(String(this.#reader));
    this.rules.show(this.#asking || now.order);
    this.sold.show(now.sold);
    const guessed = this.#guessed;
    // What was guessed was asked beside the newest first: so is what came out.
    const of = guessed ? this.asks[now.order].dial : undefined;
    this.result.show(reader, now, guessed ? NEWEST : before, guessed, of);
    this.#showBack();
    put(this.simulated, say("simulated-evening", { name: reader.name }));
    // Before they move, so that the eye can follow.
    if (this.#follow) this.#inSight(this.result.node);
    this.phone.show(reader, now, before);
  }

  #showBack() {
    const to = this.#asking ? this.#now : this.#before;
    this.back.hidden = !to;
    if (!to) return;
    const words = say("back-to", { rule: say(`rule-${slug(to.order)}`) });
    this.back.replaceChildren(words, " ", h("kbd", { "aria-hidden": "true" }, "u"));
  }

  /**
   * Bring all into view where there is room for it; where there is none, begin with what matters,
   * below the rules where these stay at the window's upper edge.
   *
   * @param {HTMLElement} part
   */
  #inSight(part) {
    const fits = this.node.getBoundingClientRect().height <= innerHeight;
    if (fits) return this.node.scrollIntoView({ block: "nearest", behavior: "instant" });
    const rules = this.rules.node;
    const stay = getComputedStyle(rules).position === "sticky";
    part.style.scrollMarginTop = stay ? `${rules.offsetHeight + AIR}px` : "";
    part.scrollIntoView({ block: "start", behavior: "instant" });
  }

  close() {
    this.phone.close();
  }
}

/** @param {string} order @param {number} i */
function rule(order, i) {
  const name = slug(order);
  return {
    value: order,
    words: say(`rule-${name}`),
    note: say(`rule-${name}-does`),
    key: String(i + 1),
  };
}
