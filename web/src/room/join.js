// The door: the room's code, or one's own words from another phone.

import { attr, h, put } from "../dom.js";
import { say } from "../words.js";
import { sitsNobody } from "./session.js";
import { ask, Refused } from "./wire.js";

/** @import { Given } from "./types.d.ts" */

export class Join {
  #joined;
  /** Whether one says that one was here before. */
  #again = false;
  #busy = false;

  /** @param {Given} given @param {HTMLElement} el @param {() => Promise<boolean>} joined */
  constructor({ code }, el, joined) {
    this.#joined = joined;
    this.code = field("room-code", "characters", code);
    this.back = field("room-back", "none", "");
    this.fault = h("p", { class: "kit-problem", role: "alert", id: "room-fault", hidden: true });
    this.title = h("h1", { class: "room-big" });
    this.ask = h("div", {}, ...labelled(this.code, "room-join-code", "room-join-code-hint"));
    // A code that came with the address needs no typing; but what was wrong with it can be mended.
    this.ask.hidden = Boolean(code);
    this.words = h("div", {}, ...labelled(this.back, "room-back-words", "room-back-hint"));
    this.go = h("button", { type: "submit", class: "kit-main room-go" });
    this.other = h("button", { type: "button", class: "kit-tool", onclick: () => this.#turn() });
    this.hint = h("p", { class: "kit-quiet" }, say("room-join-nothing-yours"));
    const form = h(
      "form",
      { novalidate: true, onsubmit: (/** @type {Event} */ event) => this.#send(event) },
      this.words,
      this.ask,
      this.fault,
      this.go,
      this.hint,
    );
    const other = h("p", { class: "room-other" }, this.other);
    el.replaceChildren(h("section", { class: "kit room-page" }, this.title, form, other));
    this.#show();
  }

  #show() {
    const again = this.#again;
    put(this.title, say(again ? "room-back-title" : "room-join-title"));
    put(this.go, say(again ? "room-back-on" : "room-join"));
    put(this.other, say(again ? "room-new-here" : "room-here-before"));
    this.words.hidden = !again;
    this.hint.hidden = again;
    document.title = say(again ? "room-back-title" : "room-join-title");
  }

  #turn() {
    this.#again = !this.#again;
    this.#tell("");
    this.#show();
    if (this.#again) this.back.focus();
    else if (!this.ask.hidden) this.code.focus();
  }

  /** @param {Event} event */
  async #send(event) {
    event.preventDefault();
    if (this.#busy) return;
    const code = this.code.value.replace(/\s/g, "").toUpperCase();
    const back = this.back.value.trim().replace(/\s+/g, " ");
    if (!code) return this.#tell(say("room-fault-code-none"), this.code);
    if (this.#again && !back) return this.#tell(say("room-fault-back-none"), this.back);
    // A name has two words.
    if (this.#again && back.split(/[\s-]+/).length < 3)
      return this.#tell(say("room-fault-back-signs"), this.back);
    this.#busy = true;
    this.go.disabled = true;
    try {
      await this.#enter(code, back);
    } catch (error) {
      this.#failed(error, code, back);
    }
    this.#busy = false;
    this.go.disabled = false;
  }

  /** @param {string} code @param {string} back */
  async #enter(code, back) {
    // Where somebody came in from another window, or all but the last answer came, nobody comes twice.
    if (!this.#again && (await this.#joined())) return;
    sitsNobody();
    await ask("/api/join", { code, ...(this.#again && { back }) });
    if (!(await this.#joined())) this.#tell(say("room-fault-cookies"));
  }

  /** @param {unknown} error @param {string} code @param {string} back */
  #failed(error, code, back) {
    if (!(error instanceof Refused)) return this.#tell(say("room-fault-network"));
    const { why, seconds } = error.told;
    if (why === "full") return this.#tell(say("room-fault-full"));
    if (why === "slow" || error.status === 429)
      return this.#tell(say("room-fault-slow", { seconds: Math.ceil(Number(seconds)) || 10 }));
    if (why === "back") return this.#tell(say("room-fault-back", { words: back }), this.back);
    if (why !== "code") return this.#tell(say("room-fault-network"));
    this.ask.hidden = false;
    this.#tell(say("room-fault-code", { code }), this.code);
  }

  /** Say what is wrong, and where. @param {string} text @param {HTMLInputElement} [at] */
  #tell(text, at) {
    put(this.fault, text);
    this.fault.hidden = !text;
    for (const input of [this.code, this.back])
      attr(input, "aria-invalid", text && input === at ? "true" : null);
    at?.focus();
    at?.select();
  }
}

/** @param {string} id @param {string} capitals @param {string} value */
const field = (id, capitals, value) =>
  h("input", {
    type: "text",
    id,
    value,
    class: `room-field ${id}`,
    autocomplete: "off",
    autocapitalize: capitals,
    autocorrect: "off",
    spellcheck: "false",
    enterkeyhint: "go",
    maxlength: 80,
    "aria-describedby": `${id}-hint room-fault`,
  });

/** @param {HTMLInputElement} input @param {string} name @param {string} hint */
const labelled = (input, name, hint) => [
  h("label", { for: input.id }, say(name)),
  input,
  h("p", { class: "kit-quiet", id: `${input.id}-hint` }, say(hint)),
];
