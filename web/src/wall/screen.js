// The whole screen: the stage as large as it fits, what the class is doing, and what stands around.

import { fit, grow } from "../projector/fit.js";
import { createFrame } from "../projector/frame.js";
import { createEdges } from "./edges.js";
import { createPulse } from "./pulse.js";
import { draw, idOf } from "./stages.js";

/** @import { Layout } from "../projector/fit.js" */
/** @import { Actions } from "./actions.js" */
/** @import { ByHand } from "./edges.js" */
/** @import { View } from "./stages.js" */
/** @import { WallPage, WallState } from "./types.d.ts" */

/** A post of a few words becomes as large as it fits. @type {Layout[]} */
const LARGE = [3.2, 2.8, 2.5, 2.2].map((size) => ({ size, key: "below" }));
/** A long one has narrow margins, and then again as large words as fit. */
const LONG = [1.4, 1.3, 1.2, 1.15, 1.1, 1.05, 1];
/** So do what is asked, and the votes, in what room it leaves. */
const ABOUT = [2, 1.8, 1.6, 1.4, 1.2, 1];

/**
 * @param {HTMLElement} root
 * @param {WallPage} page
 * @param {Actions} actions
 * @param {ByHand} byHand
 * @param {Node} notice
 */
export function createScreen(root, page, actions, byHand, notice) {
  const edges = createEdges(page, byHand);
  const frame = createFrame({ back: actions.back, forward }, edges.tools);
  const pulse = createPulse(actions);
  const { stage } = frame;
  /** @type {View | null} */
  let view = null;
  /** @type {WallState | null} */
  let state = null;
  edges.put(root, frame, pulse.node, notice);

  /** Show where the class is. @param {WallState} told @param {boolean} moved */
  function show(told, moved) {
    state = told;
    const { scrollTop } = stage;
    const drawn = bringIn(told);
    pulse.update(told);
    edges.update(root, frame, told, moved);
    if (drawn || view?.update) refit();
    stage.scrollTop = moved ? 0 : scrollTop;
    if (moved && told.open.first) showOpened(stage, told.open.key);
    sayBelow();
  }
  /** Draw the stage anew where it is another one; tell whether it is. @param {WallState} told */
  function bringIn(told) {
    const drawn = view?.id !== idOf(page, told);
    if (drawn) {
      view = draw(page, told, actions);
      stage.replaceChildren(view.node);
    }
    view?.update?.(told);
    return drawn;
  }
  function refit() {
    stage.style.setProperty("--about", "1");
    fit(stage, state && grows(page, state) ? LARGE : []);
    if (stage.hasAttribute("data-dense")) grow(stage, "--said", LONG);
    grow(stage, "--about", ABOUT);
    sayBelow();
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
  stage.addEventListener("scroll", sayBelow);
  addEventListener("resize", refit);
  return { show, forward, lost: edges.lost, moves: frame.moves };
}

/** Of what is longer than the screen, what was opened last is seen first. @param {HTMLElement} stage @param {boolean} [key] */
function showOpened(stage, key) {
  stage.querySelector(key ? ".key" : ".votes")?.scrollIntoView({ block: "nearest" });
}

/** Whether words may become larger: a question shares its width with its options. @param {WallPage} page @param {WallState} state */
function grows({ parts }, { shown, part, step }) {
  return shown ? parts[part].kind === "post" : step === "lobby";
}
