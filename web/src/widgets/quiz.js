// Quiz: one question at a time. Answer, check, and see the reason for your answer, whichever it is.

import catalogue from "../../../kit/text/words/en/quiz.ftl";
import { h, leadFocus, tool } from "../dom.js";
import { inNotebook } from "../hosts/notebook.js";
import { announcer } from "../parts/announcer.js";
import { disclosure, keysPage } from "../parts/disclosure.js";
import { frame } from "../parts/frame.js";
import { restoreBar } from "../parts/restore.js";
import { savedLine } from "../parts/saved.js";
import { topInSight } from "../parts/sight.js";
import { Answers } from "../quiz/answers.js";
import { Marks } from "../quiz/marks.js";
import { QuestionBox } from "../quiz/question.js";
import { verdict } from "../quiz/reasons.js";
import { howItWent } from "../quiz/result.js";
import { withStore } from "../store.js";
import { learn, say } from "../words.js";

/** @import { Keys } from "../keys.js" */
/** @import { Actions, Answer, Question } from "../quiz/types.d.ts" */
/** @import { Store } from "../store.js" */
/** @import { Place } from "../types.d.ts" */

const LETTERS = ["a", "b", "c", "d", "e"];

learn(catalogue);

/** @implements {Actions} */
class QuizView {
  /** @type {Map<number, string | null>} What is chosen and not checked yet, by question. */
  #picked = new Map();
  #drawn = -1;
  #lastClick = 0;

  /** @param {Place & { store: Store }} place */
  constructor({ host, el, signal, store }) {
    const { title } = host.read("codebook");
    this.questions = questionsOf(host.read("questions"), store);
    this.answers = new Answers(store);
    this.at = Math.max(0, this.#isOpen.indexOf(true));
    const most = Math.max(...this.questions.map((question) => question.options.length));
    this.letters = LETTERS.slice(0, most);

    this.root = frame(el, { name: say("quiz-name", { title }), keys: this.#keys(), signal, host });
    this.live = announcer();
    this.count = h("p", { class: "kit-count" });
    this.bar = h("progress", {
      max: this.questions.length,
      value: 0,
      "aria-label": say("questions-answered"),
    });
    this.marks = new Marks(this.questions, this.answers, this);
    this.box = new QuestionBox(this.answers, this);
    this.hint = h("p", { class: "kit-quiet", hidden: true }, say("choose-answer-first"));
    this.main = h("button", {
      type: "button",
      class: "kit-main",
      onclick: (/** @type {MouseEvent} */ event) => this.#press(event),
    });
    this.help = disclosure(say("keys"), "?", keysPage(keyNames(this.letters)));
    this.summary = h("section", {
      class: "kit-notice",
      "aria-label": say("how-it-went"),
      tabindex: "-1",
      hidden: true,
    });
    this.root.append(...this.#parts(title, host.read("notice"), store, signal));
    store.listen((ids) => ids.length && this.show(), signal);
    this.show();
  }

  #keys() {
    /** @type {Keys} */
    const keys = {
      ArrowLeft: () => this.go(this.at - 1),
      ArrowRight: () => this.go(this.at + 1),
      Enter: () => this.step(),
      u: () => this.choose(null),
      o: () => this.box.toggleOthers(),
      "?": () => this.help.toggle(),
      Escape: () => this.help.toggle(false),
    };
    this.letters.forEach((letter, i) => {
      const act = () => {
        if (this.#question.options[i]) this.choose(letter);
      };
      for (const key of [letter, letter.toUpperCase(), i + 1]) keys[key] = act;
    });
    return keys;
  }

  /**
   * All parts of the view, from top to bottom.
   *
   * @param {string} title
   * @param {string} notice
   * @param {Store} store
   * @param {AbortSignal} signal
   */
  #parts(title, notice, store, signal) {
    return [
      h("p", { class: "kit-heading", dir: "auto" }, title),
      h("div", { class: "kit-top" }, this.count, this.bar),
      notice && h("p", { class: "kit-notice" }, notice),
      restoreBar(store, () => this.show()),
      this.marks.node,
      this.box.node,
      this.hint,
      h(
        "div",
        { class: "kit-tools" },
        this.main,
        tool(say("back"), "←", () => this.go(this.at - 1)),
        tool(say("next"), "→", () => this.go(this.at + 1)),
        this.help.button,
      ),
      this.help.panel,
      this.summary,
      savedLine(store, signal),
      this.live.node,
    ].filter((part) => part instanceof Node);
  }

  get #question() {
    return this.questions[this.at];
  }

  /** For each question, whether it is still to be answered. */
  get #isOpen() {
    return this.questions.map((question) => !this.answers.isSeen(question));
  }

  /** The answer that is marked as chosen. @returns {Answer} */
  get #chosen() {
    const question = this.#question;
    const { first, now } = this.answers.given(question);
    if (this.answers.isSeen(question)) return now;
    return this.#picked.has(this.at) ? this.#picked.get(this.at) : first;
  }

