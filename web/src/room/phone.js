// What a phone shows of the room once somebody has joined: who they are and whether all is saved above,
// and below what there is to do where the class is.

import { h } from "../dom.js";
import { giveKeys } from "../keys.js";
import { announcer } from "../parts/announcer.js";
import { End } from "./end.js";
import { Hold } from "./hold.js";
import { Lobby } from "./lobby.js";
import { Pace } from "./pace.js";
import { Person } from "./person.js";
import { PostView, stepName, where } from "./post.js";
import { Status } from "./status.js";
import { Whole } from "./whole.js";

/** @import { Session } from "./session.js" */
/** @import { Shown, Stage, View } from "./types.d.ts" */

export class Phone {
  #session;
  #hold;
  /** @type {{ key: string, view: View, life: AbortController } | null} */
  #now = null;

  #alone;

  /**
   * @param {Session} session
   * @param {HTMLElement} el
   * @param {{ left: () => void, alone: () => void }} to  Where the way leads, when somebody else takes
   *   the phone, or all others are out.
   * @param {string} [said]  What is to be said of how one came here.
   */
  constructor(session, el, { left, alone }, said = "") {
    this.#session = session;
    this.#alone = alone;
    const person = new Person(session, left, alone);
    const status = new Status(session);
    this.place = h("div", { class: "room-place" });
    const top = h("header", { class: "room-top" }, person.button, status.node);
    this.live = announcer();
    const news = h("p", { class: "kit-notice room-news", role: "status", hidden: !said }, said);
    el.replaceChildren(
      ...[top, person.panel, status.alert, status.late, news],
      ...[this.place, this.live.node, status.aloud],
    );
    document.title = session.title;
    this.#hold = new Hold(el, session.signal);
    let drawn = session.stage;
    session.listen(() => {
      if (session.stage === drawn) return;
      // What was said on coming in has been read by then.
      if (session.stage.number !== drawn.number) news.hidden = true;
      drawn = session.stage;
      this.#hold.after(() => this.#show());
    });
    session.signal.addEventListener("abort", () => this.#now?.life.abort());
    this.#show();
  }

  #show() {
    if (this.#session.signal.aborted) return;
    const { stage } = this.#session;
    const key = this.#keyOf(stage);
    const begins = !this.#now;
    if (this.#now?.key !== key) this.#turn(key);
    const said = this.#now?.view.show(stage);
    // Where nothing else has the keys, they work at once.
    const root = /** @type {HTMLElement | null} */ (this.place.querySelector(".kit"));
    if (root && document.activeElement === document.body) giveKeys(root);
    if (said && !begins) this.live.say(said);
  }

  /** What is drawn anew where this differs. @param {Stage} stage */
  #keyOf({ step, part, post }) {
    if (step === "lobby" || step === "end") return step;
    return post ? `${part} post` : `${part} ${step}`;
  }

  /** @param {string} key */
  #turn(key) {
    this.#now?.life.abort();
    const life = new AbortController();
    this.place.replaceChildren();
    this.#now = { key, life, view: this.#view(life.signal) };
    scrollTo({ top: 0, behavior: "instant" });
  }

  /** @param {AbortSignal} signal @returns {View} */
  #view(signal) {
    const session = this.#session;
    const { stage } = session;
    const doing = session.doings[stage.part];
    if (stage.step === "end") return new End(session, this.place, signal);
    if (stage.step === "lobby" || !doing)
      return new Lobby(session, this.place, signal, this.#alone);
    if (stage.post) return together(session, this.place, signal);
    if (doing.part.view) return new Whole(doing, this.place, signal);
    return new Pace(session, this.place, signal, (said) => this.live.say(said));
  }
}

/**
 * The post at which the whole class is.
 *
 * @param {Session} session
 * @param {HTMLElement} el
 * @param {AbortSignal} signal
 * @returns {View}
 */
function together(session, el, signal) {
  const doing = session.doings[session.stage.part];
  const view = new PostView(session, el, signal);
  return {
    show(stage) {
      const ballot = doing.part.ballots.find(({ id }) => id === stage.post);
      if (!ballot) return "";
      const { place, places, split, key, pair } = stage;
      const step = /** @type {Shown["step"]} */ (stage.step);
      const left = () => session.left;
      view.tell(where(doing.part.kind, place, places), stepName(step, doing.part.kind));
      return view.show({ ballot, step, place, places, split, key, pair, left, alone: false });
    },
  };
}
