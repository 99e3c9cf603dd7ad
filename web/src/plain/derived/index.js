// What a page works out where a notebook asks Python, by the views that need it.

import * as check from "./check.js";
import * as feed from "./feed.js";
import * as lesson from "./lesson.js";
import * as write from "./write.js";

/** @import { PlainHost, Visit } from "./types.d.ts" */

export { ownForm } from "./check.js";

/**
 * To be called, and waited for, once the host is there and before the view is drawn.
 *
 * @type {Record<string, (host: PlainHost, visit: Visit) => void | Promise<void>>}
 */
export const DERIVED = {
  check: check.derive,
  feed: feed.derive,
  lesson: lesson.derive,
  write: write.derive,
};
