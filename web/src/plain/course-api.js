// The LMS as a page in it finds it: SCORM 1.2's run-time, and whether it took what it was told.

/**
 * What an LMS puts into a window for the pages that it opens. Some answer "true", some true.
 *
 * @typedef {object} Api
 * @property {(nothing: "") => unknown} LMSInitialize
 * @property {(nothing: "") => unknown} LMSFinish
 * @property {(nothing: "") => unknown} LMSCommit
 * @property {(name: string) => unknown} LMSGetValue
 * @property {(name: string, value: string) => unknown} LMSSetValue
 * @property {() => unknown} [LMSGetLastError]
 * @property {(code: string) => unknown} [LMSGetErrorString]
 */

const MOST_STEPS = 500; // as far as the specification says that a page looks

/**
 * The LMS's API, in this window, those around it, and those that opened them; null where it is in
 * none. A window of another site may not be looked into, but the one around it may be ours again.
 *
 * @param {Window} from
 * @returns {Api | null}
 */
export function findApi(from) {
  /** @type {Set<Window>} */
  const seen = new Set();
  let windows = [from];
  for (let step = 0; step < MOST_STEPS && windows.length; step++) {
    const [next, ...others] = windows;
    seen.add(next);
    const api = readable(() => /** @type {any} */ (next).API);
    // A frame or an element that is called so by chance is no API.
    if (typeof api?.LMSInitialize === "function") return api;
    // First all that is around this one: an opener may long be another page.
    const around = [readable(() => next.parent), ...others, readable(() => next.opener)];
    windows = [...new Set(around)].filter((one) => one && !seen.has(one));
  }
  return null;
}

/** @template Found @param {() => Found} look @returns {Found | null} */
function readable(look) {
  try {
    return look() ?? null;
  } catch {
    return null; // a window of another site
  }
}

/** One session with an LMS. Nothing is thrown where it fails: `why` says what it said. */
export class Lms {
  #api;
  /** What was set last, by its name: nothing is told twice. @type {Map<string, string>} */
  #told = new Map();
  why = "";

  /** @param {Api} api */
  constructor(api) {
    this.#api = api;
  }

  /** Begin a session; false where the LMS does not want one. */
  begin() {
    this.#told.clear();
    return this.#took(() => this.#api.LMSInitialize(""));
  }

  /** @param {string} name */
  get(name) {
    return readable(() => String(this.#api.LMSGetValue(name) ?? "")) ?? "";
  }

  /** Set a value that has changed; false where the LMS does not take it. @param {string} name @param {string} value */
  set(name, value) {
    if (this.#told.get(name) === value) return true;
    if (!this.#took(() => this.#api.LMSSetValue(name, value))) return false;
    this.#told.set(name, value);
    return true;
  }

  commit() {
    return this.#took(() => this.#api.LMSCommit(""));
  }

  finish() {
    return this.#took(() => this.#api.LMSFinish(""));
  }

  /** @param {() => unknown} call */
  #took(call) {
    try {
      if (String(call()) === "true") return true;
      const code = String(this.#api.LMSGetLastError?.() || "");
      const words = code && this.#api.LMSGetErrorString?.(code);
      this.why = code === "0" ? "" : [words, code].filter(Boolean).join(", ");
    } catch (error) {
      this.why = error instanceof Error ? error.message : String(error);
    }
    return false;
  }
}
