// Feed: one simulated world under two settings, A and B. Say what you expect, look, and ask whether
// it is luck.

import { attr, h, keepFocus, ownId, put, tool } from "../dom.js";
import { Choice } from "../feed/choice.js";
import { Controls } from "../feed/controls.js";
import { Gate } from "../feed/gate.js";
import { Heard } from "../feed/heard.js";
import { Legend } from "../feed/legend.js";
import { MeasurePicture } from "../feed/measure.js";
import { readings } from "../feed/readings.js";
import { Runs } from "../feed/runs.js";
import { inWords, keyOf } from "../feed/settings.js";
import { Status } from "../feed/status.js";
import { Table } from "../feed/table.js";
import { inNotebook } from "../hosts/notebook.js";
import { isPlain } from "../keys.js";
import { told } from "../numbers.js";
import { announcer } from "../parts/announcer.js";
import { disclosure, keysPage } from "../parts/disclosure.js";
import { frame } from "../parts/frame.js";

/** @import { About, Chosen, Now, Reading } from "../feed/types.d.ts" */
/** @import { Keys } from "../keys.js" */
/** @import { Place, Widget } from "../types.d.ts" */

class FeedView {
  #spoken = ""; // what was read out last

  /** @param {Place & { runs: Runs }} place */
  constructor({ host, el, signal, runs }) {
    const id = ownId();
    this.runs = runs;
    this.choice = new Choice(host, runs);
    this.about = this.choice.about;
    this.orders = Object.keys(this.about.orders);

    this.live = announcer();
    this.controls = new Controls(this.about, id, (changes) => this.set(changes));
    this.askFirst = tool("Ask me first", "", () => this.toggleAsking());
    // The world is named beside its button, and beside the numbers.
    this.worlds = [h("span", { class: "kit-count" }), h("span", { class: "kit-count" })];
    this.legend = new Legend();
    this.gate = new Gate(this.about, id, { look: () => this.look(), skip: () => this.skip() });
    this.status = new Status(host, runs, () => this.goOn());
    this.heard = new Heard(this.about);
    this.note = this.#note();
    this.pictures = this.about.measures.map(
      (measure) => new MeasurePicture(measure, this.choice.seeds),
    );
    this.table = new Table();
    this.twin = disclosure("The same as a table", "t", this.table.node);
    this.help = disclosure("Keys", "?", this.#keysPage());

    const keys = this.#keys();
    this.root = frame(el, { name: "Feed: who sees what", keys, signal });
    keysOnInputs(this.root, keys, signal);
    this.root.append(...this.#parts());
    runs.listen(() => this.show(), signal);
    this.show();
  }

  /** @returns {Keys} */
  #keys() {
    /** @type {Keys} */
    const keys = {
      w: () => this.another(),
      p: () => this.pin(),
      r: () => this.restart(),
      b: () => this.controls.share.input.focus(),
      c: () => this.controls.cap.input.focus(),
      t: () => this.twin.toggle(),
      "?": () => this.help.toggle(),
      Escape: () => {
        this.twin.toggle(false);
        this.help.toggle(false);
      },
    };
    this.orders.forEach((order, i) => {
      keys[i + 1] = () => this.set({ order });
    });
    return keys;
  }

  #keysPage() {
    return keysPage([
      [this.orders.map((_, i) => i + 1).join(" "), "the order of the feed"],
      ["b", "to the share of broadcasters, then ← →"],
      ["c", "to the cap on posting, then ← →"],
      ["w", "another world: is it luck?"],
      ["p", "make B the new A, to compare with it"],
      ["r", "start again: A and B by time"],
      ["t", "the numbers as a table"],
      ["?", "this list"],
    ]);
  }

