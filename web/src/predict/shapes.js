// The shapes that pictures are made of.

/** @typedef {Record<string, string | number>} Properties */
/** @typedef {[number, number]} XY */

/**
 * Make an SVG element; the same as h() in another namespace, without listeners.
 *
 * @template {keyof SVGElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Properties} properties
 * @param {...(Node | string)} children
 */
export function draw(tag, properties = {}, ...children) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(properties)) node.setAttribute(name, String(value));
  node.append(...children);
  return node;
}

/**
 * @param {number} x
 * @param {number} y
 * @param {string | number} words
 * @param {"start" | "middle" | "end"} anchor
 */
export function text(x, y, words, anchor = "middle", kind = "") {
  return draw("text", { x, y, "text-anchor": anchor, class: kind }, String(words));
}

/**
 * A line along a path.
 *
 * @param {string} d
 * @param {string} kind
 * @param {Properties} more
 */
export function line(d, kind, more = {}) {
  return draw("path", { d, class: kind, ...more });
}

/**
 * A rectangle from its upper left corner.
 *
 * @param {number} x
 * @param {number} y
 * @param {number} width
 * @param {number} height
 * @param {string} kind
 */
export function rect(x, y, width, height, kind) {
  return draw("rect", { x, y, width, height, class: kind });
}

/** The path over spots; null breaks it. @param {(XY | null)[]} spots */
export function path(spots) {
  const parts = spots.map((spot, i) => {
    if (!spot) return "";
    const goesOn = i > 0 && spots[i - 1];
    return `${goesOn ? "L" : "M"}${spot[0]} ${spot[1]}`;
  });
  return parts.join("");
}

/**
 * The mark of a point: each curve has a shape of its own.
 *
 * @param {number} shape  The number of the curve.
 * @param {number} x
 * @param {number} y
 * @param {number} r
 * @param {string} kind
 */
export function glyph(shape, x, y, r, kind) {
  if (shape === 1) return rect(x - r, y - r, 2 * r, 2 * r, kind);
  if (shape === 2)
    return line(`M${x} ${y - 1.3 * r}L${x + 1.2 * r} ${y + r}H${x - 1.2 * r}Z`, kind);
  if (shape === 3) {
    const far = 1.4 * r;
    return line(`M${x} ${y - far}L${x + far} ${y}L${x} ${y + far}L${x - far} ${y}Z`, kind);
  }
  return draw("circle", { cx: x, cy: y, r, class: kind });
}

/**
 * A name cut to the room that a picture has for it; its whole stands in the table.
 *
 * @param {string} name
 * @param {number} room
 */
export function fit(name, room) {
  return 7 * name.length > room ? `${name.slice(0, Math.max(1, room / 7 - 1))}…` : name;
}

const DASHES = ["7 4", "2 4", "13 4 2 4", "20 6"];

/**
 * How the line of a guess is dashed, so that curves are told apart without colour.
 *
 * @param {number} shape  The number of the curve.
 */
export const dash = (shape) => DASHES[shape % DASHES.length];

/**
 * A short piece of a line as it is in the picture, for a button or the legend.
 *
 * @param {...Node} children
 */
export function swatch(...children) {
  return draw(
    "svg",
    { width: 34, height: 14, viewBox: "0 0 34 14", "aria-hidden": "true", class: "kit-swatch" },
    ...children,
  );
}
