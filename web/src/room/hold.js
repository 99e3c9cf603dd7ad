// Nothing changes below a finger: what is to be drawn waits until a press is over.

/** After a finger is lifted, its click comes within this time, in ms. */
const CLICK = 350;

export class Hold {
  #held = false;
  /** @type {(() => void) | null} What is to be done then: the last that was asked for. */
  #due = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {HTMLElement} root @param {AbortSignal} signal */
  constructor(root, signal) {
    const hold = (/** @type {Event} */ event) => {
      if (event instanceof KeyboardEvent && event.key !== " ") return;
      clearTimeout(this.#timer);
      this.#held = true;
    };
    const release = () => this.#soon(0);
    const lift = () => this.#held && this.#soon(CLICK);
    for (const type of ["pointerdown", "keydown"]) root.addEventListener(type, hold, { signal });
    for (const type of ["click", "pointercancel", "blur"])
      addEventListener(type, release, { signal });
    for (const type of ["pointerup", "keyup"]) addEventListener(type, lift, { signal });
    signal.addEventListener("abort", () => clearTimeout(this.#timer));
  }

  /** @param {() => void} act */
  after(act) {
    if (!this.#held) return act();
    this.#due = act;
  }

  /** @param {number} wait */
  #soon(wait) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#held = false;
      const due = this.#due;
      this.#due = null;
      due?.();
    }, wait);
  }
}
