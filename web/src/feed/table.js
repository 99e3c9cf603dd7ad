// The twin of the pictures in text.

import { h, put } from "../dom.js";
import { told } from "../numbers.js";
import { inWords } from "./settings.js";

/** @import { Form, Now, Reading, Side } from "./types.d.ts" */

const HEADS = ["A", "B", "A, all worlds", "B, all worlds", "B has more in", "so"];

export class Table {
  constructor() {
    this.caption = h("caption", {});
    this.rows = h("tbody", {});
    const heads = HEADS.map((head) => h("th", { scope: "col" }, head));
    const scroll = {
      class: "kit-feed-scroll",
      tabindex: "0",
      role: "region",
      "aria-label": "The same as a table",
    };
    const table = h(
      "table",
      {},
      this.caption,
      h("thead", {}, h("tr", {}, h("td", {}, ""), ...heads)),
      this.rows,
    );
    this.node = h("div", { class: "kit-feed-twin" }, h("div", scroll, table));
  }

  /** @param {Now} now @param {Reading[]} readings */
  show({ a, b, seed, same, hidden }, readings) {
    const other = same || hidden ? "" : ` B: ${inWords(b)}.`;
    put(this.caption, `Simulated. World ${seed}. A: ${inWords(a)}.${other}`);
    this.rows.replaceChildren(...readings.map(row));
  }
}

/** @param {Reading} reading */
function row({ measure, a, b, compared }) {
  const { title, form } = measure;
  const cells = [
    told(a.now, form),
    told(b?.now, form),
    range(a, form),
    range(b, form),
    compared ? `${compared.more} of ${compared.of}` : "–",
    compared?.words ?? "–",
  ];
  return h("tr", {}, h("th", { scope: "row" }, title), ...cells.map((cell) => h("td", {}, cell)));
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
  return `${told(Math.min(...known), form)} to ${told(Math.max(...known), form)}`;
}
