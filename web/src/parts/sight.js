// What is shown anew begins at its top, also where one has scrolled past that.

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
