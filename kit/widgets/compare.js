// Compare: commit first, then see the key, its reason and the others, and revise.
import { announcer, createStore, disclosure, frame, h, keysPage, postCard, savedLine, strip } from "./ui.js";

const percent = (part, whole) => `${Math.round((100 * part) / whole)} %`;

function compareView({ model, el, signal, store }) {
  const codebook = model.get("_codebook");
  const key = model.get("_key");
  const others = model.get("_others");
  const labels = codebook.categories.map((c) => c.label);
  const posts = store.posts;

  const keys = {
    ArrowLeft: () => go(at - 1),
    ArrowRight: () => go(at + 1),
    Enter: () => go(at + 1),
    d: () => filter(!onlyDifferent),
    "?": () => help.toggle(),
    Escape: () => help.toggle(false),
  };
  labels.forEach((label, i) => (keys[i + 1] = () => revise(label)));
  const root = frame(el, { name: `Compare: ${codebook.title}`, keys, signal });
  const live = announcer();
  const body = h("div", {});
  const saved = savedLine(store, signal);
  root.append(body, saved, live.node);

  let at = 0;
  let onlyDifferent = false;
  let list = [];
  let marks;
  let stage;
  let score;
  let help;
  let differButton;
  let inside = "";

  const revealed = () => posts.filter((post) => store.of(post.post_id).locked);
  const judged = () => posts.filter((post) => store.of(post.post_id).first);
  const right = (id, label) => label === key[id].label || key[id].also_accepted.includes(label);
  const differs = (post) => !right(post.post_id, store.of(post.post_id).first);

  /** How far the class is from one mind about a post: 0 all alike, 1 evenly split. */
  function split(post) {
    const counts = others?.counts[post.post_id] ?? [];
    const all = counts.reduce((a, b) => a + b, 0);
    return all ? 1 - Math.max(...counts) / all : 0;
  }

  function show() {
    const open = judged().length - revealed().length;
    const want = `${revealed().length ? "compare" : "gate"} ${open} ${judged().length}`;
    if (want === inside) return paint();
    const focused = root.contains(document.activeElement);
    inside = want;
    body.replaceChildren(...(revealed().length ? comparison(open) : gate()));
    if (revealed().length) go(Math.min(at, list.length - 1));
    // What had the focus is gone; keep the keys working.
    if (focused && !root.contains(document.activeElement)) root.focus();
  }

  function gate() {
    const many = judged().length;
    const text =
      many === 0
        ? "Judge some posts above first. Then compare: the key and its reasons appear here."
        : many < posts.length
          ? `You have judged ${many} of ${posts.length} posts. You can go on judging, or compare these ${many} now. Once you compare a post, your first judgement of it stays; you may still revise.`
          : `You have judged all ${posts.length} posts. Once you compare, your first judgements stay; you may still revise.`;
    return [
      h("p", { class: "kit-question" }, "Commit, then compare"),
      h("p", {}, text),
      many ? h("button", { type: "button", class: "kit-main", onclick: reveal }, `Compare my ${many} ${many === 1 ? "judgement" : "judgements"}`) : null,
    ].filter(Boolean);
  }

  function reveal() {
    store.compared(judged().filter((post) => !store.of(post.post_id).locked).map((post) => post.post_id));
    live.say(score.textContent);
  }

  function comparison(open) {
    order();
    marks = strip(list, { name: "Compared posts, those where you differ first", go, look });
    stage = h("div", { class: "kit-stage" });
    score = h("p", { class: "kit-count" });
    const keysList = keysPage([
      [labels.map((_, i) => i + 1).join(" "), "revise your judgement of this post"],
      ["← →", "previous and next post"],
      ["d", "only where I differ, or all"],
      ["?", "this list"],
    ]);
    help = disclosure("Keys", "?", keysList);
    differButton = h("button", { type: "button", class: "kit-tool", "aria-pressed": String(onlyDifferent), onclick: () => filter(!onlyDifferent) }, "Only where I differ ", h("kbd", { "aria-hidden": "true" }, "d"));
    const tool = (name, mark, action) => h("button", { type: "button", class: "kit-tool", onclick: action }, name, " ", h("kbd", { "aria-hidden": "true" }, mark));
    const more = open
      ? h("p", { class: "kit-notice" }, `You have judged ${open} more since. `, h("button", { type: "button", class: "kit-tool", onclick: reveal }, `Compare ${open === 1 ? "it" : "them"} too`))
      : null;
    return [
      score,
      more,
      marks.node,
      stage,
      h("div", { class: "kit-tools" }, tool("Back", "←", () => go(at - 1)), tool("Next", "→", () => go(at + 1)), differButton, help.button),
      help.panel,
    ].filter(Boolean);
  }

  /** Where you and the key differ comes first, then where the class is most divided. */
  function order() {
    const all = revealed();
    const chosen = onlyDifferent ? all.filter(differs) : all;
    list = [...chosen].sort((a, b) => differs(b) - differs(a) || split(b) - split(a));
  }

  function filter(on) {
    if (!revealed().length) return;
    if (on && !revealed().some(differs)) return live.say("There is no post where you and the key differ.");
    onlyDifferent = on;
    inside = "";
    at = 0;
    show();
    live.say(on ? `Only the ${list.length} posts where you differ.` : `All ${list.length} posts.`);
  }

  function look(post) {
    const { first, revised } = store.of(post.post_id);
    const same = right(post.post_id, first);
    const moved = revised && revised !== first;
    const name = `${same ? "you and the key agree" : "you and the key differ"}${moved ? ", revised" : ""}`;
    return { mark: moved ? "↻" : same ? "=" : "≠", name, kind: same ? "judged" : "differs" };
  }

  function paint() {
    if (!revealed().length) return;
    const all = revealed();
    const first = all.filter((post) => !differs(post)).length;
    const now = all.filter((post) => right(post.post_id, store.now(post.post_id))).length;
    const changed = all.filter((post) => store.now(post.post_id) !== store.of(post.post_id).first).length;
    score.textContent =
      `First, you and the key agreed on ${first} of ${all.length} posts (${percent(first, all.length)}). ` +
      (changed ? `You revised ${changed}; now you agree on ${now} (${percent(now, all.length)}).` : "You have revised none yet.");
    marks.repaint();
    // The stage is drawn anew: give the focus back to the button that had it.
    const held = stage.contains(document.activeElement) && document.activeElement.getAttribute("aria-label");
    stage.replaceChildren(...about(list[at]));
    if (held) stage.querySelector(`[aria-label="${CSS.escape(held)}"]`)?.focus();
  }

  function about(post) {
    const id = post.post_id;
    const entry = key[id];
    const mine = store.of(id);
    const now = store.now(id);
    const counts = others?.counts[id];
    const all = counts?.reduce((a, b) => a + b, 0);
    const same = right(id, mine.first);
    const row = (label, i) =>
      h(
        "tr",
        {},
        h("th", { scope: "row" }, label),
        h("td", {}, mine.first === label ? "● first" : "", now === label && now !== mine.first ? "● now" : ""),
        h("td", {}, entry.label === label ? "● key" : entry.also_accepted.includes(label) ? "○ also accepted" : ""),
        counts ? h("td", { class: "kit-share" }, h("span", { class: "kit-bar", style: `width:${all ? (100 * counts[i]) / all : 0}%` }), h("span", {}, all ? `${counts[i]} of ${all}` : "none")) : null,
        h(
          "td",
          {},
          h("button", { type: "button", class: "kit-tool", "aria-pressed": String(now === label), "aria-label": `Now I say ${label}`, onclick: () => revise(label) }, h("kbd", { "aria-hidden": "true" }, String(i + 1)), " now I say"),
        ),
      );
    return [
      postCard(post),
      h("p", { class: "kit-verdict" }, `${same ? "= You and the key agree." : "≠ You and the key differ."}${entry.contested ? " This post is contested: careful readers part ways over it." : ""}`),
      h(
        "table",
        { class: "kit-table" },
        h("thead", {}, h("tr", {}, ...["Label", "You", "Key", counts ? others.name : null, "Revise"].filter(Boolean).map((name) => h("th", { scope: "col" }, name)))),
        h("tbody", {}, ...labels.map(row)),
      ),
      h("p", {}, h("strong", {}, "Why the key says so: "), entry.reason),
      entry.dissent ? h("p", {}, h("strong", {}, "What a careful dissenter would say: "), entry.dissent) : null,
    ].filter(Boolean);
  }

  function go(index) {
    if (!list.length || index < 0 || index >= list.length) return;
    at = index;
    marks.at(at);
    paint();
    const post = list[at];
    live.say(`Post ${at + 1} of ${list.length}. ${post.text} You said ${store.of(post.post_id).first}; the key says ${key[post.post_id].label}. ${key[post.post_id].reason}`);
  }

  function revise(label) {
    const post = list[at];
    if (!post || !revealed().length || store.now(post.post_id) === label) return;
    store.judge(post.post_id, label);
    live.say(`Now you say ${label}. ${score.textContent}`);
  }

  store.listen((ids) => ids.length && show(), signal);
  show();
}

export default () => {
  let store;
  return {
    initialize({ model, signal }) {
      store = createStore(model, signal);
    },
    render({ model, el, signal }) {
      compareView({ model, el, signal, store });
    },
  };
};
