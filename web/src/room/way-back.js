// How one goes on on another phone: folded, as whoever sees it could do so. And whether somebody does.

import { attr, h, put, tool } from "../dom.js";
import { say } from "../words.js";

/** @import { Session } from "./session.js" */

export class WayBack {
  #session;
  #alone;

  /**
   * @param {Session} session
   * @param {() => void} alone  This phone is the only one by now.
   * @param {AbortSignal} [signal]
   */
  constructor(session, alone, signal = session.signal) {
    this.#session = session;
    this.#alone = alone;
    this.words = h("strong", { class: "room-words", hidden: true });
    this.show = tool("", "", () => this.#turn(), { "aria-expanded": "false" });
    this.said = h("p", { role: "status" });
    const only = tool(say("room-alone"), "", () => this.#ask());
    this.others = h(
      "div",
      { class: "room-others", hidden: true },
      h("p", { class: "kit-quiet" }, say("room-others"), " ", say("room-alone-does")),
      only,
    );
    const line = h("p", { class: "room-back-line" }, say("room-way-back"), " ", this.show);
    this.node = h("div", { class: "room-way-back" }, line, this.words, this.others, this.said);
    session.listen(() => this.#paint(), signal);
    this.#paint();
  }

  #turn() {
    this.words.hidden = !this.words.hidden;
    this.#paint();
  }

  #paint() {
    const { stage, words } = this.#session;
    put(this.words, this.words.hidden ? "" : words);
    put(this.show, say(this.words.hidden ? "room-show" : "room-hide"));
    attr(this.show, "aria-expanded", !this.words.hidden);
    this.others.hidden = !(stage.phones > 1);
  }

  async #ask() {
    try {
      await this.#session.alone();
      this.#alone();
    } catch {
      put(this.said, say("room-alone-failed"));
    }
  }
}
