// The root of a view, with its keys, and its place on the screen.

import { h } from "../dom.js";
import { takeKeys } from "../keys.js";

/** @import { Keys } from "../keys.js" */

/**
 * The root of a view, with its keys.
 *
 * @param {HTMLElement} el
 * @param {{ name: string, keys: Keys, signal: AbortSignal }} about
 */
export function frame(el, { name, keys, signal }) {
  const root = h("section", { class: "kit", "aria-label": name, tabindex: "-1" });
  takeKeys(root, keys, signal);
  // Outside, a digit would be the notebook's own shortcut: say where to click, while it matters.
  root.append(
    h("p", { class: "kit-hint", "aria-hidden": "true" }, "Click here first to use the keys."),
  );
  el.append(root);
  bringBack(root, signal);
  return root;
}

/**
 * Shift + Enter brings the next cell into view, and pushes a tall widget out of it: bring its top
 * back. Not where many cells were run at once, nor when the learner has gone on to something else.
 *
 * @param {HTMLElement} root
 * @param {AbortSignal} signal
 */
function bringBack(root, signal) {
  const past = () => {
    root.dataset.past = "";
  };
  for (const type of ["keydown", "pointerdown", "wheel"])
    addEventListener(type, past, { capture: true, once: true, signal });
  const look = () => {
    const view = pushedOutOf(root);
    if (view && root.getBoundingClientRect().top < view.getBoundingClientRect().top)
      root.scrollIntoView({ behavior: "instant" });
  };
  // The notebook scrolls when the cell has run, which is about now, and at times once more.
  requestAnimationFrame(() => requestAnimationFrame(look));
  setTimeout(look, 300);
}

/**
 * The notebook's window, where this view is the one whose cell was just run by itself.
 *
 * @param {HTMLElement} root
 */
function pushedOutOf(root) {
  const next = root.closest(".jp-Cell")?.nextElementSibling;
  const view = next?.closest(".jp-WindowedPanel-outer");
  const focused = /** @type {HTMLElement | null} */ (document.activeElement);
  if (!next || !view || !next.matches(".jp-mod-active") || focused?.isContentEditable) return null;
  // What is drawn without a press between is drawn by one run; "Run All" activates the last cell.
  const fresh = view.querySelectorAll(".kit:not([data-past])");
  const alone = fresh[0] === root && !fresh[1];
  return alone && (next.nextElementSibling || view.querySelector("[data-past]")) ? view : null;
}
