// Asking the room for something, and what comes of it.

const PATIENCE = 10_000; // ms

/** The room was reached, and says no. */
export class Refused extends Error {
  /** @param {number} status @param {Record<string, any>} told */
  constructor(status, told) {
    super(`${status}`);
    this.status = status;
    this.told = told;
  }
}

/**
 * Ask the room, or tell it something. Throws `Refused` where it says no, and another error where it
 * was not reached; a page that some network puts in between is not the room.
 *
 * @param {string} path
 * @param {object} [body]
 * @returns {Promise<any>}
 */
export async function ask(path, body) {
  const response = await fetch(path, {
    ...(body && {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      keepalive: true, // what was pressed last is sent though the page is closed
    }),
    cache: "no-store",
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (response.ok) return response.json();
  throw new Refused(response.status, (await response.json().catch(() => null)) ?? {});
}
