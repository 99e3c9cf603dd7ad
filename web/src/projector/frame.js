// What stands around the slide: where one is, and what can be done by hand.

import { h, put } from "../dom.js";
import { say } from "../words.js";

/** @param {string} name @param {() => void} action @param {string} [kind] */
export const button = (name, action, kind = "kit-tool") =>
  h("button", { type: "button", class: kind, onclick: action, onmousedown: stayAway }, name);

/** A press with the mouse leaves the keys to the page: Space goes on, whatever was pressed last. */
const stayAway = (/** @type {Event} */ event) => event.preventDefault();

/**
 * @param {{ back: () => void, forward: () => void }} moves
 * @param {Node} tools
 */
export function createFrame(moves, tools) {
  const stage = h("main", { class: "stage" });
  const hint = h("p", { class: "hint" });
  const black = h("div", { class: "black", hidden: true, onclick: lift });
  const about = h("h1", { class: "activity", dir: "auto", hidden: true });
  const where = h("p", { class: "where" });
  const status = h("p", { class: "kit-unseen", role: "status" });
  const back = button(say("back"), moves.back, "turn");
  const forward = button("", moves.forward, "turn onward");
  const footer = h("footer", {}, back, forward, hint, tools);
  const nodes = [h("header", {}, about, where), stage, footer, status, black];

  /** Let the slide be seen again; tell whether the screen was black. */
  function lift() {
    const { hidden } = black;
    black.hidden = true;
    return !hidden;
  }
  function blank() {
    black.hidden = false;
  }
  /** @param {number} by */
  function scroll(by) {
    stage.scrollBy({ top: (by * stage.clientHeight) / 3 });
  }
  const isBelow = () => stage.scrollTop + stage.clientHeight < stage.scrollHeight - 2;
  /** Say whether a slide goes on below what is seen of it. */
  function sayBelow() {
    put(hint, isBelow() ? say("projector-below") : "");
    // Whoever scrolls by keys alone has to reach it.
    stage.tabIndex = stage.scrollHeight > stage.clientHeight + 1 ? 0 : -1;
  }
  const own = { blank, lift, scroll };
  const shown = { stage, hint, about, where, status, back, forward };
  return { ...shown, nodes, isBelow, sayBelow, moves: own };
}

/** @param {Record<"list" | "look" | "full" | "help", () => void>} moves */
export const tools = (moves) =>
  h(
    "div",
    { class: "tools" },
    button(say("projector-list"), moves.list),
    button(say("projector-look"), moves.look),
    button(say("projector-full"), moves.full),
    button(say("keys"), moves.help),
  );

export function toggleFull() {
  if (document.fullscreenElement) document.exitFullscreen();
  // A browser that does not allow it stays as it is.
  else document.documentElement.requestFullscreen?.().catch(() => {});
}

/** Dark where it is light now, and the other way round. @param {HTMLElement} root */
export function toggleLook(root) {
  const dark = getComputedStyle(root).getPropertyValue("--dark").trim() === "1";
  document.documentElement.dataset.look = dark ? "light" : "dark";
}
