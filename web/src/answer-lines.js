// The lines of a file of answers: how they are read, in which order they count, and what in one is
// no answer here. As kit/judging/lines.py, and `strange` and `fault` in Python.

/** @import { Aside, Belongs, Line } from "./answer-file.js" */

/** @typedef {{ at?: unknown, placed?: unknown }} Timed */

export const CAUSES = ["slip", "codebook gap", "missing context", "genuine difference"];
const ROUNDS = ["first", "revised"];
/** What an event of each kind says. */
export const FIELDS = new Map([
  ["judge", ["post_id", "label", "round", "unsure", "confidence", "note"]],
  ["note", ["post_id", "note"]],
  ["sorted", ["post_id", "cause"]],
  ["compared", ["post_ids"]],
]);
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;
const SHOWN = 80;
const [NEW_LINE, RETURN] = [10, 13];

/**
 * The numbered lines of a file; null stands for what is not one of ours. One after the other: a small
 * zip may have many millions of them, and a list of these would end the page.
 *
 * @param {string} text
 * @returns {Generator<[number, Line | null]>}
 */
export function* linesOf(text) {
  let number = 0;
  for (let from = 0; from < text.length; ) {
    const to = endOf(text, from);
    number++;
    const raw = text.slice(from, to);
    if (/[^\t-\r ]/.test(raw)) yield [number, lineIn(raw)];
    from = to + (text.startsWith("\r\n", to) ? 2 : 1);
  }
}

/** Where the line that begins here ends. @param {string} text @param {number} from */
function endOf(text, from) {
  for (let to = from; to < text.length; to++) {
    const code = text.charCodeAt(to);
    if (code === NEW_LINE || code === RETURN) return to;
  }
  return text.length;
}

/** @param {string} raw @returns {Line | null} */
function lineIn(raw) {
  if (!raw.includes('"kind"')) return null; // seen at once, also where there are millions of such
  try {
    const line = JSON.parse(raw.replace(/^\ufeff/, ""));
    return isObject(line) && Object.hasOwn(line, "kind") ? line : null;
  } catch {
    return null;
  }
}

/**
 * When each counts, for what stands in the order of its file: a clock may jump, but nothing counts
 * before what stands above it, unless it says where it is placed.
 *
 * @template {Timed} Given
 * @param {Given[]} lines
 * @returns {[string, Given][]}
 */
export function placed(lines) {
  let latest = "";
  return lines.map((line) => {
    const when = isTime(line.placed) ? line.placed : later(latest, isTime(line.at) ? line.at : "");
    latest = later(latest, when);
    return [when, line];
  });
}

/**
 * What stands in copies of one file, in the order in which it counts.
 *
 * @template {Timed} Given
 * @param {Given[][]} files
 * @returns {[string, Given][]}
 */
export function ordered(...files) {
  const every = files.flatMap(placed);
  const stays = files.length === 1 && !files[0].some((line) => Object.hasOwn(line, "placed"));
  return stays ? every : every.sort(([a], [b]) => Number(a > b) - Number(a < b));
}

/**
 * Why a line is no answer to this activity: which fault it is, and what it says there; or null.
 *
 * @param {Line} line
 * @param {Belongs} activity
 * @returns {[fault: string, said?: unknown] | null}
 */
export function strange(line, { marks, codebook, labels }) {
  const { kind, post_id: id } = line;
  if (isObject(kind)) return ["cut"];
  if (!FIELDS.has(/** @type {string} */ (kind))) return ["kind", kind];
  if (kind === "compared") return isListOfIds(line.post_ids) ? null : ["cut"];
  if (isObject(id)) return ["cut"];
  /** @type {[part: string, fault: string, isRight: (value: any) => boolean, said?: unknown][]} */
  const parts = [
    ["post_id", "post", (value) => marks.has(value)],
    ["post", "words", (value) => value === marks.get(/** @type {string} */ (id)), id],
    ["codebook", "codebook", (value) => value === codebook],
  ];
  if (kind === "judge") {
    parts.push(["label", "label", (value) => value === null || labels.includes(value)]);
    parts.push(["round", "round", (value) => ROUNDS.includes(value)]);
  }
  for (const [part, fault, isRight, said = line[part]] of parts) {
    if (!Object.hasOwn(line, part)) return ["cut"];
    if (!isRight(line[part])) return [fault, said];
  }
  const cause = kind === "sorted" && isSaid(line.cause) && line.cause;
  return cause && !CAUSES.includes(/** @type {string} */ (cause)) ? ["cause", cause] : null;
}

/** How sure somebody was, 1 to 3; none where that is not said, or null where it is said wrongly. */
export function sureness(/** @type {Line} */ { kind, confidence }) {
  if (kind !== "judge" || !isSaid(confidence)) return undefined;
  const sure = Number(confidence === true ? 1 : typeof confidence === "number" && confidence);
  return [1, 2, 3].includes(sure) ? sure : null;
}

/**
 * Note what is left aside: one entry for each kind of fault.
 *
 * @param {Map<string, Aside>} aside
 * @param {number} line
 * @param {string} fault
 * @param {unknown} [said]
 * @param {string} [codebook]
 * @param {number} [lines]  How many there are of it.
 */
export function note(aside, line, fault, said, codebook = "", lines = 1) {
  const known = aside.get(fault);
  if (known) known.lines += lines;
  else {
    const isQuoted = fault !== "codebook"; // as Python says it
    const about = { said: shown(said, isQuoted), codebook, causes: CAUSES.join(", ") };
    aside.set(fault, { fault, lines, first: line, said: about });
  }
}

/** What a foreign value says, as one short line. @param {unknown} value @param {boolean} isQuoted */
function shown(value, isQuoted) {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  const line = text
    .slice(0, 5 * SHOWN)
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
  const short = line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line;
  return isQuoted && typeof value === "string" ? `'${short}'` : short;
}

/** Whether a value says anything, as Python sees it: an empty list says nothing. */
export function isSaid(/** @type {unknown} */ value) {
  return Boolean(isObject(value) ? Object.keys(value).length : value);
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
function isObject(value) {
  return typeof value === "object" && value !== null;
}

/** @param {unknown} value */
const isListOfIds = (value) => Array.isArray(value) && !value.some(isObject);

/** @param {unknown} value @returns {value is string} */
const isTime = (value) => typeof value === "string" && TIME.test(value);

/** The later of two times, as texts. @param {string} a @param {string} b */
function later(a, b) {
  const isLater = b > a;
  return isLater ? b : a;
}
