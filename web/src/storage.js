// What the browser itself remembers. Full or forbidden storage is no error: it remembers nothing.

/** What the browser's own storage holds under a key, or undefined where it has none. */
export function remembered(key) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keep a value in the browser's own storage; null forgets it. Full or forbidden storage is no error. */
export function remember(key, value) {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A private window may refuse; the outbox to Python is still there.
  }
}

export function remembersUnder(prefix) {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}
