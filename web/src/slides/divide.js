/**
 * A slide that is longer than the screen goes on in the next: nothing is made small, and nothing is
 * cut in the middle. What cannot be divided, such as a long table, scrolls. A slide that is nearly
 * empty takes in the next one under its heading, if both fit.
 */
import { gather, undo } from "./gather.js";

const HEADS = "H1 H2 H3 H4 H5 H6".split(" ");

/**
 * Divide all slides that do not fit, after putting together what was divided before.
 * @param {HTMLElement} all
 */
export function divide(all) {
  undo();
  for (const part of [...all.querySelectorAll(".slide[data-part]")].reverse()) join(part);
  for (const slide of [...all.children]) {
    let rest = /** @type {Element | null} */ (slide);
    while (rest) rest = overflow(rest);
  }
  gather(all, fits);
}

/**
 * Move what does not fit to a slide of its own, and return that.
 * @param {Element} slide
 */
function overflow(slide) {
  if (fits(slide)) return null;
  const rest = /** @type {HTMLElement} */ (slide.cloneNode(false));
  rest.dataset.part = "";
  rest.classList.remove("begins", "shown");
  rest.removeAttribute("id");
  while (!fits(slide) && moveLast(slide, rest));
  while (leadsOn(slide, rest) && moveLast(slide, rest));
  if (!rest.hasChildNodes()) return null;
  slide.after(rest);
  return rest;
}

/** @param {Element} slide */
const fits = (slide) => slide.scrollHeight <= slide.clientHeight + 1;

/**
 * Tell whether what now stands last belongs to what went on: a heading, "… they are:", or the first
 * point of a list.
 * @param {Element} slide
 * @param {Element} rest
 */
function leadsOn(slide, rest) {
  const last = slide.lastElementChild;
  const next = rest.firstElementChild;
  if (!last || !next || slide.children.length < 2) return false;
  if (listOf.get(next) === last && last.children.length < 2) return true;
  return HEADS.includes(last.tagName) || /:\s*$/.test(last.textContent ?? "") || asks(last);
}

/**
 * A bold line by itself is the heading of the list below it.
 * @param {Element} last
 */
const asks = (last) =>
  last.tagName === "P" &&
  last.children.length === 1 &&
  last.firstElementChild?.tagName === "STRONG" &&
  last.textContent?.trim() === last.firstElementChild.textContent;

/**
 * Move the last block, or the last point of a list or of what came out; tell whether there was one to spare.
 * @param {Element} from
 * @param {Element} to
 */
function moveLast(from, to) {
  const last = from.lastElementChild;
  if (!last) return false;
  if (last.matches("ol, ul, .out") && last.children.length > 1) {
    movePoint(/** @type {HTMLElement} */ (last), to);
    return true;
  }
  if (from.children.length < 2) return false;
  if (to.firstElementChild instanceof HTMLElement && to.firstElementChild.dataset.part === "list") {
    // All points of a list have gone: it stands there whole.
    if (
      last.tagName === to.firstElementChild.tagName &&
      last === listOf.get(to.firstElementChild)
    ) {
      last.append(...to.firstElementChild.children);
      to.firstElementChild.remove();
    }
  }
  to.prepend(last);
  return true;
}

/** @type {WeakMap<Element, Element>} the list that a part of it was taken from */
const listOf = new WeakMap();

/**
 * @param {HTMLElement} list
 * @param {Element} to
 */
function movePoint(list, to) {
  let part = to.firstElementChild;
  if (!part || listOf.get(part) !== list) {
    part = /** @type {HTMLElement} */ (list.cloneNode(false));
    listOf.set(part, list);
    to.prepend(part);
  }
  const point = list.lastElementChild;
  if (point) part.prepend(point);
  if (part instanceof HTMLOListElement)
    part.start = /** @type {HTMLOListElement} */ (list).start + list.children.length;
}

/**
 * Put a part back at the end of the slide before it.
 * @param {Element} part
 */
function join(part) {
  const before = part.previousElementSibling;
  const first = part.firstElementChild;
  const list = first && listOf.get(first);
  if (first && list) {
    list.append(...first.children);
    first.remove();
  }
  before?.append(...part.children);
  part.remove();
}
