// The feed on a page: the runs that are stored with it are all there are, for nothing simulates here.

/** @import { PlainHost } from "./types.d.ts" */

/** @param {PlainHost} host */
export function derive(host) {
  host.tell({ stored_only: true });
}
