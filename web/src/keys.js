// Whose key is it? A view takes the keys that it shows, and keeps all plain ones from the notebook;
// the notebook's own go on untouched, and press nothing in the view.

/**
 * What each key of a view does, by the key's name.
 *
 * @typedef {Record<string, () => void>} Keys
 */
/** @typedef {{ chose: string }} Pointer */
/** @typedef {{ timeStamp: number, x: number, y: number, button: Element | null }} Click */

/** The mark of a box that waits for words: it has the keys as soon as its view has them. */
export const WAITS = "data-waits-for-words";

/** @param {KeyboardEvent | MouseEvent} event */
const combined = (event) => event.ctrlKey || event.metaKey || event.altKey;
/** @param {UIEvent} event @returns {HTMLElement} */
const targetOf = (event) => /** @type {HTMLElement} */ (event.target);
/** @param {KeyboardEvent} event */
const presses = (event) =>
  (event.key === "Enter" || event.key === " ") &&
  /^(BUTTON|SUMMARY)$/.test(targetOf(event).tagName);
/** @param {Element | null} button */
const chooses = (button) => Boolean(button?.hasAttribute("aria-pressed"));
/** @param {Element} button */
const isDone = (button) => button.hasAttribute("data-onward");
/** @param {Element} node */
const nameOf = (node) => node.getAttribute("aria-label") ?? node.textContent ?? "";

/**
 * Tell whether a key is pressed for itself, and not as a word to the notebook or the browser.
 *
 * @param {KeyboardEvent} event
 */
export const isPlain = (event) => !combined(event) && !(event.shiftKey && event.key === "Enter");

/**
 * Tell whether with this key the notebook saves itself, or runs the cell and makes its view anew: what
 * stands in a field has to be kept, and sent, before that.
 *
 * @param {KeyboardEvent} event
 */
export function savesNotebook(event) {
  const meant = event.ctrlKey || event.metaKey;
  return (event.key === "Enter" && (event.shiftKey || meant)) || (event.key === "s" && meant);
}

/** Whether this is read with fingers, and without keys. */
export const byTouch = () => matchMedia("(hover: none) and (pointer: coarse)").matches;

/**
 * Give a view the keys: the box in it that waits for words, or else the view itself.
 *
 * By touch no box is entered: a keyboard would come up over what is to be read first.
 *
 * @param {HTMLElement} root
 */
export function giveKeys(root) {
  /** @type {HTMLElement | null} */
  const box = byTouch() ? null : root.querySelector(`[${WAITS}]`);
  (box ?? root).focus({ preventScroll: true });
}

/**
 * Tell whether a key is the notebook's: to run the cell, to save, to move on, and the like.
 *
 * @param {KeyboardEvent} event
 */
function isNotebooks(event) {
  if (event.key === "Tab") return true;
  if (event.key === "Enter") return !event.altKey && (event.shiftKey || combined(event));
  // With these, combinations move, merge, mark or bring back the notebook's cells.
  return combined(event) && !/^(Arrow.*|Home|End|Backspace|Delete|[amz])$/i.test(event.key);
}

/**
 * Tell whether a key is the field's that has the focus: any in which one writes; of a radio, a switch
 * or a slider, those that choose and move.
 *
 * @param {KeyboardEvent} event
 */
function isFields(event) {
  const field = targetOf(event);
  if (field.matches("textarea, select")) return true;
  if (!(field instanceof HTMLInputElement)) return false;
  if (!/^(radio|checkbox|range)$/.test(field.type)) return true;
  return /^(Arrow.*|Home|End|Page.*| )$/.test(event.key);
}

/**
 * Handle the keys of a view at its root, and keep the notebook's own shortcuts from them.
 *
 * Enter and Space press the button with the focus.
 *
 * @param {HTMLElement} root
 * @param {Keys} keys
 * @param {AbortSignal} signal
 */
export function takeKeys(root, keys, signal) {
  // What the pointer chose, by its name, for a view may draw it anew; "" once the focus moved on.
  const pointer = { chose: "" };
  leaveAlone(root, signal);
  guardClicks(root, pointer, signal);
  root.addEventListener(
    "focusin",
    (event) => {
      if (nameOf(targetOf(event)) !== pointer.chose) pointer.chose = "";
    },
    { signal },
  );
  root.addEventListener("keydown", (event) => answer(event, root, keys, pointer), { signal });
}

/**
 * Let the focused element say for each key whether the notebook shall leave it alone.
 *
 * JupyterLab looks for a shortcut from the focused element upwards, and Notebook 7 does so before
 * the view hears of the key: with the focus on a button, `d d` would delete the cell.
 *
 * @param {HTMLElement} root
 * @param {AbortSignal} signal
 */
