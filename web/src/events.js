// What an event means, said once for the browser; kit/judging/events.py says the same in Python.
// Pure functions: no imports, no page.

/** @import { Entry, Event } from "./types.d.ts" */

/** What stands for a post about which nothing was said. */
export const UNJUDGED = Object.freeze({
  first: null,
  revised: null,
  unsure: false,
  locked: false,
});

/**
 * What stands for a post once this event has happened. The entry given is not changed; an event
 * of a kind that is not known here changes nothing.
 *
 * @param {Entry} entry
 * @param {Event} event
 * @returns {Entry}
 */
export function apply(entry, event) {
  switch (event.kind ?? "judge") {
    case "judge":
      return judged(entry, event);
    case "note":
      return having(entry, "note", event.note);
    case "sorted":
      return having(entry, "cause", event.cause);
    case "compared":
      // Whoever said "I don't know" and then saw the answer has had a first judgement too.
      return entry.first || entry.unsure ? { ...entry, locked: true } : entry;
    default:
      return entry;
  }
}

/**
 * The ids of the posts that an event is about.
 *
 * @param {Event} event
 * @returns {string[]}
 */
export function about(event) {
  if (event.post_ids) return event.post_ids;
  return event.post_id === undefined ? [] : [event.post_id];
}

/**
 * What stands after a whole log, for each post it is about. An event whose id was there before
 * is the same event, sent twice.
 *
 * @param {Iterable<Event>} log
 * @returns {Map<string, Entry>}
 */
export function replay(log) {
  const seen = new Set();
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  for (const event of log) {
    if (seen.has(event.id)) continue;
    seen.add(event.id);
    for (const id of about(event)) {
      const before = entries.get(id) ?? UNJUDGED;
      const after = apply(before, event);
      if (after !== before) entries.set(id, after);
    }
  }
  return entries;
}

/**
 * @param {Entry} entry
 * @param {Event} event
 */
function judged(entry, { label, unsure, confidence, note, round = "first" }) {
  // What was compared stays: from then on a judgement is a revision.
  const which = entry.locked ? "revised" : round;
  const next = { ...entry, [which]: label ?? null, unsure: Boolean(unsure) };
  // How sure somebody was goes with the judgement it was said of.
  const sure = which === "first" ? "confidence" : "confidence_revised";
  return having(note ? { ...next, note } : next, sure, confidence);
}

/**
 * The entry with this part, or without it where there is nothing to say.
 *
 * @template {"note" | "cause" | "confidence" | "confidence_revised"} Part
 * @param {Entry} entry
 * @param {Part} part
 * @param {Entry[Part] | null} value
 * @returns {Entry}
 */
function having(entry, part, value) {
  const { [part]: _, ...rest } = entry;
  return /** @type {Entry} */ (value ? { ...rest, [part]: value } : rest);
}
