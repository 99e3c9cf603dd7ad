// The end: what somebody did, the codes to hand in, and thanks.

import { h, put, tool } from "../dom.js";
import { copyShown } from "../parts/copying.js";
import { say } from "../words.js";
import { done } from "./session.js";

/** @import { Doing, Session } from "./session.js" */
/** @import { View } from "./types.d.ts" */

/** @implements {View} */
export class End {
  #session;

  /** @param {Session} session @param {HTMLElement} el @param {AbortSignal} signal */
  constructor(session, el, signal) {
    this.#session = session;
    this.thanks = h("h1", { class: "room-big" });
    this.what = h("div", {});
    this.waits = h("p", { class: "kit-notice", role: "status" });
    el.append(
      h(
        "section",
        { class: "kit room-page" },
        this.thanks,
        this.waits,
        h("h2", { class: "kit-heading" }, say("room-end-what")),
        this.what,
      ),
    );
    session.listen(() => this.show(), signal);
  }

  show() {
    const { doings, me } = this.#session;
    put(this.thanks, say("room-end-title", { name: me.called }));
    const waits = this.#session.waiting() > 0;
    this.waits.hidden = !waits;
    put(this.waits, waits ? say("room-end-waiting") : "");
    const parts = doings.map((doing) => this.#part(doing)).filter((part) => part !== null);
    const drawn = parts.map((part) => part.textContent).join("\n");
    if (this.what.dataset.drawn === drawn) return "";
    this.what.dataset.drawn = drawn;
    this.what.replaceChildren(...(parts.length ? parts : [h("p", {}, say("room-end-nothing"))]));
    return this.thanks.textContent ?? "";
  }

  /** @param {Doing} doing */
  #part(doing) {
    const { part, store } = doing;
    if (store.isEmpty()) return null;
    if (part.kind === "text")
      return h("p", { dir: "auto" }, say("room-end-words", { title: part.title }));
    const code = store.handIn();
    return h(
      "div",
      { class: "room-end-part" },
      h("p", { dir: "auto" }, say("room-end-part", done(doing))),
      code ? codeLine(code.code) : null,
    );
  }
}

/** @param {string} code */
function codeLine(code) {
  const shown = h("output", { class: "kit-code" }, code);
  const said = h("strong", { role: "status" });
  const copy = tool(say("room-end-copy"), "", async () => put(said, await copyShown(shown, copy)));
  return h(
    "div",
    {},
    h("p", { class: "kit-quiet" }, say("room-end-code")),
    h("p", { class: "room-code-line" }, shown, copy, said),
  );
}
