// What the room tells by itself: a stream that begins with the whole stage, and is opened anew when it
// has been silent, or the phone has slept.
//
// Read with `fetch`: an EventSource tells neither that it was refused nor that it is still alive.

import { Again } from "./again.js";

const SILENT = 40_000; // ms; a stream that is well says something every 15 s

/** `first` of its stream. @typedef {(event: string, told: any, first: boolean) => void} Heard */

export class Stream {
  #told;
  /** @type {AbortController | null} */
  #open = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #silence;
  #first = true;
  #again = new Again(() => this.open());

  /** @param {{ heard: Heard, lost: () => void, reached: (is: boolean) => void }} told */
  constructor(told) {
    this.#told = told;
  }

  /** Open it anew: what the room says first is where all stands. */
  open() {
    this.close();
    this.#again.stay();
    const open = new AbortController();
    this.#open = open;
    this.#first = true;
    this.#listen(); // an opening that hangs is a silence too
    this.#run(open.signal).catch(() => {
      if (this.#open !== open) return;
      this.close();
      this.#told.reached(false);
      this.#again.later();
    });
  }

  /** The room is in reach again: do not wait until it is time to try. */
  hurry() {
    if (!this.#open) this.open();
  }

  close() {
    clearTimeout(this.#silence);
    this.#open?.abort();
    this.#open = null;
  }

  #listen() {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => {
      this.#told.reached(false);
      this.open();
    }, SILENT);
  }

  /** @param {AbortSignal} signal */
  async #run(signal) {
    const response = await fetch("/api/stream", { cache: "no-store", signal });
    if (response.status === 401) return this.#told.lost();
    if (!response.ok || !response.body) throw new Error(`${response.status}`);
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    for (;;) {
      const { done, value } = await reader.read();
      if (signal.aborted) return;
      if (done) throw new Error("the stream has ended");
      this.#listen();
      this.#again.rest();
      this.#told.reached(true);
      const whole = (text + value).replaceAll("\r\n", "\n").split("\n\n");
      text = whole.pop() ?? "";
      for (const one of whole) this.#hear(one);
    }
  }

  /** @param {string} message */
  #hear(message) {
    const fields = message.split("\n").map((line) => /^([^:]*): ?(.*)$/.exec(line) ?? []);
    const of = (/** @type {string} */ name) =>
      fields.filter((field) => field[1] === name).map((field) => field[2]);
    const data = of("data").join("\n");
    if (!data) return; // a comment: it only says that the stream is well
    const first = this.#first;
    this.#first = false;
    this.#told.heard(of("event")[0] ?? "message", JSON.parse(data), first);
  }
}