function leaveAlone(root, signal) {
  let alone = root;
  /** @param {KeyboardEvent} event */
  const decide = (event) => {
    alone.removeAttribute("data-lm-suppress-shortcuts");
    const target = targetOf(event);
    if (!root.contains(target) || isNotebooks(event)) return;
    alone = target;
    alone.setAttribute("data-lm-suppress-shortcuts", "");
  };
  addEventListener("keydown", decide, { capture: true, signal });
}

/**
 * @param {KeyboardEvent} event
 * @param {HTMLElement} root
 * @param {Keys} keys
 * @param {Pointer} pointer
 */
function answer(event, root, keys, pointer) {
  const { key } = event;
  const target = targetOf(event);
  // The notebook passes over a key whose default was prevented; but Shift + Space is nobody's.
  if (presses(event) && key === " " && (event.shiftKey || combined(event))) event.preventDefault();
  if (isNotebooks(event)) return;
  event.stopPropagation();
  if (combined(event) || event.defaultPrevented) return;
  // Escape closes what is open, and then leads back to the notebook's cell.
  const open = root.querySelector(".kit-panel:not([hidden])");
  const writes = target.tagName === "TEXTAREA" && !target.hasAttribute(WAITS);
  if (key === "Escape" && !event.isComposing && !writes && !open) {
    event.preventDefault();
    return toCell(root);
  }
  // The pointer left the focus on an answer: Enter means to go on, not to judge what comes next.
  const chosen = chooses(target) && nameOf(target) === pointer.chose;
  // And a button that stands for where one is, or for what is chosen, would press nothing new.
  const strays = presses(event) && (chosen || (key === "Enter" && isDone(target)));
  // A key held down is one press: nobody judges ten posts by leaning on it.
  if (strays || (presses(event) && event.repeat)) event.preventDefault();
  if ((presses(event) && !strays) || isFields(event) || !keys[key]) return;
  event.preventDefault();
  if (!event.repeat) keys[key]();
}

/** Give the focus to what the view stands in. @param {HTMLElement} root */
function toCell(root) {
  /** @type {HTMLElement | null | undefined} */
  const cell = root.parentElement?.closest("[tabindex]");
  cell?.focus();
}

/**
 * Stop clicks that nobody meant.
 *
 * A browser presses the focused button on Shift + Enter, which was meant for the notebook. And two
 * quick clicks in one place are one: the second neither judges the next post nor presses what has
 * come under the pointer meanwhile. Walking with Back and Next may be as quick as you like.
 *
 * @param {HTMLElement} root
 * @param {Pointer} pointer
 * @param {AbortSignal} signal
 */
function guardClicks(root, pointer, signal) {
  let modified = false; // a key is held with a modifier
  /** @type {Click} */
  let last = { timeStamp: -1000, x: 0, y: 0, button: null };
  /** @param {MouseEvent} event */
  const byNotebooksKey = (event) =>
    event.type === "click" && !event.detail && modified && root.contains(targetOf(event));
  /** @param {MouseEvent} event */
  const guard = (event) => {
    const button = targetOf(event).closest?.("button") ?? null;
    const stopped = byNotebooksKey(event) || isAgain(event, button, last);
    if (stopped) {
      event.preventDefault(); // the press of a button would take the focus as well
      event.stopPropagation();
    }
    if (event.type !== "click" || !button || !root.contains(button)) return;
    last = { button, timeStamp: event.timeStamp, x: event.x, y: event.y };
    if (!stopped) pointer.chose = event.detail && chooses(button) ? nameOf(button) : "";
  };
  // On the whole page: the widget may have shrunk away from under the pointer.
  const everywhere = { capture: true, signal };
  const hold = (/** @type {KeyboardEvent} */ event) => {
    modified = event.shiftKey || combined(event);
  };
  const release = () => {
    modified = false;
  };
  addEventListener("keydown", hold, everywhere);
  addEventListener("keyup", release, everywhere);
  addEventListener("mousedown", guard, everywhere);
  addEventListener("click", guard, everywhere);
}

/**
 * Tell whether a click is the last one once more.
 *
 * @param {MouseEvent} event
 * @param {Element | null} button
 * @param {Click} last
 */
function isAgain(event, button, last) {
  const soon = event.timeStamp - last.timeStamp < 300;
  const here = Math.hypot(event.x - last.x, event.y - last.y) < 5;
  if (!event.detail || !soon || !here) return false;
  return button !== last.button || (event.detail > 1 && chooses(button));
}
