// Words as large as the screen allows, and never smaller than the last row can read.

/**
 * How large a post's words are, in the size of all other words, and where the key stands: below
 * them, beside them below the votes, or below both. What is dense has narrow margins and, once votes
 * are open, no drawing; the words of the drawing stay.
 *
 * @type {{ size: number, key: "below" | "beside" | "across", dense?: boolean }[]}
 */
const LAYOUTS = [
  ...[1.9, 1.7, 1.55, 1.4, 1.25, 1.1].map((size) => ({
    size,
    key: /** @type {const} */ ("below"),
  })),
  ...[1.25, 1.1, 1].map((size) => ({ size, key: /** @type {const} */ ("beside") })),
  { size: 1, key: "below" },
  { size: 1, key: "below", dense: true },
  { size: 1, key: "across", dense: true },
  { size: 1, key: "beside", dense: true },
];

/** @typedef {typeof LAYOUTS[number]} Layout */

/**
 * Lay a slide out as large as it fits. Where even the smallest is too much, what was opened last is
 * brought into sight, and the rest is scrolled to.
 *
 * @param {HTMLElement} stage
 * @param {Layout[]} [larger]  What is tried first.
 */
export function fit(stage, larger = []) {
  for (const { size, key, dense } of [...larger, ...LAYOUTS]) {
    stage.style.setProperty("--said", String(size));
    stage.dataset.key = key;
    stage.toggleAttribute("data-dense", Boolean(dense));
    if (fits(stage)) return;
  }
}

/**
 * Give one size more, as far as all still fits; of what is scrolled anyway, as far as nothing more
 * is, and what stands beside the post stays on the screen.
 *
 * @param {HTMLElement} stage
 * @param {string} name  Of the size, in the stylesheet.
 * @param {number[]} sizes  The largest first, and last what it has.
 */
export function grow(stage, name, sizes) {
  const { clientHeight } = stage;
  stage.style.setProperty(name, String(sizes.at(-1)));
  const most = Math.max(stage.scrollHeight, clientHeight);
  /** @type {HTMLElement | null} */
  const beside = stage.querySelector(".beside .about");
  for (const size of sizes) {
    stage.style.setProperty(name, String(size));
    if (fits(stage, most) && (beside?.offsetHeight ?? 0) <= clientHeight) return;
  }
}

/** @param {HTMLElement} stage @param {number} [height]  What it may have. */
const fits = (stage, height = stage.clientHeight) =>
  stage.scrollHeight <= height + 1 && stage.scrollWidth <= stage.clientWidth + 1;
