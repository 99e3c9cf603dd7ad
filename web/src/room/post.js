// One post, question, guess or figure: the ballot below it, and later what there is to tell.

import { attr, h, leadFocus, put, tool } from "../dom.js";
import { codebookInPlace } from "../parts/codebook.js";
import { frame } from "../parts/frame.js";
import { postCard } from "../parts/post.js";
import { topInSight } from "../parts/sight.js";
import { say } from "../words.js";
import { ballotOf, brief, rest, unsureIn } from "./ballot.js";
import { keyTold, sentence, splitInWords, talk, votes, withWhom } from "./told.js";

/** @import { Keys } from "../keys.js" */
/** @import { Session } from "./session.js" */
/** @import { Kind, Shown } from "./types.d.ts" */

const SECOND = 250; // ms between two looks at the clock: none is left out

export class PostView {
  /** @type {Shown | null} */
  #shown = null;
  /** @type {import("./ballot.js").Ballot | null} */
  #ballot = null;
  #doing;
  #session;
  /** @type {(() => void) | null} */
  #tick = null;
  /** The posts of which somebody said in the second round that they do not know. @type {Set<string>} */
  #unsureAgain = new Set();

  /**
   * @param {Session} session
   * @param {HTMLElement} el
   * @param {AbortSignal} signal
   * @param {{ onward?: Node, keys?: Keys }} [about]
   *   `onward`: what leads from one to the next, where one goes by oneself.
   */
  constructor(session, el, signal, { onward, keys = {} } = {}) {
    const doing = session.doings[session.stage.part];
    const { part, store } = doing;
    this.#doing = doing;
    this.#session = session;
    this.count = h("p", { class: "kit-count" });
    this.post = h("div", { class: "kit-post", tabindex: "0", role: "group" });
    this.question = h("p", { class: "kit-question", dir: "auto" });
    this.told = h("div", { class: "room-told" });
    this.status = h("p", { class: "room-status", role: "status" });
    this.answers = h("div", { class: "kit-answers" });
    this.unsure = h("button");
    this.onward = h("div", { class: "kit-onward" }, this.status, this.answers, onward ?? null);
    this.book = part.kind === "post" ? codebookInPlace(part.codebook) : null;
    this.root = frame(el, { name: part.title, keys: { ...this.#keys(), ...keys }, signal });
    this.root.classList.add("kit-activity", "room-post");
    this.root.dataset.kind = part.kind;
    this.root.append(this.#whole());
    store.listen(() => this.#shown && this.#paint(), signal);
    session.listen(() => this.#shown && this.#paint(), signal);
    const clock = setInterval(() => this.#tick?.(), SECOND);
    signal.addEventListener("abort", () => clearInterval(clock));
  }

  #whole() {
    const side = h("div", { class: "kit-side" }, this.question, this.told);
    const beside = h("div", { class: "kit-beside" }, side, this.book?.panel ?? null, this.onward);
    const foot = this.book
      ? h("div", { class: "kit-foot" }, h("div", { class: "kit-tools" }, this.book.button))
      : null;
    return h(
      "div",
      { class: "kit-whole" },
      h("div", { class: "kit-top" }, this.count),
      h("div", { class: "kit-scene" }, this.post, beside),
      foot,
    );
  }

  #keys() {
    /** @type {Keys} */
    const keys = { u: () => this.unsure.isConnected && this.unsure.click() };
    for (let n = 1; n <= 9; n++) keys[n] = () => this.#press(n - 1);
    if (this.book) keys.h = () => this.book?.toggle();
    keys.Escape = () => this.book?.toggle(false);
    return keys;
  }

  /** @param {number} place */
  #press(place) {
    const button = this.#ballot?.buttons[place];
    if (button?.isConnected && !this.#shown?.ballot.slider) button.click();
  }

  /** Show a post at a step; returns what is to be said of it, where that is new. @param {Shown} shown */
  show(shown) {
    const before = this.#shown;
    const other = before?.ballot.id !== shown.ballot.id;
    const turned = other || before?.step !== shown.step;
    this.#shown = shown;
    attr(this.root, "data-scene", isOpen(shown) ? "judge" : "see");
    attr(this.root, "data-step", shown.step);
    if (turned && isOpen(shown)) this.book?.toggle(false);
    const draw = () => {
      if (other) this.#drawPost();
      if (turned) this.#drawBallot();
      this.#drawTold();
      this.#paint();
    };
    leadFocus(this.root, this.post, draw);
    if (turned && before) {
      if (isOpen(shown)) rest(this.answers);
      topInSight(this.root);
    }
    this.#see();
    return turned ? this.#aloud(shown) : "";
  }

  /** The key of what somebody voted on has been seen: from now on that stays. */
  #see() {
    const { step, ballot, key } = /** @type {Shown} */ (this.#shown);
    const { store } = this.#doing;
    const { first, unsure, locked } = store.of(ballot.id);
    if (step === "key" && key && !locked && (first || unsure)) store.compared([ballot.id]);
  }

  #drawPost() {
    const { ballot, place, places } = /** @type {Shown} */ (this.#shown);
    const { part } = this.#doing;
    const card = postCard({ mark: "", ...ballot.post, post_id: ballot.id });
    if (part.kind !== "post") attr(card, "aria-label", say("room-question"));
    this.post.replaceChildren(card);
    this.post.scrollTop = 0;
    attr(this.post, "aria-label", where(part.kind, place, places));
    const question = [ballot.post.where ?? "", part.kind === "post" ? part.question : ""];
    put(this.question, question.filter(Boolean).join(" "));
    this.question.hidden = !this.question.textContent;
  }

  /** A ballot of its own for each post and round: what is pressed belongs to what was shown. */
  #drawBallot() {
    const shown = /** @type {Shown} */ (this.#shown);
    this.answers.hidden = !isOpen(shown);
    this.#ballot = null;
    if (!isOpen(shown)) return this.answers.replaceChildren();
    const { ballot, step } = shown;
    const { part } = this.#doing;
    const vote = (/** @type {string | null} */ label) => this.#vote(label, ballot.id, step);
    this.#ballot = ballotOf(part, ballot, vote);
    this.unsure = tool(unsureIn(part.kind), "u", () => vote(null), { "aria-pressed": "false" });
    this.answers.replaceChildren(
      ...this.#ballot.nodes,
      h("div", { class: "kit-tools" }, this.unsure),
    );
  }

  /** @param {string | null} label @param {string} id @param {Shown["step"]} step */
  #vote(label, id, step) {
    const round = step === "again" ? "revised" : "first";
    if (round === "revised") this.#unsureAgain[label ? "delete" : "add"](id);
    this.#doing.store.judge(id, label, { round, ...(!label && { unsure: true }) });
  }

  #drawTold() {
    const shown = /** @type {Shown} */ (this.#shown);
    const { part, store } = this.#doing;
    const { step, ballot, key } = shown;
    const open = this.told.querySelector("details")?.open && this.told.dataset.post === ballot.id;
    this.#tick = null;
    this.told.dataset.post = ballot.id;
    if (isOpen(shown)) return this.told.replaceChildren();
    /** @type {(Node | null)[]} */
    const nodes = [];
    if (step === "key" && key) nodes.push(keyTold(part, { ...shown, key }, store.now(ballot.id)));
    if (step === "talk") {
      const talking = talk(shown);
      this.#tick = talking.tick;
      talking.tick();
      nodes.push(talking.node);
    }
    if (step === "split" || step === "both")
      nodes.push(h("p", { class: "kit-headline" }, lookUp(step)));
    nodes.push(h("p", { class: "room-mine" }));
    nodes.push(splitInWords(shown, part.kind));
    this.told.replaceChildren(...nodes.filter((node) => node !== null));
    const details = this.told.querySelector("details");
    if (details && open) details.open = true;
  }

  /** Show what stands. */
  #paint() {
    const { ballot, step } = /** @type {Shown} */ (this.#shown);
    const { store } = this.#doing;
    const entry = store.of(ballot.id);
    const told = this.told.querySelector(".room-mine");
    if (told) put(told, votes(this.#doing.part, ballot, entry));
    if (!this.#ballot) return put(this.status, "");
    const again = step === "again";
    const chosen = again ? entry.revised : entry.first;
    const unsure = !chosen && (again ? this.#isUnsureAgain(ballot.id) : entry.unsure);
    this.#ballot.paint(chosen, again ? entry.first : null);
    attr(this.unsure, "aria-pressed", unsure);
    // The class went back after all had seen the key: nobody votes for the first time then.
    const over = entry.locked && !again;
    if (over) for (const button of this.answers.querySelectorAll("button")) button.disabled = true;
    const mine = votes(this.#doing.part, ballot, entry);
    put(this.status, over ? say("room-vote-over", { mine }) : this.#standing(chosen, unsure));
  }

  /** Whether somebody said so in the second round; what was said in another window is told by `unsure`. @param {string} id */
  #isUnsureAgain(id) {
    const { first, unsure } = this.#doing.store.of(id);
    return unsure && (Boolean(first) || this.#unsureAgain.has(id));
  }

  /** What became of the vote, in a sentence. @param {string | null} chosen @param {boolean} unsure */
  #standing(chosen, unsure) {
    const { alone, ballot, step } = /** @type {Shown} */ (this.#shown);
    const { part, store } = this.#doing;
    const again = step === "again";
    if (!chosen && !unsure) {
      if (ballot.slider) return say("room-slide-one");
      return say(again ? "room-press-again" : "room-press-one");
    }
    const what = {
      kind: part.kind,
      said: chosen ? brief(ballot.options, chosen) : unsureIn(part.kind),
    };
    if (store.waiting() && !this.#session.reached) return say("room-vote-waits", what);
    if (store.waiting()) return say("room-vote-coming", what);
    if (alone) return say("room-answer-in", what);
    return say(again ? "room-vote-in-again" : "room-vote-in", what);
  }

  /** What is read out of where one is. @param {Shown} shown */
  #aloud({ ballot, step, place, places, key, pair }) {
    const { part, store } = this.#doing;
    const at = `${where(part.kind, place, places)}. ${stepName(step, part.kind)}.`;
    if (step === "talk") return `${at} ${withWhom(pair)}`;
    if (step === "key" && key)
      return `${at} ${sentence(part, ballot, key, store.now(ballot.id))} ${key.reason}`;
    if (step === "vote" || step === "again") return `${at} ${ballot.post.text}`;
    return `${at} ${votes(part, ballot, store.of(ballot.id))}`;
  }

  /** Say where one is. @param {string} text */
  tell(text) {
    put(this.count, text);
  }
}

/** Whether one votes at this step. @param {Shown} shown */
const isOpen = ({ step }) => step === "vote" || step === "again";

/** @param {Shown["step"]} step @param {Kind} kind */
export const stepName = (step, kind) => say(`room-step-${step}`, { kind });

/** @param {"split" | "both"} step */
const lookUp = (step) => say(step === "both" ? "room-look-up-both" : "room-look-up-class");

/** @param {Kind} kind @param {number} place @param {number} places */
export const where = (kind, place, places) => say("room-where", { kind, place: place + 1, places });
