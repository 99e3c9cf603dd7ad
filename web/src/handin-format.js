// What writing and reading a hand-in code share, as in kit/judging/handin.py and codecheck.py.
// guide/hand-in-code.md describes the format.

/** Each character is five bits. O, I, L and U look like others, so no code has them. */
export const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
export const MISSING = -1;
export const UNSURE = -2;
/** The remainder of every code. */
export const RIGHT = 0xfffff;
/** How the revised judgements are kept. */
export const NONE = 0;
export const SOME = 1;
export const ALL = 2;

/**
 * What the judgements depend on: how many posts and labels there are, 1 where a first judgement is
 * missing or unsure, the way, and how many were revised.
 *
 * @typedef {{ posts: number, labels: number, gaps: number, way: number, changed: number }} Shape
 */

/**
 * In what base the digits of each round are, and how many the second one has.
 *
 * @param {Pick<Shape, "labels" | "gaps" | "way">} shape
 */
export function bases({ labels, gaps, way }) {
  return { first: labels + 2 * gaps, again: [1, labels + 1, labels + 2][way] };
}

/**
 * How many characters hold the judgements, and what their number stays below.
 *
 * @param {Shape} shape
 */
export function body(shape) {
  const { posts, way, changed } = shape;
  const { first, again } = bases(shape);
  const digits = [0, changed, posts][way];
  const limit = BigInt(first) ** BigInt(posts) * BigInt(again) ** BigInt(digits);
  const bits = (limit - 1n).toString(2).length + (way === SOME ? posts : 0);
  return { size: Math.ceil(bits / 5), limit };
}

/** 0 to 31, each times x to the fourth. */
export const CARRIED = Array.from({ length: 32 }, (_, top) =>
  [0x0885f, 0x1109b, 0x22113, 0x44203, 0x814a6].reduce(
    (sum, step, bit) => ((top >> bit) & 1 ? sum ^ step : sum),
    0,
  ),
);

/**
 * What remains of the polynomial whose coefficients these characters are: four of five bits each.
 *
 * @param {Iterable<number>} symbols
 */
export function remainder(symbols) {
  let state = 0;
  for (const symbol of symbols) state = ((state & 0x7fff) << 5) ^ symbol ^ CARRIED[state >> 15];
  return state;
}

/**
 * A code as it is written.
 *
 * @param {number[]} symbols
 */
export function grouped(symbols) {
  const text = symbols.map((symbol) => ALPHABET[symbol]).join("");
  return text.replace(/.{4}(?=.)/g, "$&-");
}

/** Whether these characters pass the check. @param {number[]} symbols */
export const isRight = (symbols) => remainder(symbols) === RIGHT;

/** The characters before and after the judgements. */
export const HEAD = 15;
export const CHECK = 4;
export const SHORTEST = HEAD + 1 + CHECK;
/** Each field of the head after the version, and how many bits it has. */
const FIELDS = /** @type {const} */ ([
  ["fingerprint", 35],
  ["adjective", 8],
  ["animal", 8],
  ["posts", 11],
  ["labels", 5],
  ["gaps", 1],
  ["way", 2],
]);

/** Characters as their bits. @param {number[]} symbols */
export const bitsOf = (symbols) =>
  symbols.map((symbol) => symbol.toString(2).padStart(5, "0")).join("");

/**
 * What the head of a code says, in whole numbers.
 *
 * @param {number[]} symbols
 */
export function headOf(symbols) {
  const bits = bitsOf(symbols.slice(1, HEAD));
  let at = 0;
  const head = /** @type {Record<typeof FIELDS[number][0], number>} */ ({});
  for (const [name, size] of FIELDS) {
    head[name] = Number.parseInt(bits.slice(at, at + size), 2);
    at += size;
  }
  return { ...head, posts: head.posts + 1, labels: head.labels + 2 };
}

/**
 * How long a code is that begins like this; 0 if it cannot be, or cannot be said.
 *
 * @param {number[]} symbols
 */
export function lengthOf(symbols) {
  if (symbols.length < SHORTEST) return 0;
  const head = headOf(symbols);
  const mask = bitsOf(symbols.slice(HEAD, HEAD + Math.ceil(head.posts / 5)));
  if (head.way > ALL || (head.way === SOME && mask.length < head.posts)) return 0;
  const changed = mask.slice(0, head.posts).replaceAll("0", "").length;
  return HEAD + body({ ...head, changed }).size + CHECK;
}
