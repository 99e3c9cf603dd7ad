// Whose key is it? A view takes the keys that it shows, and keeps all plain ones from the notebook;
// the notebook's own go on untouched, and press nothing in the view.

const combined = (event) => event.ctrlKey || event.metaKey || event.altKey;
const presses = ({ key, target }) =>
  (key === "Enter" || key === " ") && /^(BUTTON|SUMMARY)$/.test(target.tagName);
const types = ({ target }) => /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
const chooses = (button) => Boolean(button?.hasAttribute("aria-pressed"));
const nameOf = (node) => node.getAttribute("aria-label") ?? node.textContent;

/** Tell whether a key is pressed for itself, and not as a word to the notebook or the browser. */
export const isPlain = (event) => !combined(event) && !(event.shiftKey && event.key === "Enter");

/** Tell whether a key is the notebook's: to run the cell, to save, to move on, and the like. */
function isNotebooks(event) {
  if (event.key === "Tab") return true;
  if (event.key === "Enter") return !event.altKey && (event.shiftKey || combined(event));
  // With these, combinations move, merge, mark or bring back the notebook's cells.
  return combined(event) && !/^(Arrow.*|Home|End|Backspace|Delete|[amz])$/i.test(event.key);
}

/**
 * Handle the keys of a view at its root, and keep the notebook's own shortcuts from them.
 *
 * `keys` maps a key's name to what it does. Enter and Space press the button with the focus.
 */
export function takeKeys(root, keys, signal) {
  // What the pointer chose, by its name, for a view may draw it anew; "" once the focus has moved on.
  const pointer = { chose: "" };
  leaveAlone(root, signal);
  guardClicks(root, pointer, signal);
  root.addEventListener(
    "focusin",
    ({ target }) => nameOf(target) === pointer.chose || (pointer.chose = ""),
    { signal },
  );
  root.addEventListener("keydown", (event) => answer(event, root, keys, pointer), { signal });
}

/**
 * Let the focused element say for each key whether the notebook shall leave it alone.
 *
 * JupyterLab looks for a shortcut from the focused element upwards, and Notebook 7 does so before
 * the view hears of the key: with the focus on a button, `d d` would delete the cell.
 */
function leaveAlone(root, signal) {
  let alone = root;
  const decide = (event) => {
    alone.removeAttribute("data-lm-suppress-shortcuts");
    if (!root.contains(event.target) || isNotebooks(event)) return;
    alone = event.target;
    alone.setAttribute("data-lm-suppress-shortcuts", "");
  };
  addEventListener("keydown", decide, { capture: true, signal });
}

function answer(event, root, keys, pointer) {
  const { key, target } = event;
  // The notebook passes over a key whose default was prevented; but Shift + Space is nobody's.
  if (presses(event) && key === " " && (event.shiftKey || combined(event))) event.preventDefault();
  if (isNotebooks(event)) return;
  event.stopPropagation();
  if (combined(event) || event.defaultPrevented) return;
  // Escape closes what is open, and then leads back to the notebook's cell.
  if (
    key === "Escape" &&
    target.tagName !== "TEXTAREA" &&
    !root.querySelector(".kit-panel:not([hidden])")
  ) {
    event.preventDefault();
    return root.parentElement.closest("[tabindex]")?.focus();
  }
  // The pointer left the focus on an answer: Enter means to go on, and not to judge what comes next.
  const strays = presses(event) && chooses(target) && nameOf(target) === pointer.chose;
  // A key held down is one press: nobody judges ten posts by leaning on it.
  if (strays || (presses(event) && event.repeat)) event.preventDefault();
  if ((presses(event) && !strays) || types(event) || !keys[key]) return;
  event.preventDefault();
  if (!event.repeat) keys[key]();
}

/**
 * Stop clicks that nobody meant.
 *
 * A browser presses the focused button on Shift + Enter, which was meant for the notebook. And two
 * quick clicks in one place are one: the second neither judges the next post nor presses what has
 * come under the pointer meanwhile. Walking with Back and Next may be as quick as you like.
 */
function guardClicks(root, pointer, signal) {
  let modified = false; // a key is held with a modifier
  let last = { timeStamp: -1000 };
  const byNotebooksKey = (event) =>
    event.type === "click" && !event.detail && modified && root.contains(event.target);
  const again = (event, button) =>
    event.detail &&
    event.timeStamp - last.timeStamp < 300 &&
    Math.hypot(event.x - last.x, event.y - last.y) < 5 &&
    (button !== last.button || (event.detail > 1 && chooses(button)));
  const guard = (event) => {
    const button = event.target.closest?.("button");
    const stopped = byNotebooksKey(event) || again(event, button);
    if (stopped) {
      event.preventDefault(); // the press of a button would take the focus as well
      event.stopPropagation();
    }
    if (event.type !== "click" || !root.contains(button)) return;
    last = { button, timeStamp: event.timeStamp, x: event.x, y: event.y };
    if (!stopped) pointer.chose = event.detail && chooses(button) ? nameOf(button) : "";
  };
  // On the whole page: the widget may have shrunk away from under the pointer.
  const on = (type, listener) => addEventListener(type, listener, { capture: true, signal });
  on("keydown", (event) => (modified = event.shiftKey || combined(event)));
  on("keyup", () => (modified = false));
  for (const type of ["mousedown", "click"]) on(type, guard);
}
