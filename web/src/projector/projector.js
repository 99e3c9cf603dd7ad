// A class's answers on the wall: slides, and the keys that turn them.

import catalogue from "../../../kit/text/words/en/projector.ftl";
import { put } from "../dom.js";
import { learn, say, speak } from "../words.js";
import { cover, end, titleSlide } from "./cover.js";
import { createDeck, openAt, slidesOf } from "./deck.js";
import { fit } from "./fit.js";
import { createFrame, toggleFull, toggleLook } from "./frame.js";
import { onKey } from "./keys.js";
import { keysPanel, listPanel } from "./panels.js";
import { postView } from "./post.js";

/** @import { DeckData, Slide, Step } from "./types.d.ts" */

/**
 * @param {HTMLElement} root
 * @param {DeckData} data
 */
function project(root, data) {
  const deck = createDeck(slidesOf(data));
  const last = deck.slides.filter(({ kind }) => kind === "post").length;
  let typed = ""; // the digits of a number that Enter goes to

  /** @param {() => void} act */
  const turn = (act) => () => {
    act();
    typed = "";
    draw();
  };
  const moves = {
    forward: turn(deck.forward),
    back: turn(deck.back),
    home: turn(deck.home),
    end: turn(deck.end),
    list() {
      const { current, slides } = deck;
      listPanel(root, slides, numberOf(current()), (number) => turn(() => deck.jump(number))());
    },
    help() {
      keysPanel(root);
    },
    full: toggleFull,
    look: () => toggleLook(root),
    blank() {
      frame.black.hidden = false;
    },
    lift() {
      const { hidden } = frame.black;
      frame.black.hidden = true;
      return !hidden;
    },
    /** @param {number} by */
    scroll: (by) => frame.stage.scrollBy({ top: (by * frame.stage.clientHeight) / 3 }),
    /** @param {string} digit */
    digit(digit) {
      typed = (typed + digit).slice(-4);
      put(frame.hint, say("projector-go-to", { number: typed }));
    },
    enter() {
      const number = typed;
      typed = "";
      if (number && deck.jump(Number(number))) draw();
      else if (number) put(frame.hint, say("projector-no-such", { number, last }));
      return Boolean(number);
    },
    clear() {
      typed = "";
      sayBelow();
    },
  };
  const frame = createFrame(moves);
  root.replaceChildren(...frame.nodes);

  function draw() {
    const slide = deck.current();
    const number = numberOf(slide);
    const where = number ? say("projector-place", { number, of: last }) : "";
    frame.stage.replaceChildren(drawn(slide, deck.step(), data));
    frame.stage.scrollTop = 0;
    put(frame.about, slide.kind === "post" ? slide.activity.title : "");
    frame.about.hidden = !number;
    put(frame.where, where);
    put(frame.status, `${where} ${opened(slide)}`.trim());
    put(frame.forward, stepName(deck.next(), kindOf(slide)) || say("projector-go-on"));
    frame.forward.disabled = deck.isLast();
    frame.back.disabled = deck.isFirst();
    // Loaded anew, the page is at this post again, closed.
    history.replaceState(null, "", `#${number || ""}`);
    refit();
    // Of what is longer than the screen, what was opened last is seen first.
    if (deck.opened() === "key")
      frame.stage.querySelector(".key")?.scrollIntoView({ block: "nearest" });
  }
  /** @param {Slide} slide */
  function opened(slide) {
    const closed = slide.kind === "post" ? say("projector-closed") : "";
    return stepName(deck.opened(), kindOf(slide)) || closed;
  }
  function refit() {
    fit(frame.stage);
    sayBelow();
  }
  function sayBelow() {
    const { stage, hint } = frame;
    const below = stage.scrollTop + stage.clientHeight < stage.scrollHeight - 1;
    if (!typed) put(hint, below ? say("projector-below") : "");
    // Whoever scrolls by keys alone has to reach it.
    stage.tabIndex = stage.scrollHeight > stage.clientHeight + 1 ? 0 : -1;
  }
  function toAddress() {
    if (deck.jump(Number(location.hash.slice(1)))) draw();
  }

  frame.stage.addEventListener("scroll", sayBelow);
  addEventListener("resize", refit);
  addEventListener("hashchange", toAddress);
  document.addEventListener("keydown", (event) =>
    onKey(event, moves, root.querySelector("dialog[open]")),
  );
  const asked = location.hash;
  draw();
  history.replaceState(null, "", asked || "#");
  toAddress();
}

/** @param {Slide} slide */
const kindOf = (slide) => (slide.kind === "post" ? slide.activity.kind : "");

/** The number of a post; 0 of another slide. @param {Slide} slide */
const numberOf = (slide) => (slide.kind === "post" ? slide.number : 0);

/**
 * @param {Slide} slide
 * @param {number} step
 * @param {DeckData} data
 */
function drawn(slide, step, data) {
  if (slide.kind === "cover") return cover(data);
  if (slide.kind === "end") return end();
  if (slide.kind === "title") return titleSlide(slide.activity);
  const { shown, activity } = slide;
  return postView(shown, activity.kind, activity.question, openAt(shown, step));
}

/** What a step opens. @param {Step | null} step @param {string} kind */
function stepName(step, kind) {
  if (step === "first") return say("projector-first", { kind });
  if (step === "key") return say("projector-the-key", { kind });
  return step === "second" ? say("projector-second", { kind }) : "";
}

const root = document.getElementById("projector");
if (root) {
  const data = JSON.parse(root.dataset.deck ?? "{}");
  // What is closed stands nowhere on the page.
  root.removeAttribute("data-deck");
  learn(catalogue);
  speak(data.words);
  project(root, data);
}
