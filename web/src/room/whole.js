// A part at its own pace that has a view of its own: posts are judged as everywhere, texts written.

import { h } from "../dom.js";
import { activity } from "../widgets/activity.js";
import { write } from "../widgets/write.js";
import { say } from "../words.js";

/** @import { Doing } from "./session.js" */
/** @import { Stage, View } from "./types.d.ts" */

/** @type {Record<string, typeof activity>} */
const VIEWS = { activity, write };

/** @implements {View} */
export class Whole {
  #doing;
  #el;
  #signal;
  /** What was open when this was drawn. @type {string | null} */
  #drawn = null;
  /** @type {AbortController | null} */
  #life = null;

  /** @param {Doing} doing @param {HTMLElement} el @param {AbortSignal} signal */
  constructor(doing, el, signal) {
    this.#doing = doing;
    this.#el = el;
    this.#signal = signal;
    signal.addEventListener("abort", () => this.#life?.abort());
  }

  /** @param {Stage} stage */
  show({ opened }) {
    const open = JSON.stringify(opened);
    if (open === this.#drawn) return "";
    this.#drawn = open;
    this.#draw(opened);
    return say("room-own-pace", { title: this.#doing.part.title });
  }

  /** With the key and the others, all is drawn anew; where one was is remembered. @param {Stage["opened"]} opened */
  #draw(opened) {
    const { part, host, store } = this.#doing;
    this.#life?.abort();
    this.#life = new AbortController();
    if (this.#signal.aborted) this.#life.abort();
    host.tell({ key: opened?.key ?? {}, others: opened?.others ?? null, live: !opened });
    const el = h("div", {});
    this.#el.replaceChildren(el);
    const view = VIEWS[part.view?.view ?? ""] ?? activity;
    view.view({ host, el, signal: this.#life.signal, store });
  }
}
