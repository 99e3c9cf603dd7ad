// A lesson in Jupyter: whoever learns is no editor. No stray key or double click changes its cells,
// and from a view Shift + Enter goes on. What menus and buttons do stays as it is.
//
// Jupyter's letters and digits delete a cell, add one, or turn text into code, without a word. A
// notebook is a lesson if its metadata say so: {"kit": {"lesson": "01"}}.

import { giveKeys } from "../keys.js";

/** @import { AnyModel } from "@anywidget/types" */

const LESSON = "kitLesson";

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
}

/** @param {Event} event @returns {HTMLElement | null} */
const lessonOf = (event) =>
  /** @type {HTMLElement} */ (event.target).closest?.("[data-kit-lesson].jp-Notebook") ?? null;

/** @param {KeyboardEvent} event */
function onKey(event) {
  const target = /** @type {HTMLElement} */ (event.target);
  const notebook = lessonOf(event);
  if (!notebook) return;
  const view = target.closest(".kit");
  if (view) {
    if (event.key === "Enter" && event.shiftKey) goOn(event, view);
  } else if (isStray(event, target)) {
    event.preventDefault(); // Jupyter passes over such a key
    // Whoever presses such a key means the view in sight: from now on it has the keys.
    const inSight = viewInSight(notebook);
    if (inSight) giveKeys(inSight);
  }
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

/** The view that one sees most of. @param {HTMLElement} notebook */
function viewInSight(notebook) {
  const views = /** @type {HTMLElement[]} */ ([...notebook.querySelectorAll(".kit")]);
  /** @param {HTMLElement} view */
  const seen = (view) => {
    const { top, bottom } = view.getBoundingClientRect();
    return Math.min(bottom, innerHeight) - Math.max(top, 0);
  };
  const [best] = views.sort((one, other) => seen(other) - seen(one));
  return best && seen(best) > 100 ? best : null;
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