  /** All parts of the view, from top to bottom. */
  #parts() {
    return [
      simulated(this.about),
      ...this.controls.nodes,
      this.#tools(),
      this.legend.node,
      this.legend.hint,
      this.gate.node,
      this.status.node,
      this.heard.node,
      this.note,
      h("div", { class: "kit-feed-grid" }, ...this.pictures.map(({ node }) => node)),
      this.status.problem,
      h("div", { class: "kit-tools" }, this.twin.button, this.help.button),
      this.twin.panel,
      this.help.panel,
      this.live.node,
    ];
  }

  #tools() {
    return h(
      "div",
      { class: "kit-tools" },
      this.worlds[0],
      tool("Another world", "w", () => this.another()),
      tool("Make B the new A", "p", () => this.pin()),
      tool("Start again", "r", () => this.restart()),
      this.askFirst,
    );
  }

  /** How to read the pictures; it takes the focus when they come. */
  #note() {
    return h(
      "p",
      { class: "kit-quiet kit-feed-note", tabindex: "-1" },
      this.worlds[1],
      `. Each small mark is one of ${this.about.seeds} worlds, the large one is the world whose ` +
        "numbers you read, and the bar is the mean.",
    );
  }

  // What is seen.

  show() {
    const { choice, runs } = this;
    const { now } = choice;
    const said = choice.said(now.change);
    runs.want(choice.wanted);
    this.controls.show(now.b);
    this.#showWorld(now.seed);
    attr(this.askFirst, "aria-pressed", runs.asking);
    this.legend.show(now);
    keepFocus(this.root, () => {
      this.gate.node.hidden = !now.hidden;
    });
    this.gate.show(now, said, runs.run(now.a, now.seed));
    this.heard.show(now, runs);
    const all = readings(choice, runs, now);
    all.forEach((reading, i) => {
      this.pictures[i].paint(reading, said[reading.measure.name]);
    });
    this.table.show(now, all);
    this.status.show();
    this.#speak(all, now);
  }

  /** @param {number} seed */
  #showWorld(seed) {
    const { seeds } = this.about;
    const name = seed <= seeds ? `World ${seed} of ${seeds}` : `World ${seed}`;
    for (const world of this.worlds) put(world, name);
  }

  /**
   * Read out what changed, once: not again for each world that comes in.
   *
   * @param {Reading[]} all
   * @param {Now} now
   */
  #speak(all, { a, b, seed }) {
    const key = `${keyOf(a, 0)} ${keyOf(b, seed)}`;
    const isKnown = all.every((reading) => typeof reading.b?.now === "number");
    if (!isKnown || this.#spoken === key) return;
    this.#spoken = key;
    const parts = all.filter(({ measure }) => measure.asked).map(aloud);
    this.live.say(`World ${seed}. B, ${inWords(b)}. ${parts.join(". ")}.`);
  }

  // What is done.

  /** @param {Partial<Chosen>} changes */
  set(changes) {
    this.choice.set(changes);
    this.show();
    this.#ask();
  }

  another() {
    this.choice.another();
    this.show();
    this.#ask();
  }

  restart() {
    this.choice.restart();
    this.show();
    this.#ask();
  }

  /** B has changed: ask what is expected of it, or say that it is the same as A. */
  #ask() {
    const { b, same, hidden } = this.choice.now;
    if (same) this.live.say("A and B are the same now.");
    if (!hidden) return;
    this.gate.node.scrollIntoView({ block: "nearest" });
    this.live.say(
      `B: ${inWords(b)}. What do you expect, beside A? ` +
        "Mark it below, or press “Just show me, always”.",
    );
  }

  pin() {
    const { b } = this.choice.now;
    this.choice.pin();
    this.show();
    this.live.say(`A is now: ${inWords(b)}.`);
  }

  /** Keep what was marked, and show what happens. */
  look() {
    const { change } = this.choice.now;
    this.runs.seen.add(change);
    this.choice.expect(change, this.gate.marks);
    this.show();
    this.#toNumbers();
  }

  /** Show what happens, now and always. */
  skip() {
    this.runs.asking = false;
    this.show();
    this.#toNumbers();
  }

  toggleAsking() {
    this.runs.asking = !this.runs.asking;
    this.show();
  }

  goOn() {
    this.runs.goOn();
    this.show();
  }

  /** What is shown now begins where the question was: to its first line. */
  #toNumbers() {
    this.note.focus({ preventScroll: true });
    this.note.scrollIntoView({ behavior: "instant" });
  }
}

/** @param {About} about */
function simulated({ accounts, rounds, assumptions }) {
  const made = `${accounts.toLocaleString("en")} made-up accounts, ${rounds} days.`;
  return h(
    "p",
    { class: "kit-feed-simulated" },
    h("b", {}, "Simulated: "),
    `${made} Nothing here was measured.`,
    assumptions && ` Assumed: ${assumptions}.`,
  );
}

/** One measure, as it is read out. @param {Reading} reading */
function aloud({ measure: { title, form }, a, b, compared }) {
  return `${title} ${told(b?.now, form)}, A ${told(a.now, form)}: ${compared?.words}`;
}

/**
 * Radios and sliders keep their own keys (arrows, space); the view's keys work there too.
 *
 * @param {HTMLElement} root
 * @param {Keys} keys
 * @param {AbortSignal} signal
 */
function keysOnInputs(root, keys, signal) {
  const press = (/** @type {KeyboardEvent} */ event) => {
    const act = event.target instanceof HTMLInputElement && isPlain(event) && keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) act();
  };
  root.addEventListener("keydown", press, { signal });
}

/**
 * For any host; a notebook is the first.
 *
 * @type {Widget<{ runs: Runs }>}
 */
export const feed = {
  share: (host, signal) => ({ runs: new Runs(host, signal) }),
  view: (place) => {
    new FeedView(place);
  },
};

export default inNotebook(feed);
