// A lesson in Jupyter: whoever learns is no editor. No stray key or double click changes its cells,
// and from a view Shift + Enter goes on. What menus and buttons do stays as it is.
//
// Jupyter's letters and digits delete a cell, add one, or turn text into code, without a word. A
// notebook is a lesson if its metadata say so: {"kit": {"lesson": "01"}}.

import { h, put } from "../dom.js";
import { giveKeys } from "../keys.js";
import { say } from "../words.js";

/** @import { AnyModel } from "@anywidget/types" */

const LESSON = "kitLesson";
const LONG_ENOUGH = 5000; // ms, to read a few words

/** A quiet word beside a cell, which is read out as well. */
const word = h("p", { class: "kit-run-first", role: "status" });
/** @type {ReturnType<typeof setTimeout> | undefined} */
let hushing;

/**
 * Tell whether a widget stands in a lesson. What other hosts lack is simply no lesson.
 *
 * @param {AnyModel} model
 */
function inLesson(model) {
  const manager = /** @type {any} */ (model.widget_manager);
  return Boolean(manager?.context?.model?.getMetadata?.("kit")?.lesson);
}

/**
 * Guard the cells of the lesson that a view stands in, once a page.
 *
 * @param {AnyModel} model
 * @param {HTMLElement} el
 */
export function guardLesson(model, el) {
  if (!inLesson(model)) return;
  // The view is put into the page after it was drawn.
  requestAnimationFrame(() => {
    /** @type {HTMLElement | null} */
    const notebook = el.closest(".jp-Notebook");
    if (notebook) notebook.dataset[LESSON] = "";
  });
  const page = document.documentElement.dataset;
  if (LESSON in page) return;
  page[LESSON] = "";
  addEventListener("keydown", onKey, { capture: true });
  addEventListener("dblclick", onDoubleClick, { capture: true });
  for (const type of ["wheel", "pointerdown"])
    addEventListener(type, hush, { capture: true, passive: true });
  document.body.append(word);
}

/** @param {Event} event @returns {HTMLElement | null} */
const lessonOf = (event) =>
  /** @type {HTMLElement} */ (event.target).closest?.("[data-kit-lesson].jp-Notebook") ?? null;

/** @param {KeyboardEvent} event */
function onKey(event) {
  const target = /** @type {HTMLElement} */ (event.target);
  const notebook = lessonOf(event);
  if (!notebook) return;
  hush();
  const view = target.closest(".kit");
  if (view) {
    if (event.key === "Enter" && event.shiftKey) goOn(event, view);
  } else if (isStray(event, target)) {
    event.preventDefault(); // Jupyter passes over such a key
    giveKeysTo(/** @type {HTMLElement} */ (target.closest(".jp-Cell")), notebook);
  }
}

/**
 * Whoever presses such a key means the view they look at: from now on it has the keys. That is the
 * view of the cell; beside a text, it is the nearest. A cell that was not run has none yet, and its
 * answers, though they can be read already, are not those of a view elsewhere.
 *
 * @param {HTMLElement} cell  The active one.
 * @param {HTMLElement} notebook
 */
function giveKeysTo(cell, notebook) {
  if (cell.matches(".jp-CodeCell") && !cell.querySelector(".kit")) return sayRunFirst(cell);
  const view = nearestInSight(cell, notebook);
  if (view) return giveKeys(view);
  const next = [...notebook.querySelectorAll(".jp-Cell")].find((one) => isAfter(one, cell));
  if (next?.matches(".jp-CodeCell") && !next.querySelector(".kit")) sayRunFirst(cell);
}

/** @param {Element} one @param {Element} other */
const isAfter = (one, other) =>
  Boolean(other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);

/** Say beside a cell that it is to be run first. Nothing moves. @param {HTMLElement} cell */
function sayRunFirst(cell) {
  const { top, left, right } = cell.getBoundingClientRect();
  const window = cell.closest(".jp-WindowedPanel-outer")?.getBoundingClientRect();
  const edge = Math.max(top, window?.top ?? 0);
  const lowest = (window?.bottom ?? innerHeight) - 40;
  word.style.top = `${Math.min(edge, lowest)}px`;
  word.style.right = `${innerWidth - right + 24}px`;
  word.style.maxWidth = `${right - left - 48}px`;
  put(word, say("run-first"));
  hushing = setTimeout(hush, LONG_ENOUGH);
}

function hush() {
  clearTimeout(hushing);
  put(word, "");
}

/**
 * Tell whether a key would change the notebook: a letter or a digit by itself, or Enter on what is
 * not to be edited.
 *
 * @param {KeyboardEvent} event
 * @param {HTMLElement} target
 */
function isStray(event, target) {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (target.isContentEditable || target.matches("input, textarea, select")) return false;
  const cell = target.closest(".jp-Cell");
  if (!cell) return false;
  if (event.key !== "Enter") return event.key.length === 1 && event.key !== " ";
  const isCode = cell.matches(".jp-CodeCell") && !cell.querySelector(".jp-InputPlaceholder");
  return !event.shiftKey && cell === target && !isCode;
}

/**
 * From a view to the next cell. Running its cell once more would draw the view anew, and close
 * what has just been opened.
 *
 * @param {KeyboardEvent} event
 * @param {Element} view
 */
function goOn(event, view) {
  /** @type {HTMLElement | null | undefined} */
  const next = /** @type {any} */ (view.closest(".jp-Cell")?.nextElementSibling);
  if (!next) return;
  event.preventDefault();
  event.stopPropagation();
  // By itself the focus puts the middle of a long text into sight, and its beginning out of it.
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
}

/**
 * The view that is nearest to a cell, of those that still take keys and are in sight: whole, or over
 * half the window. So nothing has to be scrolled to it.
 *
 * @param {HTMLElement} cell
 * @param {HTMLElement} notebook
 */
function nearestInSight(cell, notebook) {
  const cells = [...notebook.querySelectorAll(".jp-Cell")];
  /** @param {HTMLElement} view */
  const far = (view) =>
    Math.abs(cells.indexOf(view.closest(".jp-Cell") ?? cell) - cells.indexOf(cell));
  const own = cell.matches(".jp-CodeCell") ? cell : notebook;
  const views = /** @type {HTMLElement[]} */ ([
    ...own.querySelectorAll(".kit:not([data-finished])"),
  ]);
  const seen = views.map((view) => ({ view, far: far(view), much: seenOf(view) }));
  const inSight = seen.filter(({ much }) => much.all || much.pixels > innerHeight / 2);
  inSight.sort((one, other) => one.far - other.far || other.much.pixels - one.much.pixels);
  return inSight[0]?.view;
}

/** How much of a view one sees. @param {HTMLElement} view */
function seenOf(view) {
  const { top, bottom } = view.getBoundingClientRect();
  const window = view.closest(".jp-WindowedPanel-outer")?.getBoundingClientRect();
  const from = Math.max(top, window?.top ?? 0);
  const pixels = Math.min(bottom, window?.bottom ?? innerHeight) - from;
  return { pixels, all: pixels > 0 && pixels >= bottom - top - 1 };
}

/**
 * A double click marks a word, and does not turn the text into its source.
 *
 * @param {MouseEvent} event
 */
function onDoubleClick(event) {
  const target = /** @type {HTMLElement} */ (event.target);
  if (lessonOf(event) && target.closest(".jp-RenderedMarkdown")) event.stopPropagation();
}
