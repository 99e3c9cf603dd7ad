// The root of a view, with its keys, and its place on the screen.

import { h } from "../dom.js";
import { giveKeys, takeKeys } from "../keys.js";
import { remember, remembered } from "../storage.js";
import { say } from "../words.js";

/** @import { Keys } from "../keys.js" */
/** @import { Host } from "../types.d.ts" */

/**
 * The root of a view, with its keys.
 *
 * @param {HTMLElement} el
 * @param {{ name: string, keys: Keys, signal: AbortSignal, host?: Host, part?: string }} about
 *   With a host, the view takes the focus when its cell has been run for the first time. `part`
 *   tells views of one activity apart, each of which shows a part of it.
 */
export function frame(el, { name, keys, signal, host, part = "" }) {
  const root = h("section", { class: "kit", "aria-label": name, tabindex: "-1" });
  takeKeys(root, keys, signal);
  // Outside, a digit would be the notebook's own shortcut: say where to click, while it matters.
  if (Object.keys(keys).length)
    root.append(h("p", { class: "kit-hint", "aria-hidden": "true" }, say("click-first")));
  el.append(root);
  settle(root, signal, host, part);
  return root;
}

/**
 * Shift + Enter brings the next cell into view, and pushes a tall view out of it: bring its top
 * back, and let it have the keys. Not where many cells were run at once, nor when the learner has
 * gone on to something else.
 *
 * @param {HTMLElement} root
 * @param {AbortSignal} signal
 * @param {Host} [host]
 * @param {string} [part]
 */
function settle(root, signal, host, part) {
  const first = host && isFirstRun(host, part);
  const past = () => {
    root.dataset.past = "";
  };
  for (const type of ["keydown", "pointerdown", "wheel"])
    addEventListener(type, past, { capture: true, once: true, signal });
  const look = () => {
    const view = windowOf(root);
    if (!view) return;
    if (first && !("past" in root.dataset)) giveKeys(root);
    if (root.getBoundingClientRect().top < view.getBoundingClientRect().top)
      root.scrollIntoView({ behavior: "instant" });
    else if (first) root.scrollIntoView({ behavior: "instant", block: "nearest" });
  };
  // The notebook scrolls when the cell has run, which is about now, and at times once more.
  requestAnimationFrame(() => requestAnimationFrame(look));
  setTimeout(look, 300);
}

/**
 * Whether an activity has just been run, for the first time on this page.
 *
 * A page that is loaded again shows what was run before; and whoever runs a cell once more may be
 * on the way to the next one, which Shift + Enter would not reach if the view took the focus.
 *
 * @param {Host} host
 * @param {string} [part]
 */
function isFirstRun(host, part = "") {
  const run = `kit:run:${host.read("run")}`;
  const shown = document.documentElement.dataset;
  const activity = `kit ${host.read("activity")} ${part}`;
  if (remembered(run, "sessionStorage")) return false;
  remember(run, true, "sessionStorage");
  const before = shown.kitRan?.split("|") ?? [];
  shown.kitRan = [...before, activity].join("|");
  return !before.includes(activity);
}

/**
 * The notebook's window, where this view is the one whose cell was just run by itself.
 *
 * @param {HTMLElement} root
 */
function windowOf(root) {
  const next = root.closest(".jp-Cell")?.nextElementSibling;
  const view = next?.closest(".jp-WindowedPanel-outer");
  const focused = /** @type {HTMLElement | null} */ (document.activeElement);
  if (!next || !view || focused?.isContentEditable) return null;
  const own = root.contains(focused) || next.matches(".jp-mod-active");
  // What is drawn without a press between is drawn by one run; "Run All" activates the last cell.
  const fresh = view.querySelectorAll(".kit:not([data-past])");
  const alone = fresh[0] === root && !fresh[1];
  return own && alone && (next.nextElementSibling || view.querySelector("[data-past]"))
    ? view
    : null;
}