  show() {
    const all = this.questions.length;
    const done = this.#isOpen.filter((isOpen) => !isOpen).length;
    const where = { question: this.at + 1, questions: all, answered: done };
    this.count.textContent = say("quiz-where", where);
    this.bar.value = done;
    this.marks.show(this.at);
    if (this.#drawn !== this.at) this.#draw();
    this.#paint();
    this.summary.hidden = done < all;
    if (!this.summary.hidden) this.#sumUp();
  }

  /** Put the question at hand on the page. */
  #draw() {
    this.#drawn = this.at;
    this.hint.hidden = true;
    leadFocus(this.root, this.box.node, () => this.box.draw(this.#question));
  }

  #paint() {
    this.box.paint(this.#question, this.#chosen);
    this.main.replaceChildren(this.#whatIsNext(), " ", h("kbd", { "aria-hidden": "true" }, "⏎"));
  }

  #whatIsNext() {
    if (this.#isOpen[this.at]) return say("check-answer");
    const isLast = this.at === this.questions.length - 1;
    return isLast && !this.#isOpen.includes(true) ? say("how-it-went") : say("next-question");
  }

  #sumUp() {
    const look = (/** @type {number} */ index) => {
      this.go(index);
      this.root.focus();
    };
    this.summary.replaceChildren(...howItWent(this.questions, this.answers, look));
  }

  /** @param {string | null} label */
  choose(label) {
    const question = this.#question;
    this.hint.hidden = true;
    // The focus goes along, so that Enter, pressed next, checks this and presses no other button.
    this.box.focus(label);
    if (this.answers.isSeen(question)) return this.#chooseAgain(question, label);
    this.#picked.set(this.at, label);
    this.#paint();
    this.live.say(say("said-chosen", { answer: called(label) }));
  }

  /**
   * Keep another answer beside the first.
   *
   * @param {Question} question
   * @param {string | null} label
   */
  #chooseAgain(question, label) {
    if (!this.answers.isLocked(question)) return this.live.say(say("said-first-stays"));
    const { first, now } = this.answers.given(question);
    if (now === label) return;
    this.answers.give(question, label);
    this.live.say(say("said-answer-now", { now: called(label), first: called(first) }));
  }

  /** Keep what is chosen, and show the reasons. */
  #check() {
    const question = this.#question;
    const label = this.#chosen;
    if (label === undefined) {
      this.hint.hidden = false;
      return this.live.say(say("choose-answer-first"));
    }
    if (label !== this.answers.given(question).first) this.answers.give(question, label);
    this.answers.lock(question);
    // The button that leads on, if there is room; or else the reasons from their top.
    this.main.scrollIntoView({ block: "nearest" });
    this.box.revealReasons();
    const mine = question.options.find((option) => option.label === label);
    this.live.say(`${verdict(question, label)} ${mine?.because ?? ""}`);
  }

  /** @param {number} index */
  go(index) {
    if (index < 0 || index >= this.questions.length) return;
    this.at = index;
    this.show();
    topInSight(this.root);
    const { text, options } = this.#question;
    const where = { question: index + 1, questions: this.questions.length };
    const all = options.map((one) => say("aloud-option", { option: one.label, text: one.text }));
    this.live.say([say("aloud-question", { ...where, text }), ...all].join(" "));
  }

  /** On to the next question that is open; when none is, one by one to the end. */
  #goOn() {
    const isOpen = this.#isOpen;
    const after = isOpen.indexOf(true, this.at + 1);
    if (after >= 0) return this.go(after);
    if (isOpen.includes(true)) return this.go(isOpen.indexOf(true));
    if (this.at + 1 < this.questions.length) return this.go(this.at + 1);
    this.summary.focus();
  }

  step() {
    if (this.#isOpen[this.at]) this.#check();
    else this.#goOn();
  }

  /**
   * Two quick clicks are one: nobody skips the reasons by a double click.
   *
   * @param {MouseEvent} event
   */
  #press(event) {
    const isSecond = event.detail > 1 && event.timeStamp - this.#lastClick < 400;
    this.#lastClick = event.timeStamp;
    if (!isSecond) this.step();
  }
}

/**
 * The questions, with the ids of their posts.
 *
 * @param {Omit<Question, "id">[]} told
 * @param {Store} store
 * @returns {Question[]}
 */
function questionsOf(told, store) {
  return told.map((question, i) => ({ ...question, id: store.posts[i].post_id }));
}

/** An answer in a sentence. @param {Answer} answer */
function called(answer) {
  return answer ?? say("said-unsure-answer");
}

/** @param {string[]} letters @returns {[string, string][]} */
function keyNames(letters) {
  return [
    [letters.join(" "), say("key-choose")],
    ["u", say("key-dont-know")],
    ["Enter", say("key-check")],
    ["← →", say("key-walk-questions")],
    ["o", say("key-others")],
    ["?", say("key-help")],
  ];
}

/** For any host; a notebook is the first. */
export const quiz = withStore((place) => new QuizView(place));

export default inNotebook(quiz);
