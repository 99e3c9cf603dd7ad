// Panels that a button shows and hides, and what stands in the one with the keys.

import { h, tool } from "../dom.js";
import { say } from "../words.js";

/**
 * @typedef {object} Disclosure
 * @property {HTMLButtonElement} button
 * @property {HTMLElement} panel
 * @property {(open?: boolean) => void} toggle  Open or close it; without a word, the other way.
 */

/**
 * A button that shows and hides a panel with this content.
 *
 * @param {string} name
 * @param {string} key
 * @param {Node | (() => Node)} content  What is written anew each time it is opened, as a function.
 * @param {(panel: HTMLElement, open: boolean, turn: () => void) => void} [show]
 *   Opens and closes it, by `turn`, and brings what is to be seen into view.
 * @returns {Disclosure}
 */
export function disclosure(name, key, content, show = bring) {
  const panel = h("div", { class: "kit-panel", role: "group", "aria-label": name });
  if (content instanceof Node) panel.append(content);
  const toggle = (open = panel.hidden) => {
    if (open !== panel.hidden) return;
    if (open && !(content instanceof Node)) panel.replaceChildren(content());
    show(panel, Boolean(open), () => {
      panel.hidden = !open;
      button.setAttribute("aria-expanded", String(open));
    });
  };
  const button = tool(name, key, () => toggle(), { "aria-expanded": "false" });
  // The list of keys is of no use where there are none.
  button.classList.toggle("kit-by-keys", key === "?");
  panel.hidden = true;
  return { button, panel, toggle };
}

/** @param {HTMLElement} panel @param {boolean} open @param {() => void} turn */
export function bring(panel, open, turn) {
  turn();
  // Opened below the edge of the window, it would seem that nothing happened.
  (open ? panel : panel.closest(".kit"))?.scrollIntoView({ block: "nearest" });
}

/**
 * The list of keys and what they do, for the panel that `?` opens.
 *
 * @param {[key: string, does: string][]} keys
 */
export function keysPage(keys) {
  const all = [...keys, ["Esc", say("key-escape")]];
  return h(
    "dl",
    { class: "kit-keys" },
    ...all.flatMap(([key, does]) => [h("dt", {}, h("kbd", {}, key)), h("dd", {}, does)]),
  );
}
