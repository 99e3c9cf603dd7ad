// What a finger means where it may either set something or scroll the page.
//
// A tap sets, and so does a movement to the side. A movement up or down scrolls the page, which the
// browser does where `touch-action` is `pan-y`; it sets nothing, also where the page is at its end.

/** As far as a finger trembles that taps, in pixels. */
const TREMBLE = 10;

/** A mouse scrolls with its wheel: a press of its button means what it points at. */
export const isFinger = (/** @type {PointerEvent} */ event) => event.pointerType !== "mouse";

/**
 * Which way a finger has gone by now.
 *
 * @param {{ x: number, y: number }} from
 * @param {{ x: number, y: number }} to
 */
export function wayOf(from, to) {
  const [aside, upright] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  if (Math.max(aside, upright) < TREMBLE) return "nowhere";
  return aside > upright ? "aside" : "upright";
}

/**
 * Have the value of a slider taken wherever it is meant. A browser sets it as soon as a finger
 * touches the slider, before anybody can know what that will be.
 *
 * @param {HTMLInputElement} input
 * @param {() => void} take
 */
export function takeWhatIsMeant(input, take) {
  /** @type {{ from: PointerEvent, before: string, meant: boolean } | null} */
  let touch = null;
  const settle = () => {
    if (!touch || touch.meant) take();
    else input.value = touch.before;
  };
  // The browser's word that the value has changed comes with the end, or right after it.
  const end = () => {
    setTimeout(() => {
      touch = null;
    });
  };
  const follow = (/** @type {PointerEvent} */ event) => {
    if (!touch || touch.meant || wayOf(touch.from, event) !== "aside") return;
    touch.meant = true;
  };
  const lift = (/** @type {PointerEvent} */ event) => {
    if (touch) touch.meant ||= wayOf(touch.from, event) === "nowhere";
    settle();
    end();
  };
  input.addEventListener("pointerdown", (event) => {
    touch = isFinger(event) ? { from: event, before: input.value, meant: false } : null;
  });
  input.addEventListener("pointermove", follow);
  // A press on the very middle changes nothing, and is meant all the same.
  input.addEventListener("pointerup", lift);
  input.addEventListener("pointercancel", settle);
  for (const type of ["touchend", "touchcancel"]) input.addEventListener(type, end);
  input.addEventListener("input", () => {
    if (!touch || touch.meant) take();
  });
  input.addEventListener("change", settle);
}
