// The end: what somebody did, beside the key, the codes to hand in, and thanks.

import { h, put, tool } from "../dom.js";
import { copyShown } from "../parts/copying.js";
import { say } from "../words.js";
import { agreed, beside } from "./beside.js";
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
    put(this.waits, say(waits ? "room-end-waiting" : "room-end-close"));
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
    if (part.kind === "text") return h("p", { dir: "auto" }, written(doing));
    const keys = this.#session.seen.of(part.activity);
    const code = store.handIn();
    const nodes = [...agreed(doing, keys), beside(doing, keys)];
    return h(
      "div",
      { class: "room-end-part" },
      h("p", { class: "kit-heading", dir: "auto" }, say("room-end-part", done(doing))),
      ...nodes,
      code ? codeLine(code.code, part.title) : null,
    );
  }
}

/** Of what was written: whether it was posted, which its writer has then read as others will. @param {Doing} doing */
function written({ part: { title }, store }) {
  const ids = store.posts.map(({ post_id: id }) => id).filter((id) => id.startsWith("post-"));
  const texts = ids.filter((id) => store.of(id).note);
  const posted = texts.filter((id) => store.now(id.replace("post-", "read-")));
  const all = texts.length === posted.length;
  return say(all ? "room-end-words" : "room-end-draft", { title });
}

/** @param {string} code @param {string} title */
function codeLine(code, title) {
  const shown = h("output", { class: "kit-code" }, code);
  const said = h("strong", { role: "status" });
  const name = { "aria-label": say("room-end-copy-of", { title }) };
  const copying = async () => put(said, await copyShown(shown, copy));
  const copy = tool(say("room-end-copy"), "", copying, name);
  return h(
    "details",
    { class: "room-fold" },
    h("summary", {}, say("room-end-code")),
    h("p", { class: "room-code-line" }, shown, copy, said),
  );
}
