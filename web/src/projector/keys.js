// The keys of what is shown to a whole room, which are also those of a clicker: it sends PageDown and
// PageUp, and F5 or Escape to begin and "b" or "." for a black screen.

import { put } from "../dom.js";
import { say } from "../words.js";

/**
 * What keys do that are not named in a table.
 *
 * @typedef {object} Besides
 * @property {() => void} forward
 * @property {(by: number) => void} scroll
 * @property {(digit: string) => void} digit
 * @property {() => boolean} enter  Go to the number that was typed; whether there was one.
 * @property {() => void} clear
 * @property {() => boolean} lift  Take away what lies over the slide; whether something did.
 */
/**
 * What the keys of a table do.
 *
 * @template {string} Name
 * @typedef {Record<Name, () => void> & Besides} Moves
 */
/**
 * Which key does what.
 *
 * @template {string} Name
 * @typedef {Record<string, Name>} KeyTable
 */
/** @typedef {"forward" | "back" | "list" | "help" | "full" | "look" | "blank"} Shared */

/** What each page has. @type {KeyTable<Shared>} */
export const SHARED = {
  ArrowRight: "forward",
  PageDown: "forward",
  " ": "forward",
  ArrowLeft: "back",
  PageUp: "back",
  Backspace: "back",
  l: "list",
  "?": "help",
  f: "full",
  F5: "full",
  d: "look",
  b: "blank",
  ".": "blank",
};

/** @param {KeyboardEvent} event */
const presses = (event) =>
  (event.key === " " || event.key === "Enter") &&
  event.target instanceof HTMLElement &&
  /^(BUTTON|SUMMARY)$/.test(event.target.tagName);

/**
 * @template {string} Name
 * @param {KeyboardEvent} event
 * @param {Moves<Name>} moves
 * @param {KeyTable<Name>} table
 * @param {HTMLDialogElement | null} panel  What lies over the page, and has the keys.
 */
export function onKey(event, moves, table, panel) {
  if (event.ctrlKey || event.metaKey || event.altKey || presses(event)) return;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const move = table[event.shiftKey && key === " " ? "ArrowLeft" : key];
  if (panel) return inPanel(event, move, panel);
  if (move || /^\d$/.test(key) || /^(Enter|Arrow(Up|Down))$/.test(key)) event.preventDefault();
  // A key that is held down, or a clicker that is leant on, opens nothing more.
  if (event.repeat && !key.startsWith("Arrow")) return;
  if (event.repeat && move) return;
  if (moves.lift()) return;
  if (/^\d$/.test(key)) return moves.digit(key);
  if (key === "Enter") return moves.enter() ? undefined : moves.forward();
  if (key === "ArrowDown") return moves.scroll(1);
  if (key === "ArrowUp") return moves.scroll(-1);
  moves.clear();
  if (move) moves[move]();
}

/**
 * In a list the arrows up and down, Tab, Space, Enter and digits are its own; a clicker's keys
 * close it.
 *
 * @param {KeyboardEvent} event
 * @param {string | undefined} move
 * @param {HTMLDialogElement} panel
 */
function inPanel(event, move, panel) {
  if (/^\d$/.test(event.key)) return find(panel, event.key);
  panel.dataset.typed = "";
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    step(panel, event.key === "ArrowDown" ? 1 : -1);
  } else if (move) {
    event.preventDefault();
    if (!/^(Home|End)$/.test(event.key)) panel.close();
  }
}

/**
 * Go to the post in the list whose number is typed; Enter, which presses it, goes on from there.
 *
 * @param {HTMLDialogElement} panel
 * @param {string} digit
 */
function find(panel, digit) {
  const typed = ((panel.dataset.typed ?? "") + digit).slice(-4);
  panel.dataset.typed = typed;
  const said = panel.querySelector(".typed");
  if (!said) return;
  /** @type {HTMLElement | null} */
  const found = panel.querySelector(`[data-number="${Number(typed)}"]`);
  put(said, say(found ? "projector-go-to" : "projector-no-such-number", { number: typed }));
  // Enter presses what one stands on: of a number that there is not, nothing.
  if (found) found.focus();
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** @param {HTMLDialogElement} panel @param {number} by */
function step(panel, by) {
  const buttons = [...panel.querySelectorAll("button")];
  const at = buttons.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
  buttons[Math.min(Math.max(at + by, 0), buttons.length - 1)].focus();
}
