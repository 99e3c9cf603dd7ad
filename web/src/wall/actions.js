// All that the presenter can do, by key and by hand. What would open more than one post, or open it
// while people still vote, is asked for twice: the first press says what the second does.

import { say } from "../words.js";
import { ownPace } from "./lobby.js";

/** @import { createSender } from "./moves.js" */
/** @import { Notice } from "./notice.js" */
/** @import { WallPage, WallState } from "./types.d.ts" */
/** @typedef {ReturnType<typeof createActions>} Actions */

const HALF_A_MINUTE = 30;
const A_MOMENT = 4000; // milliseconds for which it is said what was chosen
const OF_A_POST = ["vote", "split", "talk", "again", "both", "key"];

/**
 * @param {WallPage} page
 * @param {() => WallState | null} now
 * @param {ReturnType<typeof createSender>} send
 * @param {Notice} notice
 */
export function createActions(page, now, send, notice) {
  let armed = "";
  /** Forget what was asked; tell whether something was. */
  function disarm() {
    const was = armed;
    armed = "";
    notice("");
    return was !== "";
  }
  /**
   * An action; any other than the one that is asked for lifts that.
   *
   * @param {string} name
   * @param {(state: WallState) => void} act
   */
  const action = (name, act) => () => {
    const state = now();
    if (!state) return;
    if (armed !== name) disarm();
    act(state);
  };
  /**
   * Do at once what needs no question, and the rest when it is pressed again.
   *
   * @param {string} name
   * @param {string} question  "" where there is none.
   * @param {() => void} act
   */
  function ask(name, question, act) {
    if (!question || armed === name) {
      disarm();
      act();
    } else {
      armed = name;
      notice(question);
    }
  }
  const parts = { action, ask, send, notice };
  return {
    disarm,
    ...turning(parts, disarm),
    ...choosing(page, parts),
    ...timing(parts),
    /** @param {number} part @param {string} post */
    go(part, post) {
      disarm();
      send({ move: "go", part, post });
    },
  };
}

/**
 * @typedef {object} Means
 * @property {(name: string, act: (state: WallState) => void) => () => void} action
 * @property {(name: string, question: string, act: () => void) => void} ask
 * @property {ReturnType<typeof createSender>} send
 * @property {Notice} notice
 */

/** What changes the stage. @param {Means} means @param {() => boolean} disarm */
const turning = ({ action, ask, send, notice }, disarm) => ({
  forward: action("forward", (state) => {
    if (state.step === "end") return;
    ask("forward", questionOf(state), () => {
      send({ move: "forward" });
    });
  }),
  back() {
    // What was only asked for is lifted.
    if (!disarm()) send({ move: "back" });
  },
  key: action("key", ({ step, keyed, voted, of }) => {
    if (step === "key") return;
    if (!keyed || !OF_A_POST.includes(step)) return notice(say("wall-no-key"));
    const missing = step === "vote" || step === "again" ? of - (voted ?? 0) : 0;
    const question = missing > 0 ? say("wall-ask-key", { missing }) : "";
    ask("key", question, () => send({ move: "key" }));
  }),
  next: action("next", ({ step, pace, place, places }) => {
    if (!OF_A_POST.includes(step)) return;
    const last = pace && place + 1 >= places;
    ask("next", last ? say("wall-ask-open-all-next") : "", () => send({ move: "next" }));
  }),
  finish: action("finish", ({ step, pace }) => {
    if (!OF_A_POST.includes(step) && step !== "pace") return;
    const question = pace ? say("wall-ask-finish-open") : say("wall-ask-finish");
    ask("finish", question, () => send({ move: "finish" }));
  }),
});

/** What is asked before the room goes on: where there is no split to be seen, or everything is. @param {WallState} state */
function questionOf({ step, next, voted }) {
  if (next === "opened") return say("wall-ask-open-all");
  return step === "vote" && !voted ? say("wall-ask-nobody") : "";
}

/** What the presenter chooses of how it goes. @param {WallPage} page @param {Means} means */
function choosing(page, { action, send, notice }) {
  /**
   * Say what was chosen, where it does not stand on the wall.
   *
   * @param {WallState} state
   * @param {import("./moves.js").Move} move
   * @param {string} words
   */
  async function choose({ step }, move, words) {
    if (!(await send(move, false)) || step === "lobby" || !words) return;
    notice(words, A_MOMENT);
  }
  /** @param {WallState} state @param {boolean} on */
  const votes = (state, on) =>
    choose(state, { move: "once", on }, say(on ? "wall-say-one-vote" : "wall-say-two-votes"));
  return {
    votes: action("votes", (state) => state.step !== "end" && votes(state, !state.once)),
    /** @param {string} digit */
    digit(digit) {
      if (digit !== "1" && digit !== "2") return;
      action("votes", (state) => state.step === "lobby" && votes(state, digit === "1"))();
    },
    pairs: action("pairs", (state) => {
      const on = !state.pairs;
      if (state.step === "end" || state.once) return;
      const words = state.step === "talk" ? "" : say(on ? "wall-say-pairs" : "wall-say-no-pairs");
      choose(state, { move: "pairs", on }, words);
    }),
    divided: action("divided", (state) => {
      if (state.step === "lobby" || state.step === "pace")
        choose(state, { move: "divided", on: !state.divided }, "");
    }),
    pace: action("pace", async (state) => {
      if (state.step !== "lobby") return;
      const own = !ownPace(page.parts, state);
      for (const [part, { kind }] of page.parts.entries())
        if (kind !== "text" && !(await send({ move: "pace", part, own }, false))) return;
    }),
  };
}

/** How long there is to talk. @param {Means} means */
function timing({ action, send }) {
  /** @param {string} name @param {number} [seconds] */
  const time = (name, seconds) =>
    action(name, ({ step }) => step === "talk" && send({ move: "time", seconds }, false));
  return {
    pause: time("pause"),
    more: time("more", HALF_A_MINUTE),
    less: time("less", -HALF_A_MINUTE),
  };
}
