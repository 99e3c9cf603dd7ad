// Whose answers a browser keeps: one browser may be used by several people of one hub.

/** @import { Host } from "./types.d.ts" */

// What a server's own address ends with, and a page's goes on with. The first one counts.
const PAGES = /\/(lab|doc|tree|notebooks|edit|consoles|nbclassic|retro|voila|apps)(\/|$)/;

/**
 * The address of the server that gave this page, without what differs from page to page.
 *
 * On a hub that has the name of the user in it.
 */
export function server() {
  const told = configured() ?? document.body?.dataset.baseUrl;
  if (typeof told === "string") return told;
  const { pathname } = location;
  const found = PAGES.exec(pathname);
  return found ? pathname.slice(0, found.index + 1) : "/";
}

/** What JupyterLab and Notebook 7 write into their pages. */
function configured() {
  try {
    return JSON.parse(document.getElementById("jupyter-config-data")?.textContent ?? "").baseUrl;
  } catch {
    return undefined;
  }
}

/**
 * Whose the answers are, as far as can be told, as part of a key.
 *
 * @param {Host} host
 */
export function owner(host) {
  const told = host.read("owner") ?? "";
  // Where users are new each time, as on Binder, so is the address.
  return told === "anybody" ? told : `${told}@${server()}`;
}
