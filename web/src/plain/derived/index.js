// The hosts of a page, with what a page works out where a notebook asks Python.

import { openPage } from "../../hosts/page.js";
import { PartsHost } from "../../hosts/parts.js";
import * as check from "./check.js";
import * as feed from "./feed.js";
import * as lesson from "./lesson.js";
import * as write from "./write.js";

/** @import { Visit } from "../visit.js" */
/** @import { PlainHost } from "./types.d.ts" */

/** @type {Record<string, (host: PlainHost, visit: Visit) => void | Promise<void>>} */
const DERIVED = {
  check: check.derive,
  feed: feed.derive,
  lesson: lesson.derive,
  write: write.derive,
};

/**
 * The host of a view, with all that it takes to draw it: a lesson has no answers of its own.
 *
 * @param {string} view
 * @param {any} given  Its parts, from Python.
 * @param {Visit} visit
 */
export async function hostOf(view, given, visit) {
  const parts = view === "check" ? await check.ownForm(given, visit) : given;
  const host = view === "lesson" ? new PartsHost(parts) : await openPage(visit, parts);
  await DERIVED[view]?.(host, visit);
  return host;
}
