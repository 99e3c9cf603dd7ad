/** What is short stands with what comes next, so that no slide is nearly empty. */

const SHORT = 0.6; // of a slide's height

/** @type {{ slide: Element, next: Element, blocks: Element[] }[]} what was taken in, in order */
let taken = [];

/**
 * Put together what is short, wherever the next slide stands under the same heading.
 *
 * @param {Element} all
 * @param {(slide: Element) => boolean} fits
 */
export function gather(all, fits) {
  for (const slide of [...all.children]) {
    if (!slide.isConnected) continue; // an earlier one has taken it in
    while (isShort(slide) && takeIn(slide, fits));
  }
}

/** Take out again what was taken in. */
export function undo() {
  for (const { slide, next, blocks } of taken.reverse()) {
    next.append(...blocks);
    slide.after(next);
  }
  taken = [];
}

/** The slide on which one now stands. @param {Element} slide @returns {Element} */
export function holderOf(slide) {
  const held = taken.find(({ next }) => next === slide);
  return held ? holderOf(held.slide) : slide;
}

/** @param {Element} slide */
function isShort(slide) {
  const end = slide.lastElementChild?.getBoundingClientRect().bottom ?? 0;
  return end - slide.getBoundingClientRect().top < SHORT * slide.clientHeight;
}

/**
 * @param {Element} slide
 * @param {(slide: Element) => boolean} fits
 */
function takeIn(slide, fits) {
  const next = slide.nextElementSibling;
  if (!next || next.classList.contains("begins")) return false;
  const blocks = [...next.children];
  slide.append(...blocks);
  if (!fits(slide)) {
    next.append(...blocks);
    return false;
  }
  next.remove();
  taken.push({ slide, next, blocks });
  return true;
}
