// Guess: one tap, a slider or a line; recorded, then opened with what was found beside it.

import catalogue from "../../../kit/text/words/en/guess.ftl";
import { h, keepFocus, ownId, put, tool } from "../dom.js";
import { Line } from "../guess/line.js";
import { Room } from "../guess/room.js";
import { headline } from "../guess/sentences.js";
import { Slide } from "../guess/slider.js";
import { Tap } from "../guess/tap.js";
import { inNotebook } from "../hosts/notebook.js";
import { announcer } from "../parts/announcer.js";
import { frame } from "../parts/frame.js";
import { restoreBar } from "../parts/restore.js";
import { CodePanel, Saved, savedLine } from "../parts/saved.js";
import { withStore } from "../store.js";
import { learn, say } from "../words.js";

/** @import { Control, Said } from "../guess/types.d.ts" */
/** @import { Store } from "../store.js" */
/** @import { Place } from "../types.d.ts" */

learn(catalogue);

const CONTROLS = { tap: Tap, slider: Slide, line: Line };

class GuessView {
  #opened = false;

  /** @param {Place & { store: Store }} place */
  constructor({ host, el, signal, store }) {
    this.store = store;
    this.guess = host.read("guess");
    const { question, kind } = this.guess;
    const class_ = host.read("guessed");
    const id = ownId();
    const actions = {
      changed: () => this.#changed(),
      say: (/** @type {string} */ words) => this.live.say(words),
      commit: () => this.commit(),
    };
    /** @type {Control} */
    this.control = new CONTROLS[kind](this.guess, class_, actions, id);
    this.live = announcer();
    // Where nothing was found, what is asked for is no guess.
    const open = kind === "line" || this.guess.found ? kind : "open";
    this.main = tool(
      say("commit", { kind: open }),
      kind === "line" ? "" : "⏎",
      () => this.commit(),
      {
        class: "kit-main",
      },
    );
    this.hint = h("p", { class: "kit-quiet" }, this.#first);
    this.room = new Room(this.guess, class_, [this.main, this.hint], signal);
    const keys = { ...this.control.keys(), Enter: () => this.commit() };
    const name = say("guess-name", { question });
    this.root = frame(el, { name, keys, signal, host, part: this.guess.id });
    this.root.classList.add("kit-guess");
    const parts = [
      h("p", { class: "kit-question", id, dir: "auto" }, question),
      host.read("notice") && h("p", { class: "kit-notice" }, host.read("notice")),
      restoreBar(store, () => this.show()),
      this.control.node,
      this.room.node,
      ...this.#saved(signal),
      this.live.node,
    ];
    this.root.append(...parts.filter((part) => part instanceof Node));
    store.listen((ids) => ids.length && this.show(), signal);
    this.show();
  }

  /** The kit's guesses are handed in with their lesson; others have a code of their own here. */
  #saved(/** @type {AbortSignal} */ signal) {
    if (!this.guess.known) return [savedLine(this.store, signal)];
    const saved = new Saved(this.store, new CodePanel(this.store), signal);
    return [saved.alert, h("p", { class: "kit-saved" }, saved.text)];
  }

  /** What was guessed, once it is; null before. @returns {Said | null} */
  get #made() {
    const { first, note } = this.store.of(this.guess.id);
    return first === null ? null : { label: first, note: note ?? "" };
  }

  /** What happens to a guess, said before it is made. */
  get #first() {
    const { found, kind } = this.guess;
    return say(found ? "first" : "first-open", { kind });
  }

  #changed() {
    put(this.hint, this.#first);
    delete this.hint.dataset.asked;
  }

  show() {
    const before = this.guess.earlier && this.store.of(this.guess.earlier).first;
    if (before) this.control.remind?.(before);
    const made = this.#made;
    if (!made || this.#opened) return;
    this.#opened = true;
    this.root.dataset.finished = "";
    keepFocus(this.root, () => {
      this.control.open(made);
      this.room.open(made);
    });
    // What it was is seen from now on: the guess stays as it is.
    const { id } = this.guess;
    if (!this.store.of(id).locked) this.store.compared([id]);
  }

  /** Keep the guess, and open what it was. */
  commit() {
    if (this.#opened) return;
    const said = this.control.chosen();
    if (!said) {
      const words = say(`choose-first-${this.guess.kind}`);
      put(this.hint, words);
      this.hint.dataset.asked = "";
      return this.live.say(words);
    }
    const { id, after } = this.guess;
    if (said.note) this.store.note(id, said.note);
    this.store.judge(id, said.label); // which opens it
    this.live.say(`${headline(this.guess, said)} ${after}`.trim());
  }
}

/** For any host; a notebook is the first. */
export const guess = withStore((place) => new GuessView(place));

export default inNotebook(guess);
