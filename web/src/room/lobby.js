// Before it begins: who one is, and where to look.

import { h, put } from "../dom.js";
import { say } from "../words.js";
import { WayBack } from "./way-back.js";

/** @import { Session } from "./session.js" */
/** @import { View } from "./types.d.ts" */

/** @implements {View} */
export class Lobby {
  #session;

  /**
   * @param {Session} session
   * @param {HTMLElement} el
   * @param {AbortSignal} signal
   * @param {() => void} alone  No other phone is this person any more.
   */
  constructor(session, el, signal, alone) {
    this.#session = session;
    this.name = h("h1", { class: "room-big" });
    el.append(
      h(
        "section",
        { class: "kit room-page" },
        h("p", { class: "kit-quiet", dir: "auto" }, session.title),
        this.name,
        h("p", { class: "room-look" }, say("room-look-up")),
        h("p", {}, say("room-soon")),
        new WayBack(session, alone, signal).node,
      ),
    );
    session.listen(() => this.show(), signal);
  }

  show() {
    put(this.name, say("room-you-are", { name: this.#session.me.called }));
    return "";
  }
}
