/**
 * A lesson's slides: one at a time, turned by keys, by a clicker's two, or by the buttons below.
 *
 * What is folded stays folded until somebody opens it: no key of a clicker does. What was opened and
 * is longer than the screen is read on by the same key, before the next slide comes.
 */
import { divide } from "./divide.js";
import { holderOf } from "./gather.js";

const FORWARD = ["ArrowRight", "ArrowDown", "PageDown", " ", "n"];
const BACK = ["ArrowLeft", "ArrowUp", "PageUp", "Backspace", "p"];
const STEP = 0.8; // of the screen, where a slide is read on

const root = document.documentElement;
const main = /** @type {HTMLElement} */ (document.querySelector("main"));
const nav = /** @type {HTMLElement} */ (document.querySelector("nav"));
const count = /** @type {HTMLElement} */ (nav.querySelector("output"));
let here = 0;
let typed = "";

/** @param {number} wanted */
function show(wanted) {
  const slides = main.children;
  here = Math.min(Math.max(wanted, 0), slides.length - 1);
  for (const [place, slide] of [...slides].entries())
    slide.classList.toggle("shown", place === here);
  slides[here].scrollTop = 0;
  count.textContent = `${here + 1} / ${slides.length}`;
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && main.contains(focused)) focused.blur();
}

/**
 * Read on within a slide that is longer than the screen, or turn to the next one.
 * @param {1 | -1} way
 */
function turn(way) {
  const slide = main.children[here];
  const below = slide.scrollHeight - slide.clientHeight - slide.scrollTop;
  if (way > 0 ? below > 2 : slide.scrollTop > 2)
    slide.scrollBy({ top: way * STEP * slide.clientHeight });
  else show(here + way);
}

/** Divide the slides for the screen as it now is, and stay where one was. */
function lay() {
  const first = firstOf(main.children[here]);
  divide(main);
  show(Math.max([...main.children].indexOf(holderOf(first)), 0));
}

/**
 * Return the slide that a part belongs to.
 * @param {Element} slide
 */
function firstOf(slide) {
  let found = slide;
  while (/** @type {HTMLElement} */ (found).dataset.part === "" && found.previousElementSibling)
    found = found.previousElementSibling;
  return found;
}

/** @type {Partial<Record<string, () => unknown>>} */
const KEYS = {
  Home: () => show(0),
  End: () => show(main.children.length - 1),
  f: () => (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen()),
  d: () => {
    const dark = root.dataset.look
      ? root.dataset.look === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.look = dark ? "light" : "dark";
  },
  Enter: () => typed && show(Number(typed) - 1),
};

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const at = event.target instanceof Element ? event.target.closest("summary, a, button") : null;
  if (at && [" ", "Enter"].includes(event.key)) return; // it opens what one stands on
  const back = BACK.includes(event.key) || (event.key === " " && event.shiftKey);
  const key = KEYS[event.key] ?? (back && (() => turn(-1)));
  const does = key || (FORWARD.includes(event.key) && (() => turn(1)));
  if (does) event.preventDefault();
  if (does) does();
  typed = /^\d$/.test(event.key) ? typed + event.key : "";
});
nav.querySelector(".on")?.addEventListener("click", () => turn(1));
nav.querySelector(".back")?.addEventListener("click", () => turn(-1));

root.classList.add("paged");
nav.hidden = false;
lay();
addEventListener("resize", lay);
document.fonts?.ready.then(lay);
// Paper is a screen of its own size.
addEventListener("beforeprint", () => {
  root.classList.add("on-paper");
  lay();
});
addEventListener("afterprint", () => {
  root.classList.remove("on-paper");
  lay();
});
