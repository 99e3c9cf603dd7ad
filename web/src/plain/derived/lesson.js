// The codes of a lesson on a page: how far each of its activities is, as this visitor has them.

import { latest } from "./latest.js";
import { rowsOf } from "./rows.js";

/** @import { Lesson } from "../../types.d.ts" */
/** @import { PlainHost, Visit } from "./types.d.ts" */

/**
 * Tell how far all is, now and whenever something of it is saved.
 *
 * @param {PlainHost} host
 * @param {Visit} visit
 */
export async function derive(host, visit) {
  const look = latest(
    () => asItStands(host, visit),
    (lesson) => host.tell({ lesson }),
  );
  host.listen("looked", look);
  visit.listen(look);
  for (const { activity, fingerprint } of host.read("activities"))
    visit.hear(activity, fingerprint, look);
  await look();
}

/** @param {PlainHost} host @param {Visit} visit @returns {Promise<Lesson>} */
async function asItStands(host, visit) {
  const activities = host.read("activities");
  const all = await Promise.all(
    activities.map(({ activity, fingerprint }) => visit.entries(activity, fingerprint)),
  );
  const known = new Map(activities.map(({ activity }, i) => [activity, all[i]]));
  return {
    number: host.read("lesson").number,
    name: all.some(Boolean) ? visit.called : "",
    rows: rowsOf(activities, (activity) => known.get(activity), visit.name),
  };
}
