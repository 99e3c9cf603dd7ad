// What is shown anew begins at its top, also where one has scrolled past that.

/**
 * Bring the top of a part into sight, if it is above the edge of what is seen. Nothing moves where
 * it is in sight already.
 *
 * @param {HTMLElement} part
 */
export function topInSight(part) {
  const window = part.closest(".jp-WindowedPanel-outer");
  const edge = window ? window.getBoundingClientRect().top : 0;
  if (part.getBoundingClientRect().top < edge)
    part.scrollIntoView({ block: "start", behavior: "instant" });
}
