// A class's answers on the wall: slides, and the keys that turn them.

import catalogue from "../../../kit/text/words/en/projector.ftl";
import { put } from "../dom.js";
import { learn, say, speak } from "../words.js";
import { cover, end, titleSlide } from "./cover.js";
import { createDeck, openAt, slidesOf } from "./deck.js";
import { fit } from "./fit.js";
import { createFrame, toggleFull, toggleLook, tools } from "./frame.js";
import { onKey, SHARED } from "./keys.js";
import { createNumber } from "./number.js";
import { keysPanel, listPanel } from "./panels.js";
import { postView } from "./post.js";

/** @import { KeyTable, Moves, Shared } from "./keys.js" */
/** @import { DeckData, Slide, Step } from "./types.d.ts" */

/** @typedef {ReturnType<typeof createDeck>} Deck */
/** @typedef {ReturnType<typeof createFrame>} Frame */
/** @typedef {Shared | "home" | "end"} Name */

/** @type {KeyTable<Name>} */
const KEYS = { ...SHARED, Home: "home", End: "end" };

/**
 * @param {HTMLElement} root
 * @param {DeckData} data
 */
function project(root, data) {
  const deck = createDeck(slidesOf(data));
  const byHand = { ...turns(deck, draw), ...overlays(root, deck, draw) };
  const frame = createFrame({ ...byHand, forward }, tools(byHand));
  const number = createNumber(deck, frame.hint, draw);
  root.replaceChildren(...frame.nodes);

  function draw() {
    number.clear();
    drawSlide(frame, deck, data);
    refit();
    // Of what is longer than the screen, what was opened last is seen first.
    const step = deck.opened();
    if (!step || step === "post") return;
    const open = frame.stage.querySelector(step === "key" ? ".key" : ".votes");
    open?.scrollIntoView({ block: "nearest" });
    sayBelow();
  }
  function refit() {
    fit(frame.stage);
    sayBelow();
  }
  function sayBelow() {
    if (!number.waits()) frame.sayBelow();
    put(frame.forward, frame.isBelow() ? say("projector-read-on") : nextName(deck));
  }
  /** @type {Moves<Name>} */
  const moves = { ...byHand, ...frame.moves, ...number, forward, clear: forget };
  // A clicker has no key for scrolling: what is below the screen comes before what is closed.
  function forward() {
    if (frame.isBelow()) frame.moves.scroll(2);
    else byHand.forward();
    sayBelow();
  }
  function forget() {
    number.clear();
    sayBelow();
  }
  frame.stage.addEventListener("scroll", sayBelow);
  addEventListener("resize", refit);
  document.addEventListener("keydown", (event) =>
    onKey(event, moves, KEYS, root.querySelector("dialog[open]")),
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
    listPanel(root, deck, (number, activity) => {
      deck.jump(number, activity);
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
 * It names the number of the post and, where there are several, the activity: "#9", "#quiz-01/2".
 *
 * @param {Deck} deck
 * @param {() => void} draw
 */
function followAddress(deck, draw) {
  const follow = () => {
    const [number, name] = decodeURIComponent(location.hash.slice(1)).split("/").reverse();
    const slide = deck.slides.find((each) => "activity" in each && each.activity.name === name);
    if (deck.jump(Number(number), slide && "activity" in slide ? slide.activity : undefined))
      draw();
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
  const post = slide.kind === "post";
  const where = post ? placeOf(slide) : "";
  const opened = stepName(deck.opened(), kindOf(slide)) || (post ? say("projector-closed") : "");
  frame.stage.replaceChildren(drawn(slide, deck.step(), data));
  frame.stage.scrollTop = 0;
  put(frame.about, post ? slide.activity.title : "");
  frame.about.hidden = !post;
  put(frame.where, where);
  put(frame.status, `${where} ${opened}`.trim());
  frame.forward.disabled = deck.isLast();
  frame.back.disabled = deck.isFirst();
  history.replaceState(null, "", `#${post ? addressOf(slide, data) : ""}`);
}

/** @typedef {Extract<Slide, { kind: "post" }>} PostSlide */

/** The number of a post, and whether it is one to discuss. @param {PostSlide} slide */
function placeOf({ activity: { kind, whole, lead, slides }, shown, place, other }) {
  const number = say("projector-number", { kind, number: shown.number, whole });
  if (lead === slides.length) return number;
  const part = other
    ? say("projector-part-other")
    : say("projector-part-discuss", { place: place + 1, lead });
  return say("projector-place", { number, part });
}

/** @param {PostSlide} slide @param {DeckData} data */
const addressOf = ({ activity, shown }, { activities }) =>
  activities.length > 1 ? `${encodeURIComponent(activity.name)}/${shown.number}` : shown.number;

/** What comes next, in words. @param {Deck} deck */
function nextName(deck) {
  const slide = deck.current();
  const step = stepName(deck.next(), kindOf(slide));
  if (step || slide.kind !== "post") return step || say("projector-go-on");
  const after = deck.after()?.kind;
  if (after === "title") return say("projector-next-activity");
  return say(after === "end" ? "projector-to-end" : "projector-go-on");
}

/** @param {Slide} slide */
const kindOf = (slide) => (slide.kind === "post" ? slide.activity.kind : "");

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
