// Whether all is saved, the hand-in code, and the download.

import { h, put, tool } from "../dom.js";
import { say } from "../words.js";
import { copyShown } from "./copying.js";

/** @import { Store } from "../store.js" */

/** Whether all is saved, in words; loudly where it cannot be. */
export class Saved {
  #store;
  /** What there was to say when this was drawn stands above the posts. */
  #known;
  #code;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  text = h("span", {});
  alert = h("p", { class: "kit-problem", role: "alert", hidden: true });
  news = h("p", { class: "kit-notice", role: "status", hidden: true });

  /**
   * @param {Store} store
   * @param {CodePanel} code
   * @param {AbortSignal} signal
   */
  constructor(store, code, signal) {
    this.#store = store;
    this.#code = code;
    this.#known = store.notice();
    store.listen(() => this.#update(), signal);
    signal.addEventListener("abort", () => clearTimeout(this.#timer));
    this.#update();
    this.#count();
  }

  #update() {
    const problem = this.#store.problem();
    put(this.alert, problem);
    this.alert.hidden = !problem;
    this.#tell(this.#store.notice());
    this.#code.hear();
    clearTimeout(this.#timer);
    if (this.#store.waiting() === 0) return this.#count();
    // Saving takes a moment each time: count what waits only when it takes longer.
    put(this.text, say("saving"));
    this.#timer = setTimeout(() => this.#count(), 1500);
  }

  /** Show what there is to say of the saved answers since this was drawn. @param {string} notice */
  #tell(notice) {
    if (notice === this.#known) return;
    this.#known = notice;
    put(this.news, notice);
    this.news.hidden = !notice;
  }

  #count() {
    const waiting = this.#store.waiting();
    const safe = say(this.#store.isEmpty() ? "will-be-saved" : "saved");
    put(this.text, waiting ? say("not-on-disk", { answers: waiting }) : safe);
    this.#code.renew();
  }
}

/** The hand-in code, to be copied, and the name in it. */
export class CodePanel {
  #store;
  #about = h("span", {});
  #code = h("output", { class: "kit-code" });
  #said = h("strong", { role: "status" });
  #picture = h("div", {});
  /** The button that was made to copy it. @type {HTMLElement | undefined} */
  #button;
  /** The name that is to be replaced; "" while none is. */
  #asked = "";

  /** @param {Store} store */
  constructor(store) {
    this.#store = store;
    const other = tool(say("another-name"), "", () => this.#other());
    this.node = h(
      "div",
      { class: "kit-notice", hidden: true },
      this.#about,
      h("br"),
      this.#code,
      " ",
      this.#said,
      this.#picture,
      h("p", { class: "kit-quiet" }, say("name-made-up"), " ", other),
    );
  }

  /**
   * A button that copies the code.
   *
   * @param {string} key
   * @param {Record<string, any>} [more]
   */
  button(key, more) {
    this.#button = tool(say("copy-code"), key, () => this.copy(), more);
    return this.#button;
  }

  async copy() {
    this.#write();
    this.node.hidden = false;
    this.node.scrollIntoView({ block: "nearest" });
    put(this.#said, await copyShown(this.#code, this.#button));
  }

  /** Show the new name once it is there, or that there is none. */
  hear() {
    if (!this.#asked) return;
    if (!this.#store.problem() && this.#store.handIn()?.name === this.#asked) return;
    this.#asked = "";
    this.#write();
  }

  /** Write the code as it is now, where it is shown. */
  renew() {
    if (!this.node.hidden && !this.#asked) this.#write();
  }

  #other() {
    this.#asked = this.#store.handIn()?.name ?? "";
    put(this.#about, say("another-name-coming"));
    this.#store.rename();
  }

  #write() {
    const { name, code } = this.#store.handIn() ?? { name: "", code: "" };
    // What was said of another code is not true of this one.
    if (this.#code.textContent !== code) {
      put(this.#said, "");
      this.#picture.replaceChildren(this.#store.picture(code) ?? "");
    }
    put(this.#code, code);
    put(this.#about, say("code-is", { name }));
  }
}

/**
 * The line that says whether all is saved, with what can be taken away from here.
 *
 * @param {Store} store
 * @param {AbortSignal} signal
 */
export function savedLine(store, signal) {
  const code = new CodePanel(store);
  const saved = new Saved(store, code, signal);
  const copy = code.button("");
  const download = tool(store.downloadName, "", () => store.download());
  const tools = h("span", { class: "kit-tools" }, store.handIn() ? copy : null, download);
  return h(
    "div",
    {},
    saved.alert,
    saved.news,
    h("p", { class: "kit-saved" }, saved.text, tools),
    code.node,
  );
}
