// A note on the post at hand: the field to write it in, and the note as it stands.

import { attr, h, put, tool } from "../dom.js";
import { savesNotebook } from "../keys.js";
import { say } from "../words.js";

/** @import { Progress } from "./progress.js" */

export class Note {
  /**
   * @param {Progress} progress
   * @param {object} actions
   * @param {(act: () => void) => void} actions.redraw  Do this, draw all anew, and keep the focus.
   * @param {(text: string) => void} actions.say
   */
  constructor(progress, { redraw, say: aloud }) {
    this.progress = progress;
    this.redraw = redraw;
    this.aloud = aloud;
    this.field = h("textarea", {
      rows: 3,
      maxlength: 2000,
      onchange: () => this.keep(),
      onkeydown: (/** @type {KeyboardEvent} */ event) => this.#key(event),
    });
    const about = { class: "kit-note", hidden: true };
    // Where there are no keys, the button that opened it closes it.
    const keys = h("span", { class: "kit-by-keys" }, say("note-keys"));
    this.writing = h("label", about, say("note-field"), " ", keys, this.field);
    this.written = h("p", { class: "kit-note", dir: "auto", hidden: true });
    this.button = tool(say("note"), "n", () => this.toggle(), { "aria-expanded": "false" });
  }

  paint() {
    const { note } = this.progress.entry;
    put(this.written, note ? say("your-note", { note }) : "");
    this.written.hidden = !note || !this.writing.hidden;
  }

  /** Open the note of the post at hand, or keep and close it. */
  toggle(open = this.writing.hidden) {
    if (this.writing.hidden !== open) return;
    if (open) this.field.value = this.progress.entry.note ?? "";
    else this.keep();
    attr(this.button, "aria-expanded", open);
    this.redraw(() => {
      this.writing.hidden = !open;
    });
    if (open) this.field.focus();
  }

  /** Keep what is written. */
  keep() {
    const { id, entry, store } = this.progress;
    const text = this.field.value.trim();
    if (!this.writing.hidden && text !== (entry.note ?? "")) store.note(id, text);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (savesNotebook(event)) {
      this.keep();
      this.progress.store.flush();
    }
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    this.toggle(false);
    this.aloud(say(this.progress.entry.note ? "note-kept" : "note-none"));
  }
}
