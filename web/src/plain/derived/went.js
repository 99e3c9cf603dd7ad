// What a check comes to after the lessons: then and now, idea by idea. kit/widgets/check_result.py
// says the same in Python. Pure functions: no page, and no imports.

/** @import { Went } from "../../check/types.d.ts" */
/** @import { Entry } from "../../types.d.ts" */
/** @import { Entries, Form, Rights } from "./types.d.ts" */

const CERTAIN = 3;

/** Whether somebody has said to be finished. @param {Iterable<Entry>} entries */
export const isFinished = (entries) => [...entries].some(({ locked }) => locked);

/**
 * What was right, now and before the lessons.
 *
 * @param {Rights} rights
 * @param {{ form: Form, entries: Entries }} now
 * @param {{ form: Form, entries: Entries } | null} before  Null where that is not here.
 * @returns {Went}
 */
export function went({ ideas, forms }, now, before) {
  const items = forms[now.form];
  const marked = items.filter(({ label }) => label);
  const sure = marked.filter(({ id }) => {
    const entry = now.entries?.get(id);
    return entry?.first && entry.confidence === CERTAIN;
  });
  const is = right(forms[now.form], now.entries);
  const was = before && right(forms[before.form], before.entries);
  return {
    now: sum(is),
    before: was && sum(was),
    of: marked.length,
    certain: sure.length,
    certain_right: sure.filter(({ id, label }) => now.entries?.get(id)?.first === label).length,
    rows: Object.entries(ideas).map(([idea, words]) => ({
      idea: words,
      now: is.get(idea) ?? 0,
      before: was && (was.get(idea) ?? 0),
      of: items.filter((item) => item.idea === idea).length,
    })),
  };
}

/**
 * How many answers to each idea were right.
 *
 * @param {Rights["forms"][Form]} items
 * @param {Entries} entries
 */
function right(items, entries) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { id, idea, label } of items)
    if (label && entries?.get(id)?.first === label) counts.set(idea, (counts.get(idea) ?? 0) + 1);
  return counts;
}

/** @param {Map<string, number>} counts */
const sum = (counts) => [...counts.values()].reduce((all, count) => all + count, 0);
