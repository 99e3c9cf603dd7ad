// The presenter's page: the room as the whole class sees it. The room's program says where the class
// is; this page draws that, and asks for each move.

import projected from "../../../kit/text/words/en/projector.ftl";
import catalogue from "../../../kit/text/words/en/wall.ftl";
import { put } from "../dom.js";
import { fit, grow } from "../projector/fit.js";
import { createFrame, toggleFull, toggleLook } from "../projector/frame.js";
import { onKey, SHARED } from "../projector/keys.js";
import { learn, say, speak } from "../words.js";
import { createActions } from "./actions.js";
import { stopBounces } from "./bounce.js";
import { createEdges } from "./edges.js";
import { createSender } from "./moves.js";
import { helpPanel, joinPanel, missingPanel, postsPanel } from "./panels.js";
import { createPulse } from "./pulse.js";
import { draw, idOf } from "./stages.js";
import { listen } from "./stream.js";

/** @import { Layout } from "../projector/fit.js" */
/** @import { KeyTable, Shared } from "../projector/keys.js" */
/** @import { Fault } from "./moves.js" */
/** @import { View } from "./stages.js" */
/** @import { WallPage, WallState } from "./types.d.ts" */

/**
 * @typedef {Shared | "key" | "next" | "finish" | "missing" | "join" | "pause" | "more" | "less"
 *   | "pairs" | "votes" | "pace" | "divided"} Name
 */

/** @type {KeyTable<Name>} */
const KEYS = {
  ...SHARED,
  k: "key",
  n: "next",
  e: "finish",
  m: "missing",
  j: "join",
  t: "pause",
  "+": "more",
  "=": "more",
  "-": "less",
  p: "pairs",
  v: "votes",
  o: "pace",
  s: "divided",
};
/** A post of a few words becomes as large as it fits. @type {Layout[]} */
const LARGE = [3.2, 2.8, 2.5, 2.2].map((size) => ({ size, key: "below" }));
/** So do what is asked, and the votes, in what room it leaves. */
const ABOUT = [2, 1.8, 1.6, 1.4, 1.2, 1];
const TURNING = ["forward", "back", "key", "next", "finish"];

/** @param {string} key */
const turns = (key) => key === "Enter" || TURNING.includes(KEYS[key] ?? KEYS[key.toLowerCase()]);

/**
 * @param {HTMLElement} root
 * @param {WallPage} page
 */
function present(root, page) {
  /** @type {WallState | null} */
  let state = null;
  /** @type {View | null} */
  let view = null;
  /** @type {ReturnType<typeof missingPanel> | null} */
  let absent = null;
  const now = () => state;
  const send = createSender(() => state?.number ?? -1, tell);
  const actions = createActions(page, now, send, notice);
  const over = {
    list() {
      actions.disarm();
      if (state) postsPanel(root, page, state, actions.go);
    },
    help() {
      actions.disarm();
      helpPanel(root, { look: over.look, blank: frame.moves.blank });
    },
    join() {
      actions.disarm();
      if (!page.replay) joinPanel(root, page);
    },
    missing() {
      actions.disarm();
      if (state) absent = missingPanel(root, state.step);
    },
    full: toggleFull,
    look: () => toggleLook(root),
  };
  const byHand = { ...actions, ...over, forward };
  const edges = createEdges(page, byHand);
  const frame = createFrame({ back: actions.back, forward }, edges.tools);
  const pulse = createPulse(actions);
  edges.put(root, frame, pulse.node);

  /** Say something below the stage. @type {import("./actions.js").Notice} */
  function notice(words, moment) {
    put(edges.notice, words);
    if (moment) setTimeout(() => edges.notice.textContent === words && notice(""), moment);
  }
  /** @param {WallState} told */
  function hear(told) {
    const stage = (/** @type {WallState | null} */ of) => `${of?.part} ${of?.step} ${of?.post}`;
    const moved = stage(state) !== stage(told);
    state = told;
    // What was asked for was asked at another stage.
    if (moved) actions.disarm();
    show(told, moved);
    if (absent?.isOpen()) absent.ask();
  }
  /** @param {WallState} told @param {boolean} moved */
  function show(told, moved) {
    const drawn = view?.id !== idOf(page, told);
    const { scrollTop } = frame.stage;
    if (drawn) {
      view = draw(page, told, actions);
      frame.stage.replaceChildren(view.node);
    }
    view?.update?.(told);
    pulse.update(told);
    edges.update(root, frame, told, moved);
    if (drawn || view?.update) refit();
    frame.stage.scrollTop = moved ? 0 : scrollTop;
    if (moved && told.open.first) showOpened(told.open.key);
    sayBelow();
    document.documentElement.dataset.kitReady = "";
  }
  /** Of what is longer than the screen, what was opened last is seen first. @param {boolean} [key] */
  function showOpened(key) {
    frame.stage.querySelector(key ? ".key" : ".votes")?.scrollIntoView({ block: "nearest" });
  }
  function refit() {
    frame.stage.style.setProperty("--about", "1");
    fit(frame.stage, grows() ? LARGE : []);
    grow(frame.stage, "--about", ABOUT);
    sayBelow();
  }
  /** Whether words are few enough to become larger: a question shares its width with its options. */
  function grows() {
    if (!state?.shown) return state?.step === "lobby";
    return page.parts[state.part].kind === "post";
  }
  function sayBelow() {
    frame.sayBelow();
    if (state) edges.sayNext(frame, state);
  }
  // A clicker has no key for scrolling: what is below the screen comes before what is closed.
  function forward() {
    if (frame.isBelow()) frame.moves.scroll(2);
    else actions.forward();
    sayBelow();
  }
  /** Say why a press did nothing. @param {Fault} fault */
  function tell(fault) {
    if (fault) notice(why(fault));
    if (fault === "lost") stream.again();
  }
  const moves = { ...byHand, ...frame.moves, enter: () => false, clear() {} };
  frame.stage.addEventListener("scroll", sayBelow);
  addEventListener("resize", refit);
  stopBounces(({ key }) => turns(key));
  document.addEventListener("keydown", (event) =>
    onKey(event, moves, KEYS, root.querySelector("dialog[open]")),
  );
  const stream = listen(hear, (lost) => put(edges.lost, lost ? say("wall-lost") : ""));
}

/** @param {Exclude<Fault, "">} fault */
function why(fault) {
  if (fault === "lost") return say("wall-fault-lost");
  if (fault === "other") return say("wall-fault-other");
  return fault === "closed" ? say("wall-fault-closed") : say("wall-fault-refused");
}

const root = document.getElementById("wall");
const given = document.getElementById("kit-wall")?.textContent;
if (root && given) {
  /** @type {WallPage} */
  const page = JSON.parse(given);
  learn(projected);
  learn(catalogue);
  speak(page.words);
  present(root, page);
}
