// The check on a page: which form a visitor has, and after the lessons what it came to.

import { hash } from "../../fingerprints.js";
import { FORMS, formBegun, formFirst, formOf, nameOf, OCCASIONS } from "./forms.js";
import { latest } from "./latest.js";
import { isFinished, went } from "./went.js";

/** @import { Parts } from "../../types.d.ts" */
/** @import { Entries, Form, Forms, Occasion, PlainHost, Visit } from "./types.d.ts" */

/**
 * The parts of the form that is this visitor's own, with what it takes to work out what it came to.
 *
 * @param {Forms} given
 * @param {Visit} visit
 */
export async function ownForm({ forms, fingerprints, rights }, visit) {
  const { occasion } = forms[FORMS[0]].check;
  const [before, after] = await Promise.all(
    OCCASIONS.map((one) => begun(one, fingerprints, visit)),
  );
  const first = formFirst(hash(visit.called, 1));
  const form = formOf(occasion, first, { before: before.form, after: after.form });
  return { ...forms[form], fingerprints, rights };
}

/**
 * Tell what it came to, once it is finished; before the lessons nothing is told.
 *
 * @param {PlainHost} host
 * @param {Visit} visit
 */
export async function derive(host, visit) {
  if (!host.read("rights")) return;
  const look = latest(
    () => result(host, visit),
    (found) => host.tell({ went: found }),
  );
  host.follow({ saved() {}, news: look });
  await look();
}

/** @param {PlainHost} host @param {Visit} visit @returns {Promise<Parts["went"]>} */
async function result(host, visit) {
  const entries = new Map(Object.entries(host.read("saved")));
  if (!isFinished(entries.values())) return null;
  const form = /** @type {Form} */ (host.read("activity").at(-1));
  const before = await begun("before", host.read("fingerprints"), visit);
  const { form: had } = before;
  const then = had && { form: had, entries: before.entries[had] };
  return went(host.read("rights"), { form, entries }, then || null);
}

/**
 * The form that was begun on an occasion, and what stands in both.
 *
 * @param {Occasion} occasion
 * @param {Forms["fingerprints"]} fingerprints
 * @param {Visit} visit
 */
async function begun(occasion, fingerprints, visit) {
  const names = FORMS.map((form) => nameOf(occasion, form));
  const [a, b] = await Promise.all(names.map((name) => visit.entries(name, fingerprints[name])));
  /** @type {Record<Form, Entries>} */
  const entries = { a, b };
  return { form: formBegun(entries), entries };
}
