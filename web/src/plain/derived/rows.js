// How far each activity of a lesson is, and its code; kit/judging/lesson_codes.py says the same in
// Python. Pure functions, with no page.

import { UNJUDGED } from "../../events.js";
import { handInCode, handInNumbers } from "../../handin.js";
import { FORMS, formBegun, nameOf, OCCASIONS, otherThan } from "./forms.js";

/** @import { LessonRow } from "../../types.d.ts" */
/** @import { Entries, LessonActivity } from "./types.d.ts" */

/** @typedef {(activity: string) => Entries} Known  What stands in an activity. */

/**
 * A row for each activity; of a check for the form only that is one's own.
 *
 * @param {LessonActivity[]} activities
 * @param {Known} known
 * @param {[number, number]} name  The places of its two words.
 */
export function rowsOf(activities, known, name) {
  const unwanted = notOnesOwn(activities, known);
  return activities
    .filter(({ activity }) => !unwanted.has(activity))
    .map((one) => rowOf(one, known(one.activity), name));
}

/**
 * The forms of a check that a visitor is not to do.
 *
 * @param {LessonActivity[]} activities
 * @param {Known} known
 */
function notOnesOwn(activities, known) {
  const names = new Set(activities.map(({ activity }) => activity));
  const unwanted = new Set();
  for (const occasion of OCCASIONS) {
    if (!FORMS.every((form) => names.has(nameOf(occasion, form)))) continue;
    const [a, b] = FORMS.map((form) => known(nameOf(occasion, form)));
    unwanted.add(nameOf(occasion, otherThan(formBegun({ a, b }) || FORMS[0])));
  }
  return unwanted;
}

/**
 * @param {LessonActivity} one
 * @param {Entries} entries
 * @param {[number, number]} pseudonym
 * @returns {LessonRow}
 */
function rowOf({ activity, title, fingerprint, ids, labels, kind }, entries, pseudonym) {
  const all = ids.map((id) => entries?.get(id) ?? UNJUDGED);
  const done = all.filter(({ first, revised }) => first || revised).length;
  // Whoever cannot tell has answered too.
  const open = all.filter(({ first, revised, unsure }) => unsure && !first && !revised).length;
  const begun = done + open > 0;
  const { first, revised } = handInNumbers(all, labels);
  const head = { fingerprint, pseudonym, labels: labels.length };
  return {
    activity,
    title,
    done,
    open,
    of: ids.length,
    code: begun ? handInCode(head, first, revised) : "",
    words: begun && kind === "text", // written for others: a code holds none of it
  };
}
