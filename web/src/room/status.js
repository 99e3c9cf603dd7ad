// Whether all is saved, on top of all that a phone shows. "Saved" is what the teacher's machine said.

import { attr, h, put } from "../dom.js";
import { say } from "../words.js";
import { waitingWords } from "./session.js";
import { stays } from "./told.js";

/** @import { Session } from "./session.js" */

const LONG = 1500; // ms; saving takes a moment each time

export class Status {
  #session;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #slow = false;
  node = h("p", { class: "room-saved" });
  /** What is read out: not each time that all is saved. */
  aloud = h("p", { class: "kit-unseen", role: "status" });
  /** A vote that came too late, and what stands in its place. */
  late = h("p", { class: "kit-notice room-late", role: "status", hidden: true });
  alert = h("p", { class: "kit-problem room-refused", role: "alert", hidden: true });

  /** @param {Session} session */
  constructor(session) {
    this.#session = session;
    session.listen(() => this.#paint());
    session.signal.addEventListener("abort", () => clearTimeout(this.#timer));
    this.#paint();
  }

  #paint() {
    const waits = this.#session.waiting() > 0;
    if (!waits) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#slow = false;
    } else if (!this.#timer)
      this.#timer = setTimeout(() => {
        this.#slow = true;
        this.#paint();
      }, LONG);
    const words = this.#words(waits);
    put(this.node, words);
    put(this.aloud, this.#slow || !this.#session.reached ? words : "");
    attr(this.node, "data-waits", waits || !this.#session.reached ? "" : null);
    const { refused, late } = this.#session;
    this.late.hidden = !late;
    put(this.late, late ? this.#stays(late) : "");
    this.alert.hidden = !refused.length;
    const why = refused[refused.length - 1] || say("room-refused-why");
    if (refused.length) put(this.alert, say("room-refused", { answers: refused.length, why }));
  }

  /** @param {NonNullable<Session["late"]>} late */
  #stays({ part, event }) {
    const { store } = this.#session.doings.find((doing) => doing.part === part) ?? {};
    return store ? stays(part, event, store.of(event.post_id ?? "")) : "";
  }

  /** @param {boolean} waits */
  #words(waits) {
    const { reached, doings } = this.#session;
    if (waits) return reached && !this.#slow ? say("room-saving") : waitingWords(this.#session);
    if (!reached) return say("room-no-network");
    return say(doings.every(({ store }) => store.isEmpty()) ? "room-all-well" : "room-saved");
  }
}
