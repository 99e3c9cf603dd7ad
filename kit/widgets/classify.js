// Classify: one post at a time, one judgement a post, nothing given away.
import { announcer, codebookPage, createStore, disclosure, frame, h, keysPage, postCard, restoreBar, savedLine, strip } from "./ui.js";

function classifyView({ model, el, signal, store }) {
  const codebook = model.get("_codebook");
  const { posts } = store;
  const labels = codebook.categories.map((c) => c.label);
  const done = [];
  let at = Math.max(0, posts.findIndex((post) => !store.of(post.post_id).first));
  let lastClick = 0;

  const keys = {
    Backspace: undo,
    ArrowLeft: () => go(at - 1),
    ArrowRight: () => go(at + 1),
    u: unsure,
    h: () => book.toggle(),
    "?": () => help.toggle(),
    Escape: () => (book.toggle(false), help.toggle(false)),
  };
  labels.forEach((label, i) => (keys[i + 1] = () => judge(label)));

  const root = frame(el, { name: `Classify: ${codebook.title}`, keys, signal });
  const live = announcer();
  const card = h("div", { class: "kit-stage" });
  const count = h("p", { class: "kit-count" });
  const bar = h("progress", { max: posts.length, value: 0, "aria-label": "Posts judged" });
  const marks = strip(posts, { name: "All posts", go, look });
  const finished = h("p", { class: "kit-notice", hidden: true }, `All ${posts.length} judged. Look back at any you doubt, then go on to the next step of the lesson.`);
  const locked = h("p", { class: "kit-notice", hidden: true }, "You have compared this judgement with the key, so your first one stays. Change your mind below, under Compare.");

  const choices = labels.map((label, i) => {
    const id = `kit-${Math.random().toString(36).slice(2)}`;
    return h(
      "button",
      { type: "button", class: "kit-choice", "aria-label": label, "aria-pressed": "false", "aria-describedby": id, onclick: (event) => click(event, label) },
      h("kbd", { "aria-hidden": "true" }, String(i + 1)),
      h("span", { class: "kit-choice-label" }, label),
      h("span", { class: "kit-choice-definition", id }, codebook.categories[i].definition),
    );
  });
  const book = disclosure("Codebook", "h", codebookPage(codebook));
  const help = disclosure("Keys", "?", keysPage([
    [labels.map((_, i) => i + 1).join(" "), "judge, and go on to the next post"],
    ["← →", "previous and next post"],
    ["Backspace", "take the last judgement back"],
    ["u", "unsure: leave it for now"],
    ["h", "the codebook"],
    ["?", "this list"],
  ]));
  const tool = (name, key, action) => h("button", { type: "button", class: "kit-tool", onclick: action }, name, " ", h("kbd", { "aria-hidden": "true" }, key));
  const unsureButton = h("button", { type: "button", class: "kit-tool", "aria-pressed": "false", onclick: unsure }, "Unsure ", h("kbd", { "aria-hidden": "true" }, "u"));

  root.append(
    h("div", { class: "kit-top" }, count, bar),
    ...[model.get("_notice") && h("p", { class: "kit-notice" }, model.get("_notice")), restoreBar(store, () => show())].filter(Boolean),
    marks.node,
    card,
    h("p", { class: "kit-question" }, codebook.question),
    h("div", { class: "kit-choices", role: "group", "aria-label": codebook.question }, ...choices),
    locked,
    finished,
    h("div", { class: "kit-tools" }, tool("Back", "←", () => go(at - 1)), tool("Next", "→", () => go(at + 1)), tool("Undo", "⌫", undo), unsureButton, book.button, help.button),
    book.panel,
    help.panel,
    savedLine(store, signal),
    live.node,
  );
  store.listen((ids) => ids.length && show(), signal);
  show();

  function look(post) {
    const entry = store.of(post.post_id);
    if (entry.first) return { mark: String(labels.indexOf(entry.first) + 1), name: entry.first, kind: "judged" };
    return entry.unsure ? { mark: "?", name: "unsure", kind: "unsure" } : { mark: "·", name: "not judged", kind: "open" };
  }

  function show() {
    const post = posts[at];
    const entry = store.of(post.post_id);
    const judged = posts.reduce((sum, p) => sum + Boolean(store.of(p.post_id).first), 0);
    if (card.dataset.post !== post.post_id) {
      card.dataset.post = post.post_id;
      card.replaceChildren(postCard(post));
    }
    count.textContent = `Post ${at + 1} of ${posts.length} · ${judged} judged`;
    bar.value = judged;
    labels.forEach((label, i) => choices[i].setAttribute("aria-pressed", String(entry.first === label)));
    unsureButton.setAttribute("aria-pressed", String(entry.unsure && !entry.first));
    locked.hidden = !entry.locked;
    finished.hidden = judged < posts.length || entry.locked;
    marks.at(at);
  }

  function go(index, said = "") {
    if (index < 0 || index >= posts.length) return;
    at = index;
    show();
    const post = posts[at];
    live.say(`${said}Post ${at + 1} of ${posts.length}. ${post.account ?? ""} ${post.replies_to ? `answers or passes on: ${post.replies_to}.` : ""}: ${post.text}`);
  }

  // Two quick clicks on one button are one judgement, not two posts.
  function click(event, label) {
    const soon = event.detail > 1 && event.timeStamp - lastClick < 300;
    lastClick = event.timeStamp;
    if (!soon) judge(label);
  }

  function judge(label) {
    const { post_id } = posts[at];
    const before = store.of(post_id);
    if (before.locked) return live.say("This judgement was compared already; change it under Compare.");
    done.push({ post_id, before });
    store.judge(post_id, label);
    onward(`${label}. `);
  }

  function unsure() {
    const { post_id } = posts[at];
    const before = store.of(post_id);
    if (before.locked) return;
    done.push({ post_id, before });
    store.judge(post_id, null, { unsure: true });
    onward("Unsure. ");
  }

  /** Go to the next post; after the last one, to the first that is still open. */
  function onward(said) {
    if (at + 1 < posts.length) return go(at + 1, said);
    const open = posts.findIndex((post) => !store.of(post.post_id).first && !store.of(post.post_id).unsure);
    if (open >= 0) return go(open, said);
    show();
    live.say(`${said}${finished.hidden ? "That was the last post." : finished.textContent}`);
  }

  function undo() {
    let last = done.pop();
    while (last && store.of(last.post_id).locked) last = done.pop();
    if (!last) return live.say("There is nothing to take back.");
    store.judge(last.post_id, last.before.first, { unsure: last.before.unsure });
    go(posts.findIndex((post) => post.post_id === last.post_id), "Taken back. ");
  }
}

export default () => {
  let store;
  return {
    initialize({ model, signal }) {
      store = createStore(model, signal);
    },
    render({ model, el, signal }) {
      classifyView({ model, el, signal, store });
    },
  };
};
