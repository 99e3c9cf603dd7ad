// What stands on the wall at each stage of the room. What is not open was never sent.

import { h } from "../dom.js";
import { postView } from "../projector/post.js";
import { say } from "../words.js";
import { createLobby } from "./lobby.js";
import { createPace } from "./pace.js";

/** @import { Kind, Open } from "../projector/types.d.ts" */
/** @import { Actions } from "./actions.js" */
/** @import { Part, WallPage, WallState } from "./types.d.ts" */

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
  const { part, step, post, shown, again } = state;
  const seen = [part, step, post, shown, again, openOf(state)];
  return JSON.stringify(shown ? seen : [part, step, page.code]);
}

/**
 * Draw a stage.
 *
 * While the class votes again, the first votes are not shown: whoever sees what most chose may go
 * there, right or wrong. During the talk they say that there is somebody who sees it otherwise.
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
  if (state.step === "opened") return { id, node: opened(part) };
  if (state.step === "pace") return { id, ...createPace(part, actions) };
  if (!state.shown) return { id, node: h("div", {}) };
  const kind = /** @type {Kind} */ (part.kind);
  const open = state.step === "again" ? {} : openOf(state);
  const below = open.second ? changes(state) : null;
  return { id, node: postView(state.shown, kind, part.question, open, below) };
}

/**
 * What is open, with second votes only where somebody gave one: a column of first votes under their
 * name would be votes that nobody gave.
 *
 * @param {WallState} state
 * @returns {Open}
 */
function openOf({ open, again, voted, once }) {
  const second = open.second && (again ? again.voted : (voted ?? 0)) > 0;
  return { ...open, second, once };
}

/** How many of those who voted again changed their mind. @param {WallState} state */
function changes({ again, shown }) {
  if (!again || !shown) return null;
  const { first, unsure } = shown.votes;
  const before = first.reduce((sum, number) => sum + number, unsure[0]);
  const people = before - again.voted;
  const changed = say("wall-changed", again);
  const silent = people > 0 ? say("wall-not-again", { people }) : "";
  const words = silent ? say("wall-changed-not-again", { changed, silent }) : changed;
  return h("p", { class: "changes" }, words);
}

/** @param {Part} part */
const opened = ({ kind }) =>
  h(
    "div",
    { class: "cover" },
    h("h1", {}, say("wall-opened", { kind })),
    h("p", {}, say("wall-opened-how", { kind })),
  );

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
          "details",
          {},
          h("summary", {}, say("wall-for-teacher")),
          h(
            "dl",
            { class: "afterwards" },
            ...after(file).flatMap(([what, command]) => [
              h("dt", {}, what),
              h("dd", {}, h("code", { dir: "ltr" }, command)),
            ]),
          ),
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
