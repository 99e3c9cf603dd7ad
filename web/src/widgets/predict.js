// Predict: draw a guess, lock it, and then see the figures.

import catalogue from "../../../kit/text/words/en/predict.ftl";
import { h, put } from "../dom.js";
import { inNotebook } from "../hosts/notebook.js";
import { announcer } from "../parts/announcer.js";
import { frame } from "../parts/frame.js";
import { restoreBar } from "../parts/restore.js";
import { savedLine } from "../parts/saved.js";
import { notes, verdict } from "../predict/after.js";
import { Before } from "../predict/before.js";
import { Drawing } from "../predict/drawing.js";
import { Figures } from "../predict/figures.js";
import { legend } from "../predict/legend.js";
import { Plot } from "../predict/plot.js";
import { inTurn, where } from "../predict/sentences.js";
import { Strokes } from "../predict/strokes.js";
import { Tabs } from "../predict/tabs.js";
import { withStore } from "../store.js";
import { learn, say } from "../words.js";

/** @import { Keys } from "../keys.js" */
/** @import { Actions, ClassGuesses, Item } from "../predict/types.d.ts" */
/** @import { Store } from "../store.js" */
/** @import { Place } from "../types.d.ts" */

learn(catalogue);

const PAUSE = 400; // milliseconds without a key, after which keys pressed in a row are an answer

/** @implements {Actions} */
class PredictView {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {Place & { store: Store }} place */
  constructor({ host, el, signal, store }) {
    // Others are not the same as in Compare: they have guessed.
    const others = /** @type {unknown} */ (host.read("others"));
    const figures = new Figures(
      host.read("prediction"),
      /** @type {ClassGuesses | null} */ (others),
    );
    const drawing = new Drawing(figures, store);
    const keys = this.#keys(figures);
    this.figures = figures;
    this.drawing = drawing;
    this.live = announcer();
    this.count = h("p", { class: "kit-count" });
    this.note = h("p", { class: "kit-quiet" }, figures.about.note);
    this.note.hidden = !figures.about.note;
    this.tabs = new Tabs(drawing, this);
    this.plot = new Plot(drawing, this, signal);
    this.before = new Before(drawing, this);
    this.verdict = h("p", { class: "kit-verdict", tabindex: "-1", hidden: true });
    this.legend = h("ul", { class: "kit-legend", hidden: true });
    this.after = h("div", { hidden: true });
    new Strokes(drawing, this.plot, this, signal);

    const root = frame(el, {
      name: say("predict-name", { title: figures.about.title }),
      keys,
      signal,
      host,
    });
    root.classList.add("kit-predict");
    root.append(...this.#parts(host.read("notice"), store, signal));
    store.listen((ids) => ids.length && this.show(), signal);
    addEventListener("pagehide", () => this.commit(), { signal });
    signal.addEventListener("abort", () => this.commit());
    this.show();
    this.plot.watchWidth(signal);
  }

  /** @param {Figures} figures @returns {Keys} */
  #keys({ oneInFront }) {
    return {
      Backspace: () => this.undo(),
      ...(oneInFront && { c: () => this.#chooseNext() }),
      "?": () => this.before.help.toggle(),
      Escape: () => this.before.help.toggle(false),
    };
  }

  /**
   * All parts of the view, from top to bottom.
   *
   * @param {string} notice
   * @param {Store} store
   * @param {AbortSignal} signal
   */
  #parts(notice, store, signal) {
    const { about, given } = this.figures;
    return [
      this.count,
      h("p", { class: "kit-heading" }, about.title),
      h("p", {}, about.question),
      this.verdict,
      this.note,
      notice && h("p", { class: "kit-notice" }, notice),
      restoreBar(store, () => this.show()),
      h(
        "div",
        { class: "kit-over" },
        h("p", { class: "kit-quiet kit-unit" }, about.unit),
        this.tabs.node,
      ),
      given.length &&
        h("p", { class: "kit-unseen" }, say("predict-given", { points: this.#given() })),
      this.legend,
      this.plot.node,
      this.before.node,
      this.after,
      savedLine(store, signal),
      this.live.node,
    ].filter((part) => part instanceof Node);
  }

  #given() {
    const { figures } = this;
    const said = figures.given.map((item) =>
      say("predict-point", { place: where(item), value: figures.shown(item.published) }),
    );
    return inTurn(said);
  }

  show() {
    const { drawing, figures } = this;
    const done = { drawn: drawing.drawn.length, points: figures.asked.length };
    this.count.textContent = say("predict-where", done);
    this.tabs.show();
    this.before.show();
    this.plot.show();
    if (drawing.locked && this.after.hidden) this.#tell();
    this.paint();
  }

  paint() {
    this.plot.paint();
  }

  /** Write the comparison around the picture. It stays as it is: the guess is locked. */
  #tell() {
    put(this.verdict, verdict(this.drawing));
    this.verdict.hidden = false;
    // What was to be known beforehand makes room; it stands below now.
    this.count.hidden = true;
    this.note.hidden = true;
    this.after.replaceChildren(...notes(this.drawing));
    this.legend.replaceChildren(...legend(this.figures));
    this.legend.hidden = false;
    this.after.hidden = false;
  }

  /** @param {string} words */
  say(words) {
    this.live.say(words);
  }

  /** @param {Item} item @param {number | null} value */
  change(item, value) {
    if (this.drawing.locked) return;
    this.drawing.draft(item, value);
    this.show();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.commit(), PAUSE);
  }

  commit() {
    clearTimeout(this.#timer);
    const changed = this.drawing.commit();
    if (changed.length) this.show();
    return changed;
  }

  undo() {
    const { drawing, figures } = this;
    if (drawing.locked) return;
    this.commit();
    const changed = drawing.undo();
    if (!changed) return this.say(say("nothing-to-undo"));
    if (!figures.bars) drawing.active = changed[0].curve;
    this.show();
    this.say(say("said-undone", { points: drawing.said(changed) }));
  }

  /** @param {string} curve */
  choose(curve) {
    const { drawing } = this;
    this.commit();
    const inside = drawing.held !== null;
    drawing.active = curve;
    drawing.held = null;
    this.show();
    if (inside) this.plot.sliders.of(drawing.inReach[0]).focus();
    else this.say(say(drawing.locked ? "said-in-front" : "said-draw-now", { curve }));
  }

  #chooseNext() {
    const { curves } = this.figures;
    this.choose(curves[(curves.indexOf(this.drawing.active) + 1) % curves.length]);
  }

  reveal() {
    const { drawing } = this;
    this.commit();
    if (drawing.locked || !drawing.drawn.length) return;
    this.plot.grow();
    drawing.lock();
    this.verdict.focus({ preventScroll: true });
    // Both, if there is room; or else the miss in words, and as much of the picture as fits below.
    for (const node of [this.plot.node, this.verdict]) node.scrollIntoView({ block: "nearest" });
  }
}

/** For any host; a notebook is the first. */
export const predict = withStore((place) => new PredictView(place));

export default inNotebook(predict);
