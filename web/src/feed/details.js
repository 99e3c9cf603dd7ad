// What the model says in numbers: eight measures, twenty worlds, and its settings.

import { h, put, tool } from "../dom.js";
import { told } from "../numbers.js";
import { say } from "../words.js";
import { Controls } from "./controls.js";
import { Legend } from "./legend.js";
import { MeasurePicture } from "./measure.js";
import { Radios } from "./radios.js";
import { readings } from "./readings.js";
import { RulesTable } from "./rules-table.js";
import { inWords, keyOf } from "./settings.js";
import { Status } from "./status.js";
import { Table } from "./table.js";

/** @import { Host } from "../types.d.ts" */
/** @import { Choice } from "./choice.js" */
/** @import { Runs } from "./runs.js" */
/** @import { About, Chosen, Now, Reading } from "./types.d.ts" */

const SHOWN = ["pictures", "rules", "numbers"];

export class Details {
  #spoken = ""; // what was read out last
  #shown = SHOWN[0];

  /**
   * @param {Host} host
   * @param {{ choice: Choice, runs: Runs, say: (words: string) => void }} stage
   * @param {string} id  What the ids of this view begin with.
   */
  constructor(host, { choice, runs, say: aloud }, id) {
    this.choice = choice;
    this.runs = runs;
    this.about = choice.about;
    this.aloud = aloud;
    this.status = new Status(host, runs, () => {
      runs.goOn();
      this.show();
    });
    this.controls = new Controls(this.about, id, (changes) => this.set(changes));
    this.views = this.#makeViews(id);
    this.world = h("b", { class: "kit-count" });
    this.legend = new Legend();
    this.pictures = this.about.measures.map((measure) => new MeasurePicture(measure, choice.seeds));
    this.numbers = h("div", { class: "kit-feed-grid" }, ...this.pictures.map(({ node }) => node));
    this.note = h(
      "p",
      { class: "kit-quiet kit-feed-note" },
      say("numbers-note", { worlds: this.about.seeds }),
    );
    this.table = new Table();
    this.rules = new RulesTable(this.about);
    this.node = h("div", { class: "kit-feed-details" }, this.#controls(), this.#numbers());
  }

  /** How the numbers are shown. @param {string} id */
  #makeViews(id) {
    const choices = SHOWN.map((value) => ({ value, words: say(`show-${value}`) }));
    const turn = (/** @type {string} */ one) => this.turn(one);
    return new Radios(`${id}-show`, say("details-show"), choices, turn, "kit-feed-inline");
  }

  #controls() {
    return h(
      "div",
      { class: "kit-feed-controls" },
      simulated(this.about),
      ...this.controls.nodes,
      h("p", { class: "kit-quiet" }, say("details-not-the-phone")),
      this.status.node,
      this.status.problem,
    );
  }

  #tools() {
    return h(
      "div",
      { class: "kit-tools" },
      tool(say("another-world"), "w", () => this.another()),
      tool(say("make-a"), "p", () => this.pin()),
      tool(say("start-again"), "r", () => this.restart()),
    );
  }

  #numbers() {
    return h(
      "div",
      { class: "kit-feed-numbers" },
      h("div", { class: "kit-top" }, this.views.node, this.world),
      this.legend.node,
      this.legend.hint,
      this.numbers,
      this.note,
      this.table.node,
      this.rules.node,
      this.#tools(),
    );
  }

  show() {
    const { choice, runs } = this;
    const { now } = choice;
    const four = this.#shown === "rules";
    runs.want(
      choice.wanted(four ? this.rules.settings(now.b) : now.same ? [now.a] : [now.a, now.b]),
    );
    this.#showControls(now);
    this.legend.show(now);
    this.legend.node.hidden = four;
    if (four) this.legend.hint.hidden = true;
    this.numbers.hidden = this.note.hidden = this.#shown !== "pictures";
    this.table.node.hidden = this.#shown !== "numbers";
    this.rules.node.hidden = !four;
    if (four) this.rules.show(choice, runs);
    else this.#showBoth(now);
    this.status.show();
  }

  /** @param {Now} now */
  #showControls({ b, seed }) {
    const { seeds } = this.about;
    this.controls.show(b);
    this.views.show(this.#shown);
    const about = { world: seed, worlds: seeds };
    put(this.world, say(seed <= seeds ? "world-of" : "world", about));
  }

  /** A beside B. @param {Now} now */
  #showBoth(now) {
    const said = this.choice.said(now.change);
    const all = readings(this.choice, this.runs, now);
    all.forEach((reading, i) => {
      this.pictures[i].paint(reading, said[reading.measure.name]);
    });
    this.table.show(now, all);
    this.#speak(all, now);
  }

  /**
   * Read out what changed, once: not again for each world that comes in.
   *
   * @param {Reading[]} all
   * @param {Now} now
   */
  #speak(all, { a, b, seed, same }) {
    const key = `${keyOf(a, 0)} ${keyOf(b, seed)}`;
    const isKnown = all.every((reading) => typeof reading.b?.now === "number");
    if (same || !isKnown || this.#spoken === key) return;
    this.#spoken = key;
    const measures = all.map(aloud).join(". ");
    this.aloud(say("aloud-settings", { world: seed, b: inWords(b), measures }));
  }

  /** @param {Partial<Chosen>} changes */
  set(changes) {
    this.choice.set(changes);
    this.show();
    if (this.choice.now.same) this.aloud(say("a-and-b-same"));
  }

  /** @param {string} view */
  turn(view) {
    this.#shown = view;
    this.show();
  }

  another() {
    this.choice.another();
    this.show();
  }

  restart() {
    this.choice.restart();
    this.show();
    this.aloud(say("a-and-b-same"));
  }

  pin() {
    const { b } = this.choice.now;
    this.choice.pin();
    this.show();
    this.aloud(say("aloud-a", { a: inWords(b) }));
  }

  close() {}
}

/** @param {About} about */
function simulated({ accounts, rounds, assumptions }) {
  const made = say("details-simulated", { accounts, days: rounds });
  const assumed = assumptions ? ` ${say("details-assumed", { what: assumptions })}` : "";
  return h("p", { class: "kit-feed-simulated" }, made, assumed);
}

/** One measure, as it is read out. @param {Reading} reading */
function aloud({ measure: { name, form }, a, b, compared }) {
  const words = compared ? say(`chance-${compared.words}`) : "";
  const numbers = { now: told(b?.now, form), was: told(a.now, form) };
  return say("aloud-measure", { title: say(`measure-${name}`), ...numbers, words });
}
