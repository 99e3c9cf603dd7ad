// Three dials: who is heard, how much is talk, how angry. Six pips each, and what it was before.

import { attr, h, put } from "../dom.js";
import { say } from "../words.js";

/** @import { Dials as Counts } from "./types.d.ts" */

const ALL = /** @type {const} */ (["angry", "talk", "voices"]);

export class Dials {
  /** @param {number} of */
  constructor(of) {
    this.of = of;
    this.rows = ALL.map((dial) => new Dial(dial, of));
    this.node = h(
      "dl",
      { class: "kit-feed-dials", "aria-label": say("dials", { of }) },
      ...this.rows.map(({ node }) => node),
    );
  }

  /** @param {Counts} now @param {Counts | null} before */
  show(now, before) {
    for (const row of this.rows) row.show(now, before);
  }
}

class Dial {
  /** @param {typeof ALL[number]} dial @param {number} of */
  constructor(dial, of) {
    this.dial = dial;
    this.of = of;
    this.pips = Array.from({ length: of }, () => h("i", {}));
    this.now = h("span", { class: "kit-feed-number" });
    this.was = h("span", { class: "kit-feed-was" });
    this.node = h(
      "div",
      { "data-dial": dial },
      h("dt", {}, say(`dial-${dial}`)),
      h(
        "dd",
        {},
        h("span", { class: "kit-feed-pips", "aria-hidden": "true" }, ...this.pips),
        this.now,
        " ",
        this.was,
      ),
    );
  }

  /** @param {Counts} counts @param {Counts | null} before */
  show(counts, before) {
    const { dial, of } = this;
    const [now, was] = [counts[dial], before?.[dial] ?? 0];
    this.pips.forEach((pip, i) => {
      attr(pip, "data-on", i < now ? "" : null);
      attr(pip, "data-was", before && i < was ? "" : null);
    });
    const words = dial === "voices" ? say("dial-voices-of", { now, pages: counts.pages }) : "";
    put(this.now, words || say("dial-of", { now, of }));
    put(this.was, before ? say("dial-was", { was }) : "");
    attr(this.node, "data-changed", before && now !== was ? "" : null);
  }
}
