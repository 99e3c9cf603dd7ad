// The presenter's page: the room as the whole class sees it. The room's program says where the class
// is; this page draws that, and asks for each move.

import projected from "../../../kit/text/words/en/projector.ftl";
import catalogue from "../../../kit/text/words/en/wall.ftl";
import { put } from "../dom.js";
import { onKey } from "../projector/keys.js";
import { learn, say, speak } from "../words.js";
import { createActions } from "./actions.js";
import { stopBounces } from "./bounce.js";
import { KEYS, turns } from "./keys.js";
import { createSender } from "./moves.js";
import { createNotice, why } from "./notice.js";
import { createOverlays } from "./panels.js";
import { createScreen } from "./screen.js";
import { listen } from "./stream.js";

/** @import { Fault } from "./moves.js" */
/** @import { WallPage, WallState } from "./types.d.ts" */

/**
 * @param {HTMLElement} root
 * @param {WallPage} page
 */
function present(root, page) {
  /** @type {WallState | null} */
  let state = null;
  const now = () => state;
  const notice = createNotice();
  const send = createSender(() => state?.number ?? -1, tell);
  const actions = createActions(page, now, send, notice.tell);
  const over = createOverlays(root, page, now, actions, () => screen.moves.blank());
  const screen = createScreen(root, page, actions, { ...actions, ...over }, notice.node);

  /** @param {WallState} told */
  function hear(told) {
    const moved = !state || stageOf(state) !== stageOf(told);
    // What was asked for was asked at another stage, or while nobody had voted.
    if (moved || (told.voted && !state?.voted)) actions.disarm();
    state = told;
    screen.show(told, moved);
    over.refresh();
    document.documentElement.dataset.kitReady = "";
  }
  /** Say why a press did nothing. @param {Fault} fault */
  function tell(fault) {
    if (fault) notice.tell(why(fault));
    if (fault === "lost") stream.again();
  }
  const { forward } = screen;
  const moves = {
    ...actions,
    ...over,
    ...screen.moves,
    forward,
    enter: () => false,
    clear() {},
  };
  stopBounces(turns);
  document.addEventListener("keydown", (event) =>
    onKey(event, moves, KEYS, root.querySelector("dialog[open]")),
  );
  const stream = listen(hear, (lost) => put(screen.lost, lost ? say("wall-lost") : ""));
}

/** @param {WallState} state */
const stageOf = ({ part, step, post }) => `${part} ${step} ${post}`;

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
