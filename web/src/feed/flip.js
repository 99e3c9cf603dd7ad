// Moves that the eye can follow: things are where they are at once, and are shown on their way.

const LONG = 700; // milliseconds, from the old place to the new one
const LATER = 25; // each starts so much later than the one above it
const SHADOW = "0 4px 12px rgb(0 0 0 / 35%)"; // lifted, as long as it moves
const EASE = "cubic-bezier(0.3, 0, 0.2, 1)";

/** Whether things may move. */
const mayMove = () => !matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * Put elements in another place, and show them on their way there. One that is still on its way
 * goes on from where it is seen.
 *
 * @param {Map<string, HTMLElement>} all  By name.
 * @param {boolean} moves  Whether there is a way to be shown: not where they come all at once.
 * @param {() => void} put
 */
export function flip(all, moves, put) {
  const from = seenAt(all);
  for (const node of all.values()) for (const one of node.getAnimations()) one.cancel();
  put();
  if (!moves || !mayMove()) return;
  let place = 0;
  for (const [name, to] of [...seenAt(all)].sort(([, one], [, other]) => one.top - other.top)) {
    const node = /** @type {HTMLElement} */ (all.get(name));
    go(node, from.get(name), to, place * LATER);
    place += 1;
  }
}

/** Where they are seen on the page; none for what is not. @param {Map<string, HTMLElement>} all */
function seenAt(all) {
  const seen = [...all].filter(([, node]) => node.isConnected && node.offsetParent);
  return new Map(seen.map(([name, node]) => [name, node.getBoundingClientRect()]));
}

/**
 * @param {HTMLElement} node
 * @param {DOMRect | undefined} from
 * @param {DOMRect} to
 * @param {number} delay
 */
function go(node, from, to, delay) {
  const by = from ? from.top - to.top : 0;
  if (from && Math.abs(by) < 1) return;
  const start = from
    ? { transform: `translateY(${by}px)`, boxShadow: SHADOW, offset: 0 }
    : { opacity: 0, transform: "translateX(2rem)", offset: 0 };
  const duration = LONG + Math.min(Math.abs(by), 300);
  node.animate([start], { duration, delay, easing: EASE, fill: "backwards" });
}
