// A class's answers on the wall: slides, and the keys that turn them.

import catalogue from "../../../kit/text/words/en/projector.ftl";
import { put } from "../dom.js";
import { learn, say, speak } from "../words.js";
import { cover, end, titleSlide } from "./cover.js";
import { createDeck, openAt, slidesOf } from "./deck.js";
import { fit } from "./fit.js";
import { createFrame, toggleFull, toggleLook } from "./frame.js";
import { onKey } from "./keys.js";
import { createNumber } from "./number.js";
import { keysPanel, listPanel } from "./panels.js";
import { postView } from "./post.js";

/** @import { Moves } from "./keys.js" */
/** @import { DeckData, Slide, Step } from "./types.d.ts" */

/** @typedef {ReturnType<typeof createDeck>} Deck */
/** @typedef {ReturnType<typeof createFrame>} Frame */

/**
 * @param {HTMLElement} root
 * @param {DeckData} data
 */
function project(root, data) {
  const deck = createDeck(slidesOf(data));
  const byHand = { ...turns(deck, draw), ...overlays(root, deck, draw) };
  const frame = createFrame(byHand);
  const number = createNumber(deck, frame.hint, draw);
  root.replaceChildren(...frame.nodes);

  function draw() {
    number.clear();
    drawSlide(frame, deck, data);
    refit();
    // Of what is longer than the screen, what was opened last is seen first.
    const key = deck.opened() === "key" ? frame.stage.querySelector(".key") : null;
    key?.scrollIntoView({ block: "nearest" });
  }
  function refit() {
    fit(frame.stage);
    sayBelow();
  }
  function sayBelow() {
    if (!number.waits()) frame.sayBelow();
  }
  /** @type {Moves} */
  const moves = { ...byHand, ...frame.moves, ...number, clear: forget };
  function forget() {
    number.clear();
    sayBelow();
  }
  frame.stage.addEventListener("scroll", sayBelow);
  addEventListener("resize", refit);
  document.addEventListener("keydown", (event) =>
    onKey(event, moves, root.querySelector("dialog[open]")),
  );
  followAddress(deck, draw);
}

/** Each way to another slide, or to another step of this one. @param {Deck} deck @param {() => void} draw */
function turns(deck, draw) {
  /** @param {() => void} act */
  const turn = (act) => () => {
    act();
    draw();
  };
  return {
    forward: turn(deck.forward),
    back: turn(deck.back),
    home: turn(deck.home),
    end: turn(deck.end),
  };
}

/**
 * What lies over the slides, or changes how all of them look.
 *
 * @param {HTMLElement} root
 * @param {Deck} deck
 * @param {() => void} draw
 */
const overlays = (root, deck, draw) => ({
  list() {
    listPanel(root, deck.slides, numberOf(deck.current()), (number) => {
      deck.jump(number);
      draw();
    });
  },
  help() {
    keysPanel(root);
  },
  full: toggleFull,
  look: () => toggleLook(root),
});

/**
 * Go to the post that the page's address names, closed; and so it is when the page is loaded anew.
 *
 * @param {Deck} deck
 * @param {() => void} draw
 */
function followAddress(deck, draw) {
  const follow = () => {
    if (deck.jump(Number(location.hash.slice(1)))) draw();
  };
  addEventListener("hashchange", follow);
  const { hash } = location;
  draw();
  history.replaceState(null, "", hash || "#");
  follow();
}

/** @param {Frame} frame @param {Deck} deck @param {DeckData} data */
function drawSlide(frame, deck, data) {
  const slide = deck.current();
  const kind = kindOf(slide);
  const number = numberOf(slide);
  const of = deck.slides.filter((each) => each.kind === "post").length;
  const where = number ? say("projector-place", { number, of }) : "";
  const opened = stepName(deck.opened(), kind) || (number ? say("projector-closed") : "");
  frame.stage.replaceChildren(drawn(slide, deck.step(), data));
  frame.stage.scrollTop = 0;
  put(frame.about, slide.kind === "post" ? slide.activity.title : "");
  frame.about.hidden = !number;
  put(frame.where, where);
  put(frame.status, `${where} ${opened}`.trim());
  put(frame.forward, stepName(deck.next(), kind) || say("projector-go-on"));
  frame.forward.disabled = deck.isLast();
  frame.back.disabled = deck.isFirst();
  history.replaceState(null, "", `#${number || ""}`);
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
