// The file of answers that Python reads and writes, `<activity>.jsonl`: what a page saves opens in
// a notebook and in a pool, and what a notebook saved opens on a page.

import { FIELDS, isSaid, linesOf, note, ordered, strange, sureness } from "./answer-lines.js";
import { Refused } from "./refused.js";

/** @import { Event } from "./types.d.ts" */

/** @typedef {Record<string, unknown>} Line */
/**
 * What answers belong to: each post's id and the mark of its words, the codebook's id, its labels.
 *
 * @typedef {{ marks: Map<string, string>, codebook: string, labels: string[] }} Belongs
 */
/**
 * What of a file is no answer here, by kind of fault: how many lines, the first of them, and what
 * that says. The sentence fault-cut, fault-post … of answers.ftl says it, given `said`, and as
 * `where` "line", as `line` the first, and `file`.
 *
 * @typedef {{
 *   fault: string,
 *   lines: number,
 *   first: number,
 *   said: { said: string, codebook: string, causes: string },
 * }} Aside
 */
/**
 * A file of answers as it was read: its events in the order in which they count, each once, and
 * with the time at which it counts.
 *
 * @typedef {{
 *   file: string, after: string[], coder: string, events: Event[], aside: Aside[],
 * }} Opened
 */

/** A learner's answers to one activity take some 20,000. */
export const LARGEST = 50_000_000;

/**
 * The text of a file of answers. `file` is the name inside it, `after` the names inside those
 * after which it was begun anew.
 *
 * @param {Pick<Belongs, "marks" | "codebook"> & {
 *   file: string, coder: string, after?: string[], events: Event[],
 * }} answers
 */
export function toFile({ file, coder, after = [], events, ...activity }) {
  const open = { kind: "open", file, coder, ...(after.length && { after }) };
  const seen = new Set();
  const once = events.filter(({ id }) => !seen.has(id) && seen.add(id));
  const lines = once.map((event) => lineOf(event, activity));
  return [open, ...lines].map((line) => `${JSON.stringify(line)}\n`).join("");
}

/**
 * What a file of answers says of an activity. What is no answer to it is left aside, and counted.
 *
 * @param {string} text
 * @param {Belongs} activity
 * @returns {Opened}
 * @throws {Refused}
 */
export function fromFile(text, activity) {
  if (text.length > LARGEST)
    throw new Refused("answers-large", { size: Math.round(text.length / 1e6) });
  /** @type {Map<Line, number>} */
  const numbers = new Map();
  const cut = { first: 0, lines: 0 };
  for (const [number, line] of linesOf(text))
    if (line) numbers.set(line, number);
    else {
      cut.first ||= number;
      cut.lines++;
    }
  const lines = [...numbers.keys()];
  /** @type {Map<string, Aside>} */
  const aside = new Map();
  const events = eventsOf(lines, activity, (line, fault, said) =>
    note(aside, numbers.get(line) ?? 0, fault, said, activity.codebook),
  );
  if (cut.lines) note(aside, cut.first, "cut", undefined, "", cut.lines);
  return { ...nameOf(lines), events, aside: [...aside.values()] };
}

/**
 * Logs of the same answers as one, in the order in which their events count, each once: what waited
 * in a browser counts by its time.
 *
 * @param {Event[][]} logs
 */
export function inOrder(...logs) {
  const timed = logs.map((log) =>
    log.map((event) => {
      const at = timeOf(event.at);
      return { event, at, ...(at && event.late && { placed: at }) };
    }),
  );
  const seen = new Set();
  return ordered(...timed)
    .map(([, { event }]) => event)
    .filter(({ id }) => !seen.has(id) && seen.add(id));
}

/**
 * An event as it is kept: with the versions it belongs to. As `line_of` in
 * kit/judging/event_lines.py.
 *
 * @param {Event} event
 * @param {Pick<Belongs, "marks" | "codebook">} activity
 * @returns {Line}
 */
