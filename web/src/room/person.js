// Who holds this phone: the made-up name, how to go on on another phone, and leaving.

import { h, put, tool } from "../dom.js";
import { disclosure } from "../parts/disclosure.js";
import { say } from "../words.js";

/** @import { Session } from "./session.js" */

export class Person {
  #session;
  #left;

  /** @param {Session} session @param {() => void} left  Somebody else takes this phone. */
  constructor(session, left) {
    this.#session = session;
    this.#left = left;
    this.words = h("p", { class: "kit-quiet" });
    this.said = h("p", { role: "status" });
    this.name = h("span", { class: "room-name" });
    const another = tool(say("room-another"), "", () => this.#rename());
    this.leave = tool(say("room-leave"), "", () => this.#ask(true));
    this.tools = h("div", { class: "kit-tools" }, another, this.leave);
    this.sure = h("div", { class: "kit-notice", hidden: true });
    const content = h("div", {}, this.words, this.tools, this.sure, this.said);
    const { button, panel, toggle } = disclosure(session.me.called, "", content);
    this.button = button;
    this.panel = h("div", { class: "kit room-person" }, panel);
    this.toggle = toggle;
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
    const { me, words } = this.#session;
    put(this.button, me.called);
    this.button.setAttribute("aria-label", say("room-this-phone", { name: me.called }));
    put(this.words, say("room-to-go-on", { words }));
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
    this.words.hidden = is; // they are said once more
    put(this.said, "");
    if (!is) return this.leave.focus();
    const { words } = this.#session;
    const yes = tool(say("room-leave-yes"), "", () => this.#leave(), { class: "kit-main" });
    const no = tool(say("room-leave-no"), "", () => this.#ask(false));
    const answers = this.#session.waiting();
    this.sure.replaceChildren(
      h("p", {}, say("room-leave-sure", { words })),
      answers ? h("p", {}, say("room-leave-waiting", { answers })) : "",
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
