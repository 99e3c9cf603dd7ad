// Trying again what did not work: soon at first, then less and less often, and never all at once.

const WAITS = [1, 2, 4, 8, 15]; // s

export class Again {
  #act;
  #failed = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {() => void} act */
  constructor(act) {
    this.#act = act;
  }

  /** It did not work: wait, at least as long as one was told to. @param {number} [least]  In seconds. */
  later(least = 0) {
    clearTimeout(this.#timer);
    const wait = WAITS[Math.min(this.#failed++, WAITS.length - 1)];
    // Thirty phones that lost the network together do not come back together.
    const seconds = Math.max(least, wait * (0.75 + Math.random() / 2));
    this.#timer = setTimeout(this.#act, 1000 * seconds);
  }

  /** It is tried by somebody else now. */
  stay() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** It worked. */
  rest() {
    this.stay();
    this.#failed = 0;
  }
}
