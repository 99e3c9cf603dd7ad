// Classify: one post at a time, one judgement a post; what the key says only if it is asked for.

import { attr, h, keepFocus, put, tool } from "../dom.js";
import { inNotebook } from "../hosts/notebook.js";
import { announcer } from "../parts/announcer.js";
import { codebookPage } from "../parts/codebook.js";
import { disclosure, keysPage } from "../parts/disclosure.js";
import { frame } from "../parts/frame.js";
import { strip } from "../parts/marks.js";
import { postCard } from "../parts/post.js";
import { restoreBar } from "../parts/restore.js";
import { savedLine } from "../parts/saved.js";
import { agrees, isWrong, reasons, share, tally, verdictLine } from "../parts/verdict.js";
import { withStore } from "../store.js";

const SURE = ["guess", "fairly sure", "certain"];

function classifyView({ host, el, signal, store }) {
  const codebook = host.read("codebook");
  const key = host.read("key");
  const feedback = host.read("feedback");
  const asks = host.read("confidence");
  const { posts } = store;
  const labels = codebook.categories.map((c) => c.label);
  const done = [];
  let at = Math.max(
    0,
    posts.findIndex((post) => !store.of(post.post_id).first),
  );
  let asking = false; // how sure the learner is of the post at hand
  let stale = false;

  const id = () => posts[at].post_id;
  const entry = () => store.of(id());
  const seen = (of) => of.locked && feedback !== "never"; // its key is shown here
  const open = () => posts.flatMap((post, i) => (store.of(post.post_id).first ? [] : [i]));
  const all = (test) => posts.every((post) => test(store.of(post.post_id)));

  const keys = {
    Backspace: undo,
    ArrowLeft: () => go(at - 1),
    ArrowRight: () => (asking ? settle() : go(at + 1)),
    Enter: () => (asking ? settle() : seen(entry()) ? onward() : ask.hidden || reveal()),
    u: unsure,
    n: () => note(writing.hidden),
    h: () => book.toggle(),
    "?": () => help.toggle(),
    Escape: () => (book.toggle(false), help.toggle(false)),
  };
  for (let i = 0; i < 9; i++)
    keys[i + 1] = () => (asking ? sure(i) : labels[i] && judge(labels[i]));

  const root = frame(el, {
    name: `Classify: ${codebook.title} (${host.read("activity")})`,
    keys,
    signal,
  });
  const live = announcer();
  const card = h("div", { class: "kit-stage" });
  const count = h("p", { class: "kit-count" });
  const bar = h("progress", { max: posts.length, value: 0, "aria-label": "Posts judged" });
  const marks = strip(posts, { name: "All posts", go, look });
  const notice = (text) => h("p", { class: "kit-notice", hidden: true }, text);
  const ask = tool(
    "See what the key says",
    feedback === "at the end" ? "Enter" : "",
    byHand(reveal),
    { class: "kit-main", hidden: true },
  );
  const finished = notice(
    `All ${posts.length} judged. Look back at any you doubt, then go on${feedback === "at the end" ? "" : " to the next step of the lesson"}. `,
  );
  const rest = h("span", {});
  const toRest = () => (
    go(open().find((i) => i > at) ?? open()[0]), card.scrollIntoView({ block: "nearest" })
  );
  const left = h("p", { class: "kit-notice", hidden: true }, rest, tool("Go there", "", toRest));
  const locked = notice(
    feedback === "never"
      ? "You have compared this judgement with the key, so your first one stays. Change your mind below, under Compare."
      : "",
  );
  const result = notice("");
  const onButton = tool("Go on", "Enter", () => onward(), { class: "kit-main" });
  const verdict = h("div", { class: "kit-notice", hidden: true });

  const scale = codebook.level === "ordinal";
  const brief = !scale && labels.length > 4; // so many definitions would push the post out of sight
  const choices = labels.map((label, i) => {
    const about = `kit-${Math.random().toString(36).slice(2)}`;
    return h(
      "button",
      {
        type: "button",
        class: "kit-choice",
        "aria-label": label,
        "aria-pressed": "false",
        "aria-describedby": about,
        title: brief && codebook.categories[i].definition,
        onclick: byHand(() => judge(label)),
      },
      label === String(i + 1) ? null : h("kbd", { "aria-hidden": "true" }, String(i + 1)),
      h("span", { class: "kit-choice-label" }, label),
      h("span", { class: "kit-choice-definition", id: about }, codebook.categories[i].definition),
    );
  });
  // A scale names its two ends: by the first words of their definitions.
  const end = ({ label, definition }) =>
    h("span", {}, `${label} = ${definition.split(/[:.;]/)[0]}`);
  const ends = scale
    ? h(
        "p",
        { class: "kit-ends", "aria-hidden": "true" },
        end(codebook.categories[0]),
        end(codebook.categories.at(-1)),
      )
    : null;

  const levels = SURE.map((word, i) =>
    tool(
      word,
      String(i + 1),
      byHand(() => sure(i)),
      { "aria-label": word, "aria-pressed": "false" },
    ),
  );
  const skip = tool(
    "Skip",
    "Enter",
    byHand(() => settle()),
  );
  const confidence = h(
    "div",
    { class: "kit-tools", role: "group", "aria-label": "How sure are you?", hidden: true },
    h("strong", {}, "How sure are you?"),
    ...levels,
    skip,
  );

  const field = h("textarea", { rows: 3, maxlength: 2000, onchange: keepNote, onkeydown: closing });
  const writing = h(
    "label",
    { class: "kit-note", hidden: true },
    "Your note on this post (Escape closes it)",
    field,
  );
  const noted = h("p", { class: "kit-note", dir: "auto", hidden: true });
  const noteButton = tool("Note", "n", () => note(writing.hidden), { "aria-expanded": "false" });

  const book = disclosure("Codebook", "h", codebookPage(codebook));
  const help = disclosure(
    "Keys",
    "?",
    keysPage([
      [labels.map((_, i) => i + 1).join(" "), "judge, and go on to the next post"],
      ...(asks ? [["1 2 3", "then: guess, fairly sure, certain (Enter skips)"]] : []),
      ["← →", "previous and next post"],
      ["Backspace", "take the last judgement back"],
      ["u", "unsure: leave it for now"],
      ["n", "a note on the post"],
      ["h", "the codebook"],
      ["?", "this list"],
    ]),
  );
  const unsureButton = tool("Unsure", "u", unsure, { "aria-pressed": "false" });

  finished.append(ask);
  root.append(
    h("div", { class: "kit-top" }, count, bar),
    ...[
      host.read("notice") && h("p", { class: "kit-notice" }, host.read("notice")),
      restoreBar(store, () => keepFocus(root, show)),
    ].filter(Boolean),
    marks.node,
    card,
    h("p", { class: "kit-question" }, codebook.question),
    h(
      "div",
      {
        class: "kit-choices",
        role: "group",
        "aria-label": codebook.question,
        "data-level": codebook.level,
        "data-brief": brief,
      },
      ...choices,
    ),
    ...[ends].filter(Boolean),
    confidence,
    verdict,
    locked,
    noted,
    writing,
    finished,
    left,
    result,
    h(
      "div",
      { class: "kit-tools" },
      tool("Back", "←", () => go(at - 1)),
      tool("Next", "→", () => go(at + 1)),
      tool("Undo", "⌫", undo),
      unsureButton,
      noteButton,
      book.button,
      help.button,
    ),
    book.panel,
    help.panel,
    savedLine(store, signal),
    live.node,
  );
  // What this view does itself it draws at once; news from elsewhere wait until all is heard.
  store.listen((ids) => {
    if (!ids.length || stale) return;
    stale = true;
    queueMicrotask(() => {
      if (!stale) return;
      keepFocus(root, show);
      marks.repaint();
    });
  }, signal);
  signal.addEventListener("abort", keepNote);
  addEventListener("pagehide", keepNote, { signal, capture: true });
  show();

  function look(post) {
    const of = store.of(post.post_id);
    if (!of.first)
      return {
        ...(of.unsure
          ? { mark: "?", name: "unsure", kind: "unsure" }
          : { mark: "·", name: "not judged", kind: "open" }),
        note: of.note,
      };
    const wrong = seen(of) && isWrong(key[post.post_id], of.first);
    return {
      mark: String(labels.indexOf(of.first) + 1),
      name: of.first + (wrong ? ", differs from the key" : ""),
      kind: wrong ? "differs" : "judged",
      note: of.note,
    };
  }

  function show() {
    stale = false;
    const post = posts[at];
    const mine = entry();
    const judged = posts.reduce((sum, p) => sum + Boolean(store.of(p.post_id).first), 0);
    const whole = judged === posts.length;
    const key_ = seen(mine);
    if (card.dataset.post !== post.post_id) {
      card.dataset.post = post.post_id;
      card.replaceChildren(postCard(post));
    }
    put(count, `Post ${at + 1} of ${posts.length} · ${judged} judged`);
    if (bar.value !== judged) bar.value = judged;
    labels.forEach((label, i) =>
      attr(choices[i], "aria-pressed", (key_ ? store.now(post.post_id) : mine.first) === label),
    );
    attr(unsureButton, "aria-pressed", mine.unsure && !mine.first);
    levels.forEach((button, i) => attr(button, "aria-pressed", mine.confidence === i + 1));
    confidence.hidden = !asks || !mine.first || mine.locked;
    skip.hidden = !asking;
    locked.hidden = !mine.locked || key_;
    verdict.hidden = !key_;
    if (key_) showVerdict(mine);
    const counted = feedback !== "never" && whole && all((of) => of.locked);
    finished.hidden = !whole || counted || mine.locked;
    ask.hidden = finished.hidden || feedback !== "at the end";
    left.hidden = whole || !all((of) => of.first || of.unsure);
    if (!left.hidden)
      put(
        rest,
        `${judged} of ${posts.length} judged. Still open: post ${open()
          .map((i) => i + 1)
          .join(", ")}. `,
      );
    result.hidden = !counted;
    if (counted) put(result, summary());
    put(noted, mine.note ? `Your note: ${mine.note}` : "");
    noted.hidden = !mine.note || !writing.hidden;
    marks.at(at);
  }

  function words(mine) {
    const { label, also_accepted, contested } = key[id()];
    const said = !label
      ? "· The key has no right answer here."
      : mine.first === label
        ? "= The key says so too."
        : also_accepted.includes(mine.first)
          ? `○ The key says ${label}, and accepts ${mine.first} as well.`
          : `≠ You said ${mine.first}; the key says ${label}.`;
    return said + (contested ? " This post is contested: careful readers part ways over it." : "");
  }

  function showVerdict(mine) {
    const drawn = `${id()} ${mine.first}`;
    if (verdict.dataset.drawn === drawn) return;
    verdict.dataset.drawn = drawn;
    verdict.replaceChildren(
      verdictLine(words(mine)),
      ...reasons(key[id()]),
      h(
        "p",
        {},
        "Your first judgement stays. Choose again if you see it otherwise now. ",
        onButton,
      ),
    );
  }

  /** At the end: how it went, and whether those that were sure were right more often. */
  function summary() {
    const rows = SURE.map((word, i) => {
      const those = posts.filter(
        (post) => key[post.post_id].label && store.of(post.post_id).confidence === i + 1,
      );
      const right = those.filter((post) => agrees(key[post.post_id], store.of(post.post_id).first));
      return those.length ? `${word} ${share(right.length, those.length)}` : "";
    }).filter(Boolean);
    return (
      tally(posts, store, key) +
      (rows.length ? ` By how sure you were, you and the key agreed: ${rows.join(", ")}.` : "")
    );
  }

  function go(index, said = "") {
    if (index < 0 || index >= posts.length) return;
    note(false);
    asking = false;
    at = index;
    // What was judged before a break is shown its key on return.
    if (feedback === "at once" && entry().first && !entry().locked) store.compared([id()]);
    keepFocus(root, show);
    const post = posts[at];
    live.say(
      `${said}Post ${at + 1} of ${posts.length}. ${post.account ?? ""} ${post.replies_to ? `answers or passes on: ${post.replies_to}.` : ""}: ${post.text}${seen(entry()) ? ` ${words(entry())}` : ""}`,
    );
  }

  function judge(label) {
    const before = entry();
    if (before.locked)
      return seen(before)
        ? revise(label)
        : live.say("This judgement was compared already; change it under Compare.");
    done.push({ post_id: id(), before });
    store.judge(id(), label);
    if (!asks) return settle(`${label}. `);
    asking = true;
    show();
    live.say(`${label}. How sure are you? 1 guess, 2 fairly sure, 3 certain, Enter skips.`);
  }

  function revise(label) {
    if (store.now(id()) === label) return;
    store.judge(id(), label);
    show();
    live.say(`Now you say ${label}.`);
  }

  function sure(level) {
    const { first, locked: late } = entry();
    if (level >= SURE.length || !first || late) return;
    store.judge(id(), first, { confidence: level + 1 });
    settle(`${first}, ${SURE[level]}. `);
  }

  /** The post at hand is judged: say what the key says if it is to be said now, or go on. */
  function settle(said = "") {
    asking = false;
    if (feedback !== "at once") return onward(said);
    store.compared([id()]);
    keepFocus(root, show);
    live.say(`${said}${words(entry())} ${key[id()].reason} Enter goes on.`);
  }

  function unsure() {
    const before = entry();
    if (before.locked) return;
    done.push({ post_id: id(), before });
    store.judge(id(), null, { unsure: true });
    onward("Unsure. ");
  }

  /** Go to the next post; after the last one, to the first that is still open. */
  function onward(said = "") {
    if (at + 1 < posts.length) return go(at + 1, said);
    const next = open().find((i) => !store.of(posts[i].post_id).unsure);
    if (next >= 0) return go(next, said);
    note(false);
    keepFocus(root, show);
    const end = [finished, left, result].find((line) => !line.hidden);
    end?.scrollIntoView({ block: "nearest" });
    live.say(`${said}${(end === left ? rest : end)?.textContent ?? "That was the last post."}`);
  }

  function reveal() {
    if (!all((of) => of.first)) return;
    store.compared(posts.map((post) => post.post_id));
    keepFocus(root, show);
    marks.repaint();
    live.say(result.textContent);
  }

  function undo() {
    let last = done.pop();
    while (last && store.of(last.post_id).locked) last = done.pop();
    if (!last) return live.say("There is nothing to take back.");
    const { first, unsure, confidence } = last.before;
    store.judge(last.post_id, first, { unsure, confidence });
    go(
      posts.findIndex((post) => post.post_id === last.post_id),
      "Taken back. ",
    );
  }

  /** Open the note of the post at hand, or keep and close it. */
  function note(open) {
    if (writing.hidden !== open) return;
    if (open) field.value = entry().note ?? "";
    else keepNote();
    attr(noteButton, "aria-expanded", open);
    keepFocus(root, () => {
      writing.hidden = !open;
      show();
    });
    if (open) field.focus();
  }
  function keepNote() {
    const text = field.value.trim();
    if (!writing.hidden && text !== (entry().note ?? "")) store.note(id(), text);
  }
  function closing(event) {
    // The notebook saves itself, or runs the cell and makes this view anew: with the note in it.
    const meant = event.ctrlKey || event.metaKey;
    if ((event.key === "Enter" && (event.shiftKey || meant)) || (event.key === "s" && meant)) {
      keepNote();
      store.flush();
    }
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    note(false);
    live.say(entry().note ? "Note kept." : "No note.");
  }

  /** After a press by hand, the focus goes where the next step is: never to another choice. */
  function byHand(act) {
    return () => {
      act();
      if (asking) skip.focus();
      else if (seen(entry())) onButton.focus();
    };
  }
}

export default inNotebook(withStore(classifyView));
