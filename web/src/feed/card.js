// A post on the phone: a button that tells why it stands where it stands.

import { attr, h, ownId, put } from "../dom.js";
import { avatar } from "../parts/post.js";
import { say } from "../words.js";
import { slug } from "./evening.js";
import { ago } from "./sentences.js";

/** @import { Told } from "./types.d.ts" */

export class Card {
  /** @param {Told} post @param {number} colour @param {() => void} press */
  constructor(post, colour, press) {
    const id = ownId();
    this.post = post;
    this.move = h("span", { class: "kit-feed-move", "aria-hidden": "true" });
    this.moved = h("span", { class: "kit-unseen" });
    this.why = h("p", { class: "kit-panel kit-feed-why", id, hidden: true });
    this.button = h(
      "button",
      {
        type: "button",
        class: "kit-feed-card",
        "aria-expanded": "false",
        "aria-controls": id,
        tabindex: "-1",
        onclick: press,
      },
      avatar(post.who, colour),
      h("span", { class: "kit-feed-body" }, this.move, head(post), " ", text(post)),
      this.moved,
    );
    const about = {
      "data-tone": post.tone,
      "data-page": post.page,
      "data-paid": post.tie === "paid",
    };
    this.node = h("li", { class: "kit-feed-post", ...about }, this.button, this.why);
  }

  /** How far it has gone; 0 where it has not, null where it is new. @param {number | null} by */
  show(by) {
    const way = by === null ? "in" : by > 0 ? "up" : by < 0 ? "down" : null;
    attr(this.node, "data-move", way);
    const places = Math.abs(by ?? 0);
    put(this.move, way === "up" ? `▲${places}` : way === "down" ? `▼${places}` : way ? "✦" : "");
    put(this.moved, way ? ` (${say(`moved-${way}`, { places })})` : "");
  }

  /** Tell why, or no more. @param {string} [words] */
  open(words = "") {
    put(this.why, words);
    this.why.hidden = !words;
    attr(this.button, "aria-expanded", Boolean(words));
  }
}

/** Who, how near, when, and what it is. @param {Told} post */
function head({ who, tie, minutes, passed_by, kind, tone }) {
  const isPaid = tie === "paid";
  const about = [
    passed_by ? say("passed-on-by", { name: passed_by }) : say(`tie-${slug(tie)}`),
    isPaid ? "" : ago(minutes),
  ].filter(Boolean);
  return h(
    "span",
    { class: "kit-feed-head" },
    h("b", { dir: "auto" }, who),
    h("span", { class: "kit-feed-about" }, ` ${about.join(" · ")} `),
    kind === "talk" ? h("span", { class: "kit-feed-chip" }, say("mark-talk"), " ") : null,
    tone === "angry"
      ? h("span", { class: "kit-feed-chip", "data-angry": true }, say("mark-angry"), " ")
      : null,
  );
}

/** @param {Told} post */
const text = (post) => h("span", { class: "kit-feed-text", dir: "auto" }, post.text);
