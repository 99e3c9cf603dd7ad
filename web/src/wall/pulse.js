// Below the post: what the class is doing just now. How many have voted, never what; the time to
// talk; what could come next.

import { h, put } from "../dom.js";
import { button } from "../projector/frame.js";
import { say } from "../words.js";
import { createTimer } from "./timer.js";

/** @import { Actions } from "./actions.js" */
/** @import { WallState } from "./types.d.ts" */

const AGREED = 0.8; // from here on there is hardly anybody to convince

/** @param {Actions} actions */
export function createPulse(actions) {
  const node = h("section", { class: "pulse", "aria-label": say("wall-pulse") });
  const talk = createTalk(actions);
  /** @type {{ node: HTMLElement, update: (state: WallState) => void } | null} */
  let now = null;
  let step = "";
  return {
    node,
    /** @param {WallState} state */
    update(state) {
      if (state.step !== step) {
        step = state.step;
        now = step === "talk" ? talk : step === "vote" || step === "again" ? createCount() : null;
        if (step === "split") now = createHint();
        node.replaceChildren(...(now ? [now.node] : []));
        node.hidden = !now;
      }
      now?.update(state);
    },
  };
}

/** How many have voted. */
function createCount() {
  const words = h("p", { class: "count" });
  const part = h("i", {});
  const bar = h("span", { class: "bar", "aria-hidden": "true" }, part);
  return {
    node: h("div", { class: "counting" }, words, bar),
    /** @param {WallState} state */
    update({ step, voted, of }) {
      const said = { voted: voted ?? 0, of };
      const all = of > 0 && said.voted >= of;
      put(words, countWords(step === "again", all, said));
      words.toggleAttribute("data-all", all);
      part.style.inlineSize = `${of ? Math.min(100, (100 * said.voted) / of) : 0}%`;
    },
  };
}

/** @param {boolean} again @param {boolean} all @param {{ voted: number, of: number }} said */
function countWords(again, all, said) {
  if (again) return all ? say("wall-all-again", said) : say("wall-voted-again", said);
  return all ? say("wall-all-voted", said) : say("wall-voted", said);
}

/** Whether it is worth talking: a word for the presenter. */
function createHint() {
  const words = h("p", { class: "quiet" });
  return {
    node: words,
    /** @param {WallState} state */
    update({ next, agree, keyed }) {
      put(words, next === "talk" && agree !== null ? hintWords(agree, keyed) : "");
    },
  };
}

/** @param {number} agree @param {boolean} keyed */
function hintWords(agree, keyed) {
  if (agree < AGREED) return say("wall-hint-divided");
  const share = Math.floor(100 * agree);
  return keyed ? say("wall-hint-agree", { share }) : say("wall-hint-agree-no-key", { share });
}

/** The time to talk, and what to do in it. @param {Actions} actions */
function createTalk(actions) {
  const time = h("p", { class: "time", role: "timer" });
  const task = h("p", { class: "task" });
  const pause = button("", actions.pause);
  const pairs = button("", actions.pairs);
  const set = createTimer(time);
  const tools = h(
    "div",
    { class: "tools" },
    button(say("wall-less"), actions.less),
    pause,
    button(say("wall-more"), actions.more),
    pairs,
  );
  return {
    node: h("div", { class: "talk" }, time, task, tools),
    /** @param {WallState} state */
    update(state) {
      set(state);
      put(task, state.pairs ? say("wall-talk-pairs") : say("wall-talk"));
      put(pause, state.runs ? say("wall-pause") : say("wall-start"));
      put(pairs, state.pairs ? say("wall-no-pairs-short") : say("wall-pairs-short"));
    },
  };
}
