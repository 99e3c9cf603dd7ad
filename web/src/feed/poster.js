// Be the poster: what you write, how it sounds and who may see it; and in how many worlds it
// surfaces under each rule. The model reads no text.

import { h, put } from "../dom.js";
import { say } from "../words.js";
import { slug } from "./evening.js";
import { Radios } from "./radios.js";
import { Writing } from "./writing.js";

/** @import { Store } from "../store.js" */
/** @import { Guess } from "../guess/types.d.ts" */
/** @import { Poster as Found, World } from "./types.d.ts" */

export class Poster {
  /**
   * @param {Found} found
   * @param {Guess} line  Where the post is written down.
   * @param {{ store: Store, say: (words: string) => void }} stage
   * @param {string} id  What the names of this view's radios begin with.
   */
  constructor(found, line, { store, say: aloud }, id) {
    this.found = found;
    this.aloud = aloud;
    const { kinds, tones, to } = found;
    this.what = { kind: kinds[0], tone: tones[0], to: to[0] };
    const radios = (/** @type {"kind" | "tone" | "to"} */ part, /** @type {string[]} */ all) =>
      this.#radios(part, all, `${id}-${part}`);
    this.choices = [radios("kind", kinds), radios("tone", tones), radios("to", to)];
    this.head = h("p", { class: "kit-feed-headline" });
    this.rows = found.rules.map((rule) => new Row(rule, found.worlds));
    this.writing = new Writing(line, store, aloud);
    this.node = h("div", { class: "kit-feed-poster" }, this.#controls(), this.#surfaces());
  }

  #controls() {
    return h(
      "div",
      { class: "kit-feed-controls" },
      h("p", { class: "kit-heading" }, say("poster-what")),
      ...this.choices.map(({ node }) => node),
      h("p", { class: "kit-quiet" }, say("poster-reads-no-text")),
      this.writing.node,
    );
  }

  #surfaces() {
    return h(
      "div",
      { class: "kit-feed-surfaces" },
      this.head,
      this.#table(),
      h("p", { class: "kit-quiet" }, say("poster-means")),
      h("p", { class: "kit-quiet" }, say("poster-model", { worlds: this.found.worlds })),
    );
  }

  /**
   * @param {"kind" | "tone" | "to"} part
   * @param {string[]} all
   * @param {string} name
   */
  #radios(part, all, name) {
    const choices = all.map((value) => ({ value, words: say(`${part}-${value}`) }));
    const choose = (/** @type {string} */ value) => {
      this.what = { ...this.what, [part]: value };
      this.show();
      this.aloud(this.head.textContent ?? "");
    };
    const radios = new Radios(name, say(`poster-${part}`), choices, choose, "kit-feed-inline");
    radios.show(all[0]);
    return radios;
  }

  #table() {
    const heads = ["poster-rule", "poster-through", "poster-own", "poster-other"];
    return h(
      "table",
      {},
      h("thead", {}, h("tr", {}, ...heads.map((head) => h("th", { scope: "col" }, say(head))))),
      h("tbody", {}, ...this.rows.map(({ node }) => node)),
    );
  }

  close() {}

  show() {
    this.writing.show();
    const { kind, tone, to } = this.what;
    const rules = this.found.found[`${kind}|${tone}|${to}`];
    for (const row of this.rows) row.show(rules[row.rule]);
    const counts = this.found.rules.map((rule) => surfaces(rules[rule]));
    put(this.head, headline(this.found, counts));
  }
}

/** Where it surfaces most often, and where least. @param {Found} found @param {number[]} counts */
function headline({ rules, worlds: of }, counts) {
  const [most, least] = [Math.max(...counts), Math.min(...counts)];
  const by = say(`by-${slug(rules[counts.indexOf(most)])}`);
  const other = say(`was-${slug(rules[counts.indexOf(least)])}`);
  return say("poster-headline", { by, worlds: most, of, other, least });
}

/** In how many worlds at least half of those who look in see it. @param {World[]} worlds */
function surfaces(worlds) {
  return worlds.filter(([own, ownIn, other, otherIn]) => {
    const looking = ownIn + otherIn;
    return looking > 0 && 2 * (own + other) >= looking;
  }).length;
}

/** What comes of the post under one rule. */
class Row {
  /** @param {string} rule @param {number} of */
  constructor(rule, of) {
    this.rule = rule;
    this.of = of;
    this.pips = Array.from({ length: of }, () => h("i", {}));
    this.count = h("span", { class: "kit-feed-number" });
    this.own = new Bar("own");
    this.other = new Bar("other");
    this.node = h(
      "tr",
      {},
      h("th", { scope: "row" }, say(`rule-${slug(rule)}`)),
      h(
        "td",
        {},
        h("span", { class: "kit-feed-pips kit-feed-worlds", "aria-hidden": "true" }, ...this.pips),
        this.count,
      ),
      h("td", {}, this.own.node),
      h("td", {}, this.other.node),
    );
  }

  /** @param {World[]} worlds */
  show(worlds) {
    const number = surfaces(worlds);
    this.pips.forEach((pip, i) => {
      pip.toggleAttribute("data-on", i < number);
    });
    put(this.count, say("poster-worlds", { worlds: number, of: this.of }));
    this.own.show(share(worlds, 0));
    this.other.show(share(worlds, 2));
  }
}

/**
 * The share of those of a side who look in that see it, over all worlds; null where nobody looks in.
 *
 * @param {World[]} worlds
 * @param {0 | 2} at
 */
function share(worlds, at) {
  const sum = (/** @type {number} */ i) => worlds.reduce((all, world) => all + world[i], 0);
  const looking = sum(at + 1);
  return looking ? sum(at) / looking : null;
}

class Bar {
  /** @param {string} side */
  constructor(side) {
    this.fill = h("i", {});
    this.number = h("span", {});
    this.node = h(
      "span",
      { class: "kit-feed-share", "data-side": side },
      h("span", { "aria-hidden": "true" }, this.fill),
      this.number,
    );
  }

  /** @param {number | null} value */
  show(value) {
    this.fill.style.width = `${100 * (value ?? 0)}%`;
    put(this.number, value === null ? say("poster-nobody") : `${Math.round(100 * value)} %`);
  }
}
