// All four rules side by side, otherwise as set now: a number each, and whether it could be luck.

import { h, put } from "../dom.js";
import { told } from "../numbers.js";
import { say } from "../words.js";
import { slug } from "./evening.js";
import { compare, differencesOf } from "./readings.js";

/** @import { Choice } from "./choice.js" */
/** @import { Runs } from "./runs.js" */
/** @import { About, Measure, Setting } from "./types.d.ts" */

export class RulesTable {
  /** @param {About} about */
  constructor(about) {
    this.about = about;
    this.caption = h("span", {});
    this.rows = h("tbody", {});
    const heads = about.orders.map((order) =>
      h("th", { scope: "col" }, say(`rule-${slug(order)}`)),
    );
    const scroll = {
      class: "kit-feed-scroll",
      tabindex: "0",
      role: "region",
      "aria-label": say("show-rules"),
    };
    const head = h("thead", {}, h("tr", {}, h("td", {}, ""), ...heads));
    this.node = h("div", scroll, h("table", {}, h("caption", {}, this.caption), head, this.rows));
  }

  /** The same setting under each rule. @param {Setting} setting @returns {Setting[]} */
  settings(setting) {
    return this.about.orders.map((order) => ({ ...setting, order }));
  }

  /** @param {Choice} choice @param {Runs} runs */
  show(choice, runs) {
    const { b, seed } = choice.now;
    put(this.caption, say("rules-caption", { world: seed }));
    const all = this.settings(b);
    const rows = this.about.measures.map((measure, index) => {
      const read = (/** @type {Setting} */ one, /** @type {number} */ each) =>
        runs.run(one, each)?.[index] ?? null;
      const cells = all.map((one, i) => {
        const number = told(read(one, seed), measure.form);
        if (i === 0) return h("td", {}, number);
        const seeds = [...new Set([...choice.seeds, seed])];
        const found = differencesOf(seeds, (each) => [read(all[0], each), read(one, each)]);
        return h(
          "td",
          {},
          number,
          h("span", { class: "kit-feed-does" }, this.#beside(found, measure)),
        );
      });
      return h("tr", {}, h("th", { scope: "row" }, say(`measure-${measure.name}`)), ...cells);
    });
    this.rows.replaceChildren(...rows);
  }

  /** @param {number[]} differences @param {Measure} measure */
  #beside(differences, measure) {
    const { more, of, words } = compare(differences, measure, this.about);
    return `${say("table-more-of", { more, of })} · ${say(`chance-${words}`)}`;
  }
}
