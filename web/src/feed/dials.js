// Three dials: who is heard, how much is talk, how angry. Six pips each, and what it was before.

import { attr, h, put } from "../dom.js";
import { say } from "../words.js";

/** @import { Dials as Counts } from "./types.d.ts" */

const ALL = /** @type {const} */ (["angry", "talk", "voices"]);

export class Dials {
  /** @param {number} of @param {boolean} [brief] */
  constructor(of, brief = false) {
    this.of = of;
    this.rows = ALL.map((dial) => new Dial(dial, of, brief));
    const about = { class: "kit-feed-dials", role: "group", "aria-label": say("dials", { of }) };
    this.node = h("div", about, ...this.rows.map(({ node }) => node));
  }

  /** @param {Counts} now @param {Counts | null} before */
  show(now, before) {
    for (const row of this.rows) row.show(now, before);
  }
}

class Dial {
  /** @param {typeof ALL[number]} dial @param {number} of @param {boolean} brief */
  constructor(dial, of, brief) {
    this.brief = brief;
    this.dial = dial;
    this.of = of;
    this.pips = Array.from({ length: of }, () => h("i", {}));
    this.now = h("span", { class: "kit-feed-number" });
    this.more = h("span", { class: "kit-feed-more" });
    this.was = h("span", { class: "kit-feed-was" });
    const pips = h("span", { class: "kit-feed-pips", "aria-hidden": "true" }, ...this.pips);
    this.node = h(
      "p",
      { "data-dial": dial },
      h("b", {}, say(`${brief ? "brief" : "dial"}-${dial}`)),
      " ",
      h("span", {}, pips, this.now, " ", this.more, " ", this.was),
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
    const voices = dial === "voices";
    const words = voices ? say("dial-voices-of", { now }) : say("dial-of", { now, of });
    put(this.now, this.brief ? String(now) : words);
    put(this.more, voices && !this.brief ? say("dial-pages", { pages: counts.pages }) : "");
    put(this.was, before ? say("dial-was", { was }) : "");
    attr(this.node, "data-changed", before && now !== was ? "" : null);
  }
}
