// The scale under a slider: a few of its steps with their numbers, each where it lies.

import { attr, h } from "../dom.js";
import { say } from "../words.js";

/**
 * The places of the steps that are named: both ends, and some between.
 *
 * @param {number[]} values
 */
export function named(values) {
  const steps = values.length - 1;
  const tens = values.flatMap((value, at) => (isPowerOfTen(value) ? [at] : []));
  const inside = tens.filter((at) => at >= 2 && at <= steps - 2);
  if (inside.length > 1 && kindOfSteps(values)) return [0, ...inside, steps];
  const parts = [4, 3, 5, 2].find((number) => steps % number === 0) ?? Math.min(4, steps);
  return Array.from({ length: parts + 1 }, (_, part) => Math.round((part * steps) / parts));
}

/** @param {number} value */
const isPowerOfTen = (value) => value > 1 && /^10*$/.test(String(value));

/**
 * What there is to say of steps that are not all as long; "" where they are.
 *
 * @param {number[]} values  Rising.
 */
export function kindOfSteps(values) {
  const long = values.slice(1).map((value, i) => Number((value - values[i]).toFixed(10)));
  if (long.every((one) => one === long[0])) return "";
  return long.every((one, i) => !i || one >= long[i - 1]) ? "steps-grow" : "steps-differ";
}

/** @param {number[]} values */
export function scale(values) {
  const steps = values.length - 1;
  const ticks = named(values).map((at) =>
    h(
      "span",
      { style: `inset-inline-start:${(100 * at) / steps}%` },
      h("span", { class: "kit-slide-number" }, say("counted-plainly", { number: values[at] })),
    ),
  );
  const node = h("p", { class: "kit-slide-scale", "aria-hidden": "true" }, ...ticks);
  const numbers = ticks.map((tick) => /** @type {HTMLElement} */ (tick.firstElementChild));
  new ResizeObserver(() => leaveOut(numbers)).observe(node);
  return node;
}

/** The least that stands between two numbers, in pixels. */
const GAP = 8;

/**
 * Leave out the numbers that have no room beside those before them; both ends stay.
 *
 * @param {HTMLElement[]} numbers  From left to right.
 */
function leaveOut(numbers) {
  const boxes = numbers.map((number) => number.getBoundingClientRect());
  const last = boxes.length - 1;
  let end = -Infinity; // of the last number that stays
  boxes.forEach(({ left, right }, at) => {
    const fits = left >= end + GAP && (at === last || right + GAP <= boxes[last].left);
    const stays = fits || at === 0 || at === last;
    if (stays) end = right;
    attr(numbers[at], "data-no-room", stays ? null : true);
  });
}
