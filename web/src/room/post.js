// One post, question, guess or figure: the ballot below it, and later what there is to tell.

import { attr, h, leadFocus, put, tool } from "../dom.js";
import { announcer } from "../parts/announcer.js";
import { codebookInPlace } from "../parts/codebook.js";
import { frame } from "../parts/frame.js";
import { postCard } from "../parts/post.js";
import { sticksIfSmall, topInSight } from "../parts/sight.js";
import { say } from "../words.js";
import { ballotOf, brief, meanings, rest, unsureIn } from "./ballot.js";
import { keyTold, sentence, splitInWords, talk, votes, why, withWhom } from "./told.js";

/** @import { Keys } from "../keys.js" */
/** @import { Session } from "./session.js" */
/** @import { Entry } from "../types.d.ts" */
/** @import { Kind, Shown } from "./types.d.ts" */

const SECOND = 250; // ms between two looks at the clock: none is left out

export class PostView {
  /** @type {Shown | null} */
  #shown = null;
  /** @type {import("./ballot.js").Ballot | null} */
  #ballot = null;
  #doing;
  #session;
  /** @type {(() => string) | null} */
  #tick = null;
  /** With whom to talk, as it was last said aloud. */
  #partners = "";
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
    this.labels = meanings(part);
    this.told = h("div", { class: "room-told" });
    // What there is to do now, or to know first, stands where the answers stood: nothing moves for it.
    this.now = h("div", { class: "room-now" });
    this.status = h("p", { class: "room-status" });
    this.aloud = announcer();
    this.answers = h("div", { class: "kit-answers" });
    this.unsure = h("button");
    const bar = [this.status, this.answers, this.now, onward ?? null];
    this.onward = h("div", { class: "kit-onward" }, ...bar);
    this.book = part.kind === "post" ? codebookInPlace(part.codebook) : null;
    this.root = frame(el, { name: part.title, keys: { ...this.#keys(), ...keys }, signal });
    this.root.classList.add("kit-activity", "room-post");
    this.root.dataset.kind = part.kind;
    this.root.append(this.#whole(), this.aloud.node);
    this.sticks = sticksIfSmall(this.onward, signal);
    store.listen(() => this.#shown && this.#paint(), signal);
    session.listen(() => this.#shown && this.#paint(), signal);
    const clock = setInterval(() => this.#look(), SECOND);
    signal.addEventListener("abort", () => clearInterval(clock));
  }

  #whole() {
    const side = h("div", { class: "kit-side" }, this.question, this.labels, this.told);
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
    // It would hide what is new.
    if (turned) this.book?.toggle(false);
    const draw = () => {
      if (other) this.#drawPost();
      if (turned) this.#drawBallot();
      this.#drawTold();
      this.#paint();
    };
    leadFocus(this.root, this.post, draw);
    if (turned && before) {
      if (isOpen(shown)) rest(this.answers);
      this.#inSight(other);
    }
    this.#see();
    const partners = shown.step === "talk" ? withWhom(shown.pair) : "";
    const others = partners !== this.#partners;
    this.#partners = partners;
    return turned || (partners && others) ? this.#heard(shown) : "";
  }

  /** What is new is seen: a post from its top; else what is told of it, where that does not stick. @param {boolean} post */
  #inSight(post) {
    if (post) topInSight(this.root);
    else if (!this.sticks()) this.onward.scrollIntoView({ block: "nearest", behavior: "instant" });
  }

  #look() {
    const said = this.#tick?.();
    if (said) this.aloud.say(said);
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
    if (this.labels) this.labels.hidden = place > 0;
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
    this.#ballot = ballotOf(part, ballot, vote, () => this.#paint());
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
    const { alone, step, ballot, key } = shown;
    const open = this.told.querySelector("details")?.open && this.told.dataset.post === ballot.id;
    this.#tick = null;
    this.told.dataset.post = ballot.id;
    this.told.replaceChildren();
    this.now.replaceChildren();
    if (isOpen(shown)) return;
    const first = alone ? this.told : this.now;
    if (step === "key" && key) {
      first.append(keyTold(part, { ...shown, key }, store.now(ballot.id)) ?? "");
      this.told.append(why(part.kind, key));
    }
    if (step === "talk") this.#drawTalk(shown);
    if (step === "split" || step === "both")
      this.now.append(h("p", { class: "kit-headline" }, lookUp(step)));
    this.told.append(h("p", { class: "room-mine" }), splitInWords(shown, part.kind) ?? "");
    const details = this.told.querySelector("details");
    if (details && open) details.open = true;
  }

  /** @param {Shown} shown */
  #drawTalk(shown) {
    const talking = talk(shown);
    this.#tick = talking.tick;
    talking.tick();
    this.now.append(talking.node);
  }

  /** Show what stands. */
  #paint() {
    const { ballot, step } = /** @type {Shown} */ (this.#shown);
    const { store } = this.#doing;
    const entry = store.of(ballot.id);
    const told = this.told.querySelector(".room-mine");
    if (told) put(told, this.#isSaidBesideKey(entry) ? "" : votes(this.#doing.part, ballot, entry));
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
    this.#tellAloud(Boolean(chosen || unsure));
  }

  /** What became of a vote is heard once: not that it is on its way. @param {boolean} voted */
  #tellAloud(voted) {
    const comes = this.#doing.store.waiting() > 0 && this.#session.reached;
    if (!comes) this.aloud.say(voted ? (this.status.textContent ?? "") : "");
  }

  /** Whether the sentence on the key says already what somebody voted. @param {Entry} entry */
  #isSaidBesideKey({ first, revised, unsure }) {
    const { key, step } = /** @type {Shown} */ (this.#shown);
    const once = !unsure && Boolean(first) !== Boolean(revised);
    return step === "key" && Boolean(key?.label) && once;
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
    if (!chosen && !unsure) return this.#toDo();
    const what = {
      kind: part.kind,
      said: chosen ? brief(ballot.options, chosen) : unsureIn(part.kind),
    };
    const now = this.#ballot?.unsent;
    if (now) return say("room-slide-unsent", { now, sent: what.said });
    if (store.waiting() && !this.#session.reached) return say("room-vote-waits", what);
    if (store.waiting()) return say("room-vote-coming", what);
    if (alone) return say("room-answer-in", what);
    return say(again ? "room-vote-in-again" : "room-vote-in", what);
  }

  /** What is to be done by whoever has not voted in this round. */
  #toDo() {
    const { ballot, step } = /** @type {Shown} */ (this.#shown);
    const { first, unsure } = this.#doing.store.of(ballot.id);
    const again = step === "again";
    if (ballot.slider) return say("room-slide-one");
    if (!again) return say("room-press-one");
    return say(first || unsure ? "room-press-again" : "room-press-now");
  }

  /** What is read out of where one is. @param {Shown} shown */
  #heard({ ballot, step, place, places, key, pair }) {
    const { part, store } = this.#doing;
    const at = `${where(part.kind, place, places)}. ${stepName(step, part.kind)}.`;
    if (step === "talk") return `${at} ${withWhom(pair)}`;
    if (step === "key" && key)
      return `${at} ${sentence(part, ballot, key, store.now(ballot.id))} ${key.reason}`;
    if (step === "vote" || step === "again") return `${at} ${ballot.post.text}`;
    return `${at} ${votes(part, ballot, store.of(ballot.id))}`;
  }

  /** Say where one is. @param {string} place @param {string} [step] */
  tell(place, step = "") {
    const between = [" ", h("span", { "aria-hidden": "true" }, "·"), " "];
    const text = step ? `${place} · ${step}` : place;
    if (this.count.textContent !== text)
      this.count.replaceChildren(place, ...(step ? [...between, step] : []));
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
