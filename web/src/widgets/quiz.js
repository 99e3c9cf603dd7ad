// Quiz: one question at a time. Answer, check, and see the reason for your answer, whichever it was.
import { h, tool } from "../dom.js";
import { inNotebook } from "../hosts/notebook.js";
import { isPlain } from "../keys.js";
import { announcer } from "../parts/announcer.js";
import { disclosure, keysPage } from "../parts/disclosure.js";
import { frame } from "../parts/frame.js";
import { restoreBar } from "../parts/restore.js";
import { savedLine } from "../parts/saved.js";
import { withStore } from "../store.js";

const UNSURE = "I don’t know";

function quizView({ host, el, signal, store }) {
  const title = host.read("codebook").title;
  const questions = host
    .read("questions")
    .map((question, i) => ({ ...question, id: store.posts[i].post_id }));
  const right = (question, label) => question.right.includes(label);
  const called = (label) => label ?? `“${UNSURE}”`;
  const picked = new Map();
  let at = Math.max(
    0,
    questions.findIndex((question) => !seen(question)),
  );
  let drawn = -1;
  let lastClick = 0;
  let options = [];
  let answerBox;
  let others;

  const keys = {
    ArrowLeft: () => go(at - 1),
    ArrowRight: () => go(at + 1),
    Enter: () => step(),
    u: () => choose(null),
    o: () => others?.toggle(),
    "?": () => help.toggle(),
    Escape: () => help.toggle(false),
  };
  const most = Math.max(...questions.map((question) => question.options.length));
  [..."abcde"].slice(0, most).forEach((letter, i) => {
    keys[letter] =
      keys[letter.toUpperCase()] =
      keys[i + 1] =
        () => questions[at].options[i] && choose(letter);
  });

  const root = frame(el, { name: `Quiz: ${title}`, keys, signal });
  const live = announcer();
  const count = h("p", { class: "kit-count" });
  const bar = h("progress", {
    max: questions.length,
    value: 0,
    "aria-label": "Questions answered",
  });
  const stage = h("div", { class: "kit-quiz", onkeydown: enter });
  const hint = h(
    "p",
    { class: "kit-quiet", hidden: true },
    "Choose an answer first. “I don’t know” is one too.",
  );
  const main = h("button", { type: "button", class: "kit-main", onclick: press });
  const summary = h("section", {
    class: "kit-notice",
    "aria-label": "How it went",
    tabindex: "-1",
    hidden: true,
  });
  const marks = questions.map((_, i) =>
    h("button", { type: "button", class: "kit-mark", tabindex: "-1", onclick: () => go(i) }),
  );
  const help = disclosure(
    "Keys",
    "?",
    keysPage([
      [[..."abcde"].slice(0, most).join(" "), "choose an answer (1, 2, 3 … work too)"],
      ["u", "I don’t know"],
      ["Enter", "check your answer, then go on"],
      ["← →", "previous and next question"],
      ["o", "the other options and their reasons"],
      ["?", "this list"],
    ]),
  );

  root.append(
    h("p", { class: "kit-heading", dir: "auto" }, title),
    h("div", { class: "kit-top" }, count, bar),
    ...[
      host.read("notice") && h("p", { class: "kit-notice" }, host.read("notice")),
      restoreBar(store, () => show()),
    ].filter(Boolean),
    h(
      "ol",
      { class: "kit-strip", "aria-label": "All questions" },
      ...marks.map((mark) => h("li", {}, mark)),
    ),
    stage,
    hint,
    h(
      "div",
      { class: "kit-tools" },
      main,
      tool("Back", "←", () => go(at - 1)),
      tool("Next", "→", () => go(at + 1)),
      help.button,
    ),
    help.panel,
    summary,
    savedLine(store, signal),
    live.node,
  );
  store.listen((ids) => ids.length && show(), signal);
  show();

  /** Whether the reasons have been shown: an answer was checked, and is there to stay. */
  function seen({ id }) {
    const { first, revised, unsure, locked } = store.of(id);
    return Boolean(locked || revised || (unsure && !first));
  }

  /** What was answered at first, and what stands now: a label, null for “I don't know”, or undefined. */
  function given({ id }) {
    const { first, revised, unsure } = store.of(id);
    const opened = first ?? (unsure || revised ? null : undefined);
    return { first: opened, now: revised ?? (unsure ? null : opened) };
  }

  function look(question) {
    if (!seen(question)) return { mark: "", name: "not answered", kind: "open" };
    const { first, now } = given(question);
    if (!question.right.length)
      return { mark: "*", name: "answered; no right answer", kind: "judged" };
    if (right(question, first)) return { mark: "✓", name: "right", kind: "judged" };
    if (right(question, now))
      return { mark: "↻", name: "right after a second look", kind: "judged" };
    return first === null
      ? { mark: "?", name: UNSURE, kind: "judged" }
      : { mark: "○", name: "worth another look", kind: "judged" };
  }

  function show() {
    const done = questions.filter(seen).length;
    count.textContent = `Question ${at + 1} of ${questions.length} · ${done} answered`;
    bar.value = done;
    marks.forEach((button, i) => {
      const { mark, name, kind } = look(questions[i]);
      button.textContent = `${i + 1} ${mark}`.trim();
      button.setAttribute("aria-label", `Question ${i + 1}: ${name}`);
      button.dataset.kind = kind;
      button.tabIndex = i === at ? 0 : -1;
      if (i === at) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
    });
    if (drawn !== at) draw();
    paint();
    summary.hidden = done < questions.length;
    if (!summary.hidden) summary.replaceChildren(...howItWent());
  }

  /** Put the question at hand and its options on the page. */
  function draw() {
    const question = questions[at];
    const held = stage.contains(document.activeElement);
    const id = `kit-${Math.random().toString(36).slice(2)}`;
    const option = (label, letter, text) => {
      const said = h("span", { class: "kit-option-said" });
      const button = h(
        "button",
        {
          type: "button",
          class: "kit-option",
          "aria-pressed": "false",
          onclick: () => choose(label),
        },
        h("kbd", {}, letter),
        h("span", { dir: "auto" }, text),
        said,
      );
      return { label, button, said };
    };
    drawn = at;
    hint.hidden = true;
    options = [
      ...question.options.map(({ label, text }) => option(label, label, text)),
      option(null, "u", UNSURE),
    ];
    answerBox = h("div", {});
    others = undefined;
    stage.replaceChildren(
      h("p", { class: "kit-question", id, dir: "auto" }, question.text),
      h(
        "div",
        { class: "kit-options", role: "group", "aria-labelledby": id },
        ...options.map(({ button }) => button),
      ),
      answerBox,
    );
    if (held) root.focus();
  }

  /** Mark what is chosen; once it is checked, also what is right, and the reasons. */
  function paint() {
    const question = questions[at];
    const open = !seen(question);
    const { first, now } = given(question);
    const chosen = open ? (picked.has(at) ? picked.get(at) : first) : now;
    for (const { label, button, said } of options) {
      const words = [];
      if (!open && right(question, label)) words.push("✓ right");
      if (!open && label === first)
        words.push(first === now ? "● your answer" : "○ your first answer");
      else if (!open && label === now) words.push("● your answer now");
      button.setAttribute("aria-pressed", String(label === chosen));
      said.textContent = words.join(" · ");
    }
    if (!open && !answerBox.childElementCount)
      answerBox.replaceChildren(...reasons(question, first));
    const last = questions.every(seen) && at === questions.length - 1;
    main.replaceChildren(
      open ? "Check my answer" : last ? "How it went" : "Next question",
      " ",
      h("kbd", { "aria-hidden": "true" }, "⏎"),
    );
  }

  function verdict(question, first) {
    if (!question.right.length) {
      return first === null
        ? "There is no right answer here, so not being sure makes sense. Here is the case for each option."
        : "There is no right answer here: thoughtful people choose differently. Here is the case for each option.";
    }
    const answer =
      question.right.length > 1
        ? `The right answers are ${question.right.join(" and ")}.`
        : `The right answer is ${question.right[0]}.`;
    if (first === null) return `Saying so is honest, and a good place to start. ${answer}`;
    return right(question, first)
      ? `✓ Yes, ${first} is right.${question.right.length > 1 ? ` ${answer}` : ""}`
      : `Not this one. ${answer}`;
  }

  /** Why your answer is right or not, first; then what is right; the others when asked for. */
  function reasons(question, first) {
    const open = !question.right.length;
    const about = (option, words) =>
      h(
        "p",
        { dir: "auto" },
        h("strong", {}, words),
        option.because,
        option.misconception
          ? h(
              "span",
              { class: "kit-mixup" },
              " The mix-up behind it: ",
              h("em", {}, option.misconception),
              ".",
            )
          : null,
      );
    const mine = question.options.filter(({ label }) => label === first);
    const rest = question.options.filter(({ label }) => label !== first);
    const shown = rest.filter(({ label }) => open || right(question, label));
    const hidden = rest.filter((option) => !shown.includes(option));
    const why = (label) =>
      open
        ? `The case for ${label}: `
        : right(question, label)
          ? `Why ${label}: `
          : `Why not ${label}: `;
    others = hidden.length
      ? disclosure(
          "The other options",
          "o",
          h("div", {}, ...hidden.map((option) => about(option, why(option.label)))),
        )
      : undefined;
    return [
      h("p", { class: "kit-verdict" }, verdict(question, first)),
      ...mine.map((option) =>
        about(option, open ? `The case for ${first}, your answer: ` : why(first)),
      ),
      ...shown.map((option) => about(option, why(option.label))),
      question.after ? h("p", { class: "kit-after", dir: "auto" }, question.after) : null,
      others ? h("div", { class: "kit-tools" }, others.button) : null,
      others?.panel,
      store.of(question.id).locked
        ? h(
            "p",
            { class: "kit-quiet" },
            "Changed your mind? Choose again: your first answer stays, and the second is kept beside it.",
          )
        : null,
    ].filter(Boolean);
  }

  function choose(label) {
    const question = questions[at];
    hint.hidden = true;
    // The focus goes along, so that Enter, pressed next, checks this and presses no other button.
    options.find((option) => option.label === label).button.focus();
    if (!seen(question)) {
      picked.set(at, label);
      paint();
      return live.say(`${called(label)} chosen. Enter checks it.`);
    }
    if (!store.of(question.id).locked)
      return live.say("You have seen the reasons, so your first answer stays.");
    if (given(question).now === label) return;
    store.judge(question.id, label, { unsure: label === null });
    live.say(
      `Your answer now: ${called(label)}. Your first one stays: ${called(given(question).first)}.`,
    );
  }

  function check() {
    const question = questions[at];
    const { first } = given(question);
    if (!picked.has(at) && first === undefined) {
      hint.hidden = false;
      return live.say(hint.textContent);
    }
    const label = picked.has(at) ? picked.get(at) : first;
    if (label !== first) store.judge(question.id, label, { unsure: label === null });
    store.compared([question.id]);
    const mine = question.options.find((option) => option.label === label);
    // The button that leads on, if there is room; or else the reasons from their top.
    for (const node of [main, answerBox]) node.scrollIntoView({ block: "nearest" });
    live.say(`${verdict(question, label)} ${mine?.because ?? ""}`);
  }

  function go(index) {
    if (index < 0 || index >= questions.length) return;
    at = index;
    show();
    const { text, options: all } = questions[at];
    live.say(
      `Question ${at + 1} of ${questions.length}. ${text} ${all.map((option) => `${option.label}: ${option.text}`).join(" ")}`,
    );
  }

  /** On to the next question that is open; when none is, one by one to the end. */
  function onward() {
    const open = questions.map((question, i) => (seen(question) ? -1 : i)).filter((i) => i >= 0);
    if (open.length) return go(open.find((i) => i > at) ?? open[0]);
    if (at + 1 < questions.length) return go(at + 1);
    summary.focus();
  }

  function step() {
    if (seen(questions[at])) onward();
    else check();
  }

  // Two quick clicks are one: nobody skips the reasons by a double click.
  function press(event) {
    const soon = event.detail > 1 && event.timeStamp - lastClick < 400;
    lastClick = event.timeStamp;
    if (!soon) step();
  }

  // On a button, Enter presses that button; on the option that is chosen already, it goes on.
  function enter(event) {
    if (
      event.key !== "Enter" ||
      !isPlain(event) ||
      event.repeat ||
      event.target.getAttribute("aria-pressed") !== "true"
    )
      return;
    event.preventDefault();
    step();
  }

  function howItWent() {
    const all = questions.filter((question) => question.right.length);
    const opened = all.filter((question) => right(question, given(question).first)).length;
    const now = all.filter((question) => right(question, given(question).now)).length;
    const unsure = questions.filter((question) => given(question).first === null).length;
    const free = questions.length - all.length;
    const again = all.filter((question) => !right(question, given(question).first));
    const link = (question) => {
      const i = questions.indexOf(question);
      const first = question.options.find((option) => option.label === given(question).first);
      return h(
        "li",
        {},
        h(
          "button",
          { type: "button", class: "kit-tool", onclick: () => (go(i), root.focus()) },
          `Question ${i + 1}`,
        ),
        " ",
        h("span", { dir: "auto" }, first ? first.misconception : "where you were not sure"),
      );
    };
    const words = [
      all.length &&
        `${all.length} of the ${questions.length} questions ${all.length === 1 ? "has" : "have"} a right answer. At your first try you had ${opened} of ${all.length}${now === opened ? "" : `, after a second look ${now}`}.`,
      free &&
        `${all.length ? "The other " : ""}${free === 1 ? "one has" : `${free} have`} none: there, your reasons count.`,
      unsure &&
        `You said “${UNSURE}” ${unsure === 1 ? "once" : `${unsure} times`}: that tells more than a guess.`,
    ];
    return [
      h("p", { class: "kit-heading" }, "How it went"),
      h("p", {}, words.filter(Boolean).join(" ")),
      again.length ? h("p", {}, "Ideas worth another look; many people have them at first:") : null,
      again.length ? h("ul", {}, ...again.map(link)) : null,
    ].filter(Boolean);
  }
}

export default inNotebook(withStore(quizView));
