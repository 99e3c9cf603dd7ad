// Which form of the check a visitor has; kit/judging/check_form.py says the same in Python.
// Pure functions: no page, and no imports.

/** @import { Entries, Form, Occasion } from "./types.d.ts" */

export const FORMS = /** @type {const} */ (["a", "b"]);
export const OCCASIONS = /** @type {const} */ (["before", "after"]);

/** The name of a form on an occasion. @param {Occasion} occasion @param {Form} form */
export const nameOf = (occasion, form) => `check-${occasion}-${form}`;

/** @param {Form} form @returns {Form} */
export const otherThan = (form) => (form === "a" ? "b" : "a");

/** The form before the lessons, drawn from the made-up name. @param {Uint8Array} drawn */
export const formFirst = ([byte]) => FORMS[byte % FORMS.length];

/**
 * The form that somebody has on an occasion: the one that was begun; else the other one than on the
 * other occasion; and where nothing was begun at all, the name decides.
 *
 * @param {Occasion} occasion
 * @param {Form} first  What the name decides: see `formFirst`.
 * @param {Record<Occasion, Form | "">} begun  See `formBegun`.
 * @returns {Form}
 */
export function formOf(occasion, first, begun) {
  const here = begun[occasion];
  if (here) return here;
  const elsewhere = begun[occasion === "before" ? "after" : "before"];
  if (elsewhere) return otherThan(elsewhere);
  return occasion === "before" ? first : otherThan(first);
}

/**
 * The form with answers to it, of two the one with more; "" if none has.
 *
 * @param {Record<Form, Entries>} entries
 * @returns {Form | ""}
 */
export function formBegun(entries) {
  const [a, b] = FORMS.map((form) => answered(entries[form]));
  if (!a && !b) return "";
  return b > a ? "b" : "a";
}

/** How many items were answered. @param {Entries} entries */
const answered = (entries) => [...(entries?.values() ?? [])].filter(({ first }) => first).length;
