// What is in sight: what is shown anew begins at its top, also where one has scrolled past that; and
// a view may be as tall as the notebook's window.

/** @param {HTMLElement} part */
const windowOf = (part) => part.closest(".jp-WindowedPanel-outer");

/**
 * Where a part stands on the screen; what this returns brings it back to there.
 *
 * @param {HTMLElement} part
 */
export function placeOf(part) {
  const { top } = part.getBoundingClientRect();
  return () => {
    const by = part.getBoundingClientRect().top - top;
    (windowOf(part) ?? document.scrollingElement)?.scrollBy({ top: by, behavior: "instant" });
  };
}

/**
 * Bring the top of a part into sight, if it is above the edge of what is seen. Nothing moves where
 * it is in sight already.
 *
 * @param {HTMLElement} part
 */
export function topInSight(part) {
  const window = windowOf(part);
  const edge = window ? window.getBoundingClientRect().top : 0;
  if (part.getBoundingClientRect().top < edge)
    part.scrollIntoView({ block: "start", behavior: "instant" });
}

/** So much of a window's height is left above a block that sticks to its edge, in pixels. */
const LEAST = 240;

/** What stays free above and below a view, in pixels. */
const AIR = 8;

/**
 * Tell the style how much of a notebook's window a view may fill, as `--kit-window`: around the
 * window are Jupyter's own bars, of which no unit of CSS knows. It is told anew when the view has
 * another width, and not when a phone's keyboard comes up.
 *
 * @param {HTMLElement} root
 * @param {HTMLElement} part  The part of the view that is to fill it.
 * @param {AbortSignal} signal
 */
export function fillWindow(root, part, signal) {
  let width = 0;
  const watch = new ResizeObserver(() => {
    const window = windowOf(root);
    if (!window || !root.clientWidth || root.clientWidth === width) return;
    width = root.clientWidth;
    const around = root.offsetHeight - part.offsetHeight + 2 * AIR;
    part.style.setProperty("--kit-window", `${window.clientHeight - around}px`);
  });
  watch.observe(root);
  signal.addEventListener("abort", () => watch.disconnect());
}

/**
 * Mark a block that would take more than half of the window's height, or leave too little for what
 * stands above it: it does not stick to the window's edge.
 *
 * @param {HTMLElement} block
 * @param {AbortSignal} signal
 * @returns {() => boolean}  Whether it sticks, looked at anew.
 */
export function sticksIfSmall(block, signal) {
  const look = () => {
    const { offsetHeight: height } = block;
    return !block.toggleAttribute("data-tall", innerHeight - height < Math.max(height, LEAST));
  };
  const watch = new ResizeObserver(look);
  watch.observe(block);
  addEventListener("resize", look, { signal });
  signal.addEventListener("abort", () => watch.disconnect());
  return look;
}
