// Before it begins: who one is, and where to look.

import { h, put } from "../dom.js";
import { say } from "../words.js";

/** @import { Session } from "./session.js" */
/** @import { View } from "./types.d.ts" */

/** @implements {View} */
export class Lobby {
  #session;

  /** @param {Session} session @param {HTMLElement} el @param {AbortSignal} signal */
  constructor(session, el, signal) {
    this.#session = session;
    this.name = h("h1", { class: "room-big" });
    this.words = h("p", { class: "kit-quiet" });
    el.append(
      h(
        "section",
        { class: "kit room-page" },
        h("p", { class: "kit-quiet", dir: "auto" }, session.title),
        this.name,
        h("p", { class: "room-look" }, say("room-look-up")),
        h("p", {}, say("room-soon")),
        this.words,
      ),
    );
    session.listen(() => this.show(), signal);
  }

  show() {
    const { me, words } = this.#session;
    put(this.name, say("room-you-are", { name: me.called }));
    put(this.words, say("room-to-go-on", { words }));
    return "";
  }
}
