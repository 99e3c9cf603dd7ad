// What the browser itself remembers. Full or forbidden storage is no error: it remembers nothing.
// It is named, and not given: in a frame that forbids it the very name of it throws.

/** @typedef {"localStorage" | "sessionStorage"} Kind */

/**
 * What is remembered under a key, or undefined where nothing is.
 *
 * @param {string} key
 * @param {Kind} [where]
 * @returns {any}
 */
export function remembered(key, where = /** @type {Kind} */ ("localStorage")) {
  try {
    return JSON.parse(globalThis[where].getItem(key) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Remember a value; null forgets it.
 *
 * @param {string} key
 * @param {unknown} value
 * @param {Kind} [where]
 */
export function remember(key, value, where = /** @type {Kind} */ ("localStorage")) {
  try {
    if (value === null) globalThis[where].removeItem(key);
    else globalThis[where].setItem(key, JSON.stringify(value));
  } catch {
    // A private window may refuse; the host saves all the same.
  }
}

/**
 * The keys that begin like this.
 *
 * @param {string} prefix
 * @returns {string[]}
 */
export function remembersUnder(prefix) {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}