function lineOf(event, { marks, codebook }) {
  const { id, kind = "judge", ...given } = /** @type {Event & Line} */ (event);
  const names = FIELDS.get(kind) ?? Object.keys(given);
  const said = names.flatMap((name) => (isSaid(given[name]) ? [[name, whole(given[name])]] : []));
  const line = { ...(kind === "judge" && { label: null, round: "first" }), id: whole(id), kind };
  Object.assign(line, Object.fromEntries(said));
  if ("post_id" in line)
    Object.assign(line, { post: marks.get(String(line.post_id)) ?? "", codebook });
  // What has no time counts where it stands, here as in `inOrder`.
  const at = timeOf(event.at);
  return { ...line, ...(at && { at }), ...(at && event.late && { placed: at }) };
}

/**
 * The events among lines, in the order in which they count.
 *
 * @param {Line[]} lines
 * @param {Belongs} activity
 * @param {(line: Line, fault: string, said?: unknown) => void} leave  Leaves a line aside.
 */
function eventsOf(lines, activity, leave) {
  const seen = new Set();
  /** @type {Event[]} */
  const events = [];
  for (const [when, line] of ordered(lines)) {
    if (line.kind === "open" || line.kind === "coder" || seen.has(line.id)) continue;
    if (typeof line.id !== "string") {
      leave(line, "cut");
      continue;
    }
    seen.add(line.id);
    const fault = strange(line, activity);
    if (fault) leave(line, ...fault);
    else if (sureness(line) === null) leave(line, "confidence", line.confidence);
    if (!fault) events.push(eventOf(line, when));
  }
  return events.flatMap((event) => ofPosts(event, activity.marks));
}

/**
 * An event as far as it is about these posts: whoever compares several activities says so in each.
 *
 * @param {Event} event
 * @param {Map<string, string>} marks
 */
function ofPosts(event, marks) {
  if (!event.post_ids) return [event];
  const known = event.post_ids.filter((id) => marks.has(id));
  return known.length ? [{ ...event, post_ids: known }] : [];
}

/**
 * A line that is an answer here as the browser's event.
 *
 * @param {Line} line
 * @param {string} when
 * @returns {Event}
 */
function eventOf(line, when) {
  const at = Date.parse(/([zZ]|[+-]\d\d:?\d\d)$/.test(when) ? when : `${when}Z`);
  const event = { id: line.id, ...(Number.isFinite(at) && { at }), kind: line.kind };
  const { post_id, label, round, post_ids } = line;
  const words = isSaid(line.note) ? texted(line.note) : null;
  const sure = sureness(line);
  const saying = /** @type {Record<string, object>} */ ({
    judge: {
      ...{ post_id, label, round },
      ...(isSaid(line.unsure) && { unsure: true }),
      ...(sure && { confidence: sure }),
      ...(words && { note: words }),
    },
    note: { post_id, note: words },
    sorted: { post_id, cause: isSaid(line.cause) ? line.cause : null },
    compared: { post_ids },
  });
  return /** @type {Event} */ ({ ...event, ...saying[String(line.kind)] });
}

/**
 * The name inside a file, what it was begun after, and who answers in it by now.
 *
 * @param {Line[]} lines
 */
function nameOf(lines) {
  const opened = lines.filter((line) => line.kind === "open");
  const file = opened.map((line) => line.file).find(isSaid);
  const after = opened[0]?.after;
  const coders = lines.map((line) => (line.kind === "coder" ? line.name : line.coder));
  return {
    file: texted(file ?? ""),
    after: Array.isArray(after) ? after.map(texted) : [],
    coder: texted(coders.findLast(isSaid) ?? ""),
  };
}

/** @param {unknown} value */
const texted = (value) => (typeof value === "string" ? value : JSON.stringify(value));

/**
 * A value that any file can carry: half characters become U+FFFD.
 *
 * @param {unknown} value
 * @returns {unknown}
 */
function whole(value) {
  if (typeof value === "string") return value.replace(/\p{Cs}/gu, "\ufffd");
  return Array.isArray(value) ? value.map(whole) : value;
}

/**
 * Milliseconds as the text of their second; nothing where a clock says what cannot be.
 *
 * @param {unknown} milliseconds
 */
function timeOf(milliseconds) {
  const date = new Date(typeof milliseconds === "number" ? milliseconds : Number.NaN);
  const year = date.getUTCFullYear();
  return year >= 1 && year <= 9999 ? `${date.toISOString().slice(0, 19)}+00:00` : undefined;
}
