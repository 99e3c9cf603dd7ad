// What the browser itself remembers. Full or forbidden storage is no error: it remembers nothing.

/**
 * What is remembered under a key, or undefined where nothing is.
 *
 * @param {string} key
 * @param {"localStorage" | "sessionStorage"} [where]  By its name: to ask for it may be forbidden too.
 * @returns {any}
 */
export function remembered(key, where = "localStorage") {
  try {
    return JSON.parse(window[where].getItem(key) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

/** @type {string[]} Names under which nothing is remembered any more. */
const forgotten = [];

/**
 * Forget all that is remembered under these names, and what a page that is about to end would still
 * put there.
 *
 * @param {string[]} names
 */
export function forgetAll(names) {
  forgotten.push(...names);
  for (const key of remembersUnder("kit:")) if (isForgotten(key)) remember(key, null);
}

/** @param {string} key */
const isForgotten = (key) => forgotten.some((name) => key.includes(name));

/**
 * Remember a value; null forgets it.
 *
 * @param {string} key
 * @param {unknown} value
 * @param {"localStorage" | "sessionStorage"} [where]
 */
export function remember(key, value, where = "localStorage") {
  try {
    if (value === null || isForgotten(key)) window[where].removeItem(key);
    else window[where].setItem(key, JSON.stringify(value));
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

/** The keys under which something of a name is remembered. @param {string} name */
const keysOf = (name) => remembersUnder("kit:").filter((key) => key.includes(name));

/**
 * Forget what is remembered of a name, but what begins like this.
 *
 * @param {string} name
 * @param {string} except
 */
export function forgetOf(name, except) {
  for (const key of keysOf(name)) if (!key.startsWith(except)) remember(key, null);
}

/**
 * Remember under another name what is remembered under this.
 *
 * @param {string} before
 * @param {string} name
 */
export function renameOf(before, name) {
  for (const key of keysOf(before)) {
    remember(key.replace(before, name), remembered(key));
    remember(key, null);
  }
}
