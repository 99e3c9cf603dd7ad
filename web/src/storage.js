// What the browser itself remembers. Full or forbidden storage is no error: it remembers nothing.

/**
 * What is remembered under a key, or undefined where nothing is.
 *
 * @param {string} key
 * @returns {any}
 */
export function remembered(key) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Remember a value; null forgets it.
 *
 * @param {string} key
 * @param {unknown} value
 */
export function remember(key, value) {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
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
