// One press is one press: a clicker that bounces, or a mouse that is clicked twice, opens one thing.

const SOON = 400; // milliseconds
/** The mark of a button that changes what the class sees. */
export const TURNS = "data-turns";

/**
 * Let no press through that follows another at once, whatever either of them does.
 *
 * @param {(event: KeyboardEvent) => boolean} turns  Whether a key changes what the class sees.
 */
export function stopBounces(turns) {
  let last = -SOON;
  /** @param {Event} event */
  function press(event) {
    const soon = event.timeStamp - last < SOON;
    last = event.timeStamp;
    if (!soon) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  const button = (/** @type {Event} */ event) =>
    event.target instanceof Element ? event.target.closest("button") : null;
  addEventListener(
    "keydown",
    (event) => {
      // A button that is pressed by a key is clicked.
      const clicks = /^[ Enter]+$/.test(event.key) && button(event);
      if (!event.repeat && !clicks && turns(event)) press(event);
    },
    { capture: true },
  );
  addEventListener(
    "click",
    (event) => {
      if (button(event)?.hasAttribute(TURNS)) press(event);
    },
    { capture: true },
  );
}
