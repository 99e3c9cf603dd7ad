// The twin of the pictures in text.

import { h, put } from "../dom.js";
import { told } from "../numbers.js";
import { say } from "../words.js";
import { inWords } from "./settings.js";

/** @import { Form, Now, Reading, Side } from "./types.d.ts" */

export class Table {
  constructor() {
    this.caption = h("span", {});
    this.rows = h("tbody", {});
    const all = ["A", "B"].map((which) => say("table-all", { which }));
    const words = ["A", "B", ...all, say("table-more"), say("table-so")];
    const heads = words.map((head) => h("th", { scope: "col" }, head));
    const scroll = {
      class: "kit-feed-scroll",
      tabindex: "0",
      role: "region",
      "aria-label": say("show-numbers"),
    };
    const table = h(
      "table",
      {},
      h("caption", {}, this.caption),
      h("thead", {}, h("tr", {}, h("td", {}, ""), ...heads)),
      this.rows,
    );
    this.node = h("div", { class: "kit-feed-twin" }, h("div", scroll, table));
  }

  /** @param {Now} now @param {Reading[]} readings */
  show({ a, b, seed, same }, readings) {
    const both = { world: seed, a: inWords(a), b: inWords(b) };
    put(this.caption, say(same ? "table-caption" : "table-caption-both", both));
    this.rows.replaceChildren(...readings.map(row));
  }
}

/** @param {Reading} reading */
function row({ measure, a, b, compared }) {
  const { name, form } = measure;
  const cells = [
    told(a.now, form),
    told(b?.now, form),
    range(a, form),
    range(b, form),
    compared ? say("table-more-of", { more: compared.more, of: compared.of }) : "–",
    compared ? say(`chance-${compared.words}`) : "–",
  ];
  return h(
    "tr",
    {},
    h("th", { scope: "row" }, say(`measure-${name}`)),
    ...cells.map((cell) => h("td", {}, cell)),
  );
}

/**
 * From the least to the most of all worlds.
 *
 * @param {Side | null} side
 * @param {Form} form
 */
function range(side, form) {
  const known = (side?.worlds ?? []).filter((value) => value !== null);
  if (known.length < 2) return "–";
  const [low, high] = [Math.min(...known), Math.max(...known)].map((value) => told(value, form));
  return say("table-range", { low, high });
}
