// What stands around the stage: where the class is, how to come in, and what can be done by hand.

import { h, put } from "../dom.js";
import { button } from "../projector/frame.js";
import { say } from "../words.js";
import { TURNS } from "./bounce.js";
import { joinLine } from "./join.js";

/** @import { createFrame } from "../projector/frame.js" */
/** @import { Actions } from "./actions.js" */
/** @import { Part, WallPage, WallState } from "./types.d.ts" */

/** @typedef {ReturnType<typeof createFrame>} Frame */
/** @typedef {Actions & Record<"list" | "help" | "join" | "missing", () => void>} ByHand */

/**
 * @param {WallPage} page
 * @param {ByHand} moves
 */
export function createEdges(page, moves) {
  const lost = h("p", { class: "lost", role: "status" });
  const key = button(say("wall-button-key"), moves.key, "turn");
  const next = button(say("wall-button-next"), moves.next, "turn");
  const missing = button(say("wall-button-missing"), moves.missing);
  const join = button(say("wall-button-join"), moves.join);
  const tools = h(
    "div",
    { class: "tools" },
    missing,
    page.replay ? null : join,
    button(say("wall-button-list"), moves.list),
    button(say("wall-button-keys"), moves.help),
  );
  return {
    lost,
    tools,
    /**
     * Put all in its place.
     *
     * @param {HTMLElement} root
     * @param {Frame} frame
     * @param {Node} pulse
     * @param {Node} notice
     */
    put(root, frame, pulse, notice) {
      const [header, stage, footer, ...others] = frame.nodes;
      header.append(lost, joinLine(page));
      for (const turn of [frame.back, frame.forward, key, next]) turn.setAttribute(TURNS, "");
      frame.forward.after(key, next);
      root.replaceChildren(header, stage, pulse, footer, notice, ...others);
    },
    /** @param {HTMLElement} root @param {Frame} frame @param {WallState} state @param {boolean} moved */
    update(root, frame, state, moved) {
      const part = page.parts[state.part];
      root.dataset.step = state.step;
      root.style.setProperty("--digits", String(String(state.joined).length));
      put(frame.about, part?.title ?? "");
      frame.about.hidden = !part;
      const where = part ? whereWords(part, state) : "";
      put(frame.where, where);
      if (moved) put(frame.status, `${where} ${opened(state)}`.trim());
      frame.back.disabled = !state.back;
      frame.forward.hidden = state.step === "end";
      key.hidden = !(state.shown && state.keyed) || state.step === "key" || state.next === "key";
      next.hidden = !state.shown || !leadsOn(state);
      // In the lobby it stands there as large as can be.
      join.hidden = state.step === "lobby" || state.step === "end";
      missing.hidden = !["vote", "again", "pace"].includes(state.step);
    },
    /** Say what going on does. @param {Frame} frame @param {WallState} state */
    sayNext(frame, state) {
      const kind = page.parts[state.part]?.kind ?? "post";
      put(frame.forward, frame.isBelow() ? say("projector-read-on") : nextName(state, kind));
    },
  };
}

/** Whether the next post is more than one press away. @param {WallState} state */
const leadsOn = ({ next, place, places }) => place + 1 < places && next !== "post";

/**
 * The number of the post, as on paper, of how many; where the class has an order of its own, how
 * far it is in that.
 *
 * @param {Part} part
 * @param {WallState} state
 */
function whereWords({ kind, posts }, { shown, pace, divided, place, places }) {
  if (!shown) return "";
  const { number } = shown;
  if (pace && divided) return say("wall-where", { kind, number, place: place + 1, places });
  return say("projector-number", { kind, number, whole: posts.length });
}

/** What was opened last, for who hears it. @param {WallState} state */
function opened({ open, shown }) {
  if (!shown) return "";
  if (open.key) return say("wall-heard-key");
  return say(open.first ? "wall-heard-split" : "wall-heard-voting");
}

/** What going on does, in words. @param {WallState} state @param {string} kind */
function nextName({ step, next }, kind) {
  if (step === "lobby") return say("wall-begin");
  if (next === "post")
    return step === "pace" ? say("wall-to-discuss") : say("wall-to-post", { kind });
  return say(NEXT[next] ?? "projector-go-on");
}

/** @type {Record<string, string>} */
const NEXT = {
  split: "wall-to-split",
  talk: "wall-to-talk",
  again: "wall-to-again",
  both: "wall-to-both",
  key: "wall-to-key",
  part: "projector-next-activity",
  pace: "projector-next-activity",
  opened: "wall-to-opened",
  end: "projector-to-end",
};
