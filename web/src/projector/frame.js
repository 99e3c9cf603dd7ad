// What stands around the slide: where one is, and what can be done by hand.

import { h } from "../dom.js";
import { say } from "../words.js";

/** @import { Moves } from "./keys.js" */

/** @param {string} name @param {() => void} action @param {string} [kind] */
const button = (name, action, kind = "kit-tool") =>
  h("button", { type: "button", class: kind, onclick: action, onmousedown: stayAway }, name);

/** A press with the mouse leaves the keys to the page: Space goes on, whatever was pressed last. */
const stayAway = (/** @type {Event} */ event) => event.preventDefault();

/** @param {Moves} moves */
export function createFrame(moves) {
  const parts = {
    about: h("h1", { class: "activity", dir: "auto", hidden: true }),
    where: h("p", { class: "where" }),
    stage: h("main", { class: "stage" }),
    hint: h("p", { class: "hint" }),
    status: h("p", { class: "kit-unseen", role: "status" }),
    black: h("div", { class: "black", hidden: true, onclick: moves.lift }),
    back: button(say("back"), moves.back, "turn"),
    forward: button("", moves.forward, "turn onward"),
  };
  const tools = h(
    "div",
    { class: "tools" },
    button(say("projector-list"), moves.list),
    button(say("projector-look"), moves.look),
    button(say("projector-full"), moves.full),
    button(say("keys"), moves.help),
  );
  const nodes = [
    h("header", {}, parts.about, parts.where),
    parts.stage,
    h("footer", {}, parts.back, parts.forward, parts.hint, tools),
    parts.status,
    parts.black,
  ];
  return { ...parts, nodes };
}

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
