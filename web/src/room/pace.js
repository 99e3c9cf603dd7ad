// A part at its own pace, of questions, guesses or figures: one after the other, with what is done of
// them; later each with its key.

import { h, put, tool } from "../dom.js";
import { remember, remembered } from "../storage.js";
import { say } from "../words.js";
import { PostView, where } from "./post.js";
import { done, isSaid } from "./session.js";

/** @import { Session } from "./session.js" */
/** @import { Split, Stage, View } from "./types.d.ts" */

/** @implements {View} */
export class Pace {
  #doing;
  #at = 0;
  #key;
  /** @type {Stage | null} */
  #stage = null;
  #say;

  /**
   * @param {Session} session
   * @param {HTMLElement} el
   * @param {AbortSignal} signal
   * @param {(said: string) => void} aloud
   */
  constructor(session, el, signal, aloud) {
    this.#say = aloud;
    this.#doing = session.doings[session.stage.part];
    const { host, part, store } = this.#doing;
    this.#key = `kit:at:${part.activity}:${host.read("file")}`;
    this.far = h("p", { class: "kit-quiet room-far", role: "status" });
    this.back = tool(say("room-pace-back"), "←", () => this.#walk(-1));
    this.next = tool(say("room-pace-next"), "→", () => this.#walk(1), { class: "kit-main" });
    const onward = h("div", { class: "room-walk" }, this.back, this.far, this.next);
    this.view = new PostView(session, el, signal, {
      onward,
      keys: { ArrowLeft: () => this.#walk(-1), ArrowRight: () => this.#walk(1) },
    });
    const open = part.ballots.findIndex(({ id }) => !isSaid(store, id));
    const was = remembered(this.#key);
    this.#at = Number.isInteger(was) && part.ballots[was] ? was : Math.max(0, open);
    store.listen(() => this.#paint(), signal);
  }

  /** @param {Stage} stage */
  show(stage) {
    this.#stage = stage;
    return this.#draw();
  }

  /** @param {number} by */
  #walk(by) {
    const at = this.#at + by;
    if (!this.#doing.part.ballots[at]) return;
    this.#at = at;
    remember(this.#key, at);
    this.#say(this.#draw());
  }

  #draw() {
    const { kind, ballots } = this.#doing.part;
    const ballot = ballots[this.#at];
    const opened = this.#stage?.opened;
    const [place, places] = [this.#at, ballots.length];
    const key = opened?.key[ballot.id] ?? null;
    const split = opened ? this.#split(ballot.id) : null;
    const step = opened ? "key" : "vote";
    const none = { pair: null, left: () => null };
    this.view.tell(where(kind, place, places));
    this.#paint();
    return this.view.show({ ballot, step, place, places, split, key, ...none, alone: true });
  }

  /** @param {string} id @returns {Split | null} */
  #split(id) {
    const others = this.#stage?.opened?.others;
    const first = others?.counts[id];
    return first ? { first, again: others?.later?.[id] ?? null } : null;
  }

  #paint() {
    const { ballots } = this.#doing.part;
    const far = done(this.#doing);
    const all = far.done === far.of && !this.#stage?.opened;
    put(this.far, all ? say("room-pace-all", far) : say("room-pace-done", far));
    this.back.disabled = this.#at === 0;
    this.next.disabled = this.#at === ballots.length - 1;
  }
}
