// Who holds this phone: the made-up name, how to go on on another phone, and leaving.

import { attr, h, put, tool } from "../dom.js";
import { disclosure } from "../parts/disclosure.js";
import { say } from "../words.js";
import { WayBack } from "./way-back.js";

/** @import { Session } from "./session.js" */

export class Person {
  #session;
  #left;

  /**
   * @param {Session} session
   * @param {() => void} left  Somebody else takes this phone.
   * @param {() => void} alone  No other phone is this person any more.
   */
  constructor(session, left, alone) {
    this.#session = session;
    this.#left = left;
    this.wayBack = new WayBack(session, alone);
    this.said = h("p", { role: "status" });
    const another = tool(say("room-another"), "", () => this.#rename());
    this.leave = tool(say("room-leave"), "", () => this.#ask(true));
    this.tools = h("div", { class: "kit-tools" }, another, this.leave);
    this.waits = h("p", { role: "status" });
    this.sure = h("div", { class: "kit-notice", hidden: true });
    const content = h("div", {}, this.wayBack.node, this.tools, this.sure, this.said);
    const { button, panel, toggle } = disclosure(session.me.called, "", content);
    this.button = button;
    this.group = panel;
    this.panel = h("div", { class: "kit room-person" }, panel);
    button.classList.add("room-who");
    panel.addEventListener("keydown", ({ key }) => {
      if (key !== "Escape") return;
      toggle(false);
      button.focus();
    });
    session.listen(() => this.#paint());
    this.#paint();
  }

  #paint() {
    const { me } = this.#session;
    const answers = this.#session.waiting();
    if (this.button.textContent !== me.called) put(this.said, ""); // it names the one of before
    put(this.button, me.called);
    this.button.setAttribute("aria-label", say("room-this-phone", { name: me.called }));
    attr(this.group, "aria-label", me.called);
    put(this.waits, answers ? say("room-leave-waiting", { answers }) : "");
  }

  async #rename() {
    const came = await this.#session.rename();
    put(
      this.said,
      came ? say("room-you-are", { name: this.#session.me.called }) : say("room-another-none"),
    );
  }

  /** Leaving is not done by one press. @param {boolean} is */
  #ask(is) {
    this.sure.hidden = !is;
    this.tools.hidden = is;
    this.wayBack.node.hidden = is; // it is said once more
    put(this.said, "");
    if (!is) return this.leave.focus();
    const { words } = this.#session;
    const no = tool(say("room-leave-no"), "", () => this.#ask(false), { class: "kit-main" });
    const yes = tool(say("room-leave-yes"), "", () => this.#leave());
    this.sure.replaceChildren(
      h("p", {}, say("room-leave-sure", { words })),
      this.waits,
      h("div", { class: "kit-tools" }, no, yes),
    );
    no.focus();
  }

  async #leave() {
    try {
      await this.#session.leave();
      this.#left();
    } catch {
      put(this.said, say("room-leave-failed"));
    }
  }
}
