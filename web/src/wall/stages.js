// What stands on the wall at each stage of the room. What is not open was never sent.

import { h } from "../dom.js";
import { postView } from "../projector/post.js";
import { say } from "../words.js";
import { createLobby } from "./lobby.js";
import { createPace } from "./pace.js";

/** @import { Kind } from "../projector/types.d.ts" */
/** @import { Actions } from "./actions.js" */
/** @import { WallPage, WallState } from "./types.d.ts" */

/**
 * One stage. What is drawn of the same `id` is the same, and only brought up to date.
 *
 * @typedef {{ id: string, node: HTMLElement, update?: (state: WallState) => void }} View
 */

/**
 * @param {WallPage} page
 * @param {WallState} state
 */
export function idOf(page, state) {
  const { part, step, post, shown, open } = state;
  return JSON.stringify(shown ? [part, step, post, shown, open] : [part, step, page.code]);
}

/**
 * Draw a stage.
 *
 * While the class votes again, the first votes are not shown: whoever sees what most chose may go
 * there, right or wrong. During the talk they say that there is somebody to convince.
 *
 * @param {WallPage} page
 * @param {WallState} state
 * @param {Actions} actions
 * @returns {View}
 */
export function draw(page, state, actions) {
  const id = idOf(page, state);
  const part = page.parts[state.part];
  if (state.step === "lobby") return { id, ...createLobby(page, actions) };
  if (state.step === "end" || !part) return { id, node: end(page) };
  if (state.step === "opened") return { id, node: opened() };
  if (state.step === "pace") return { id, ...createPace(part, actions) };
  if (!state.shown) return { id, node: h("div", {}) };
  const kind = /** @type {Kind} */ (part.kind);
  const open = state.step === "again" ? {} : state.open;
  return { id, node: postView(state.shown, kind, part.question, open) };
}

const opened = () =>
  h("div", { class: "cover" }, h("h1", {}, say("wall-opened")), h("p", {}, say("wall-opened-how")));

/** @param {WallPage} page */
const end = ({ file, replay }) =>
  h(
    "div",
    { class: "cover" },
    h("h1", {}, say(replay ? "wall-replay-end" : "wall-end")),
    replay ? null : h("p", {}, say("wall-end-class")),
    replay
      ? null
      : h(
          "dl",
          { class: "afterwards" },
          ...after(file).flatMap(([what, command]) => [
            h("dt", {}, what),
            h("dd", {}, h("code", { dir: "ltr" }, command)),
          ]),
        ),
  );

/** What the presenter can do with it. @param {string} file */
function after(file) {
  const typed = /^[\w./-]+$/.test(file) ? file : `"${file}"`;
  return [
    [say("wall-end-report"), `kit pool ${typed} --report class.html`],
    [say("wall-end-notebook"), `kit.pool(${JSON.stringify(file)})`],
    [say("wall-end-again"), `kit live --replay ${typed}`],
  ];
}
