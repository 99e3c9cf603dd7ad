// Compare: commit first, then see the key, its reason and the others, and revise.

import { h, keepFocus, put, tool } from "../dom.js";
import { inNotebook } from "../hosts/notebook.js";
import { announcer } from "../parts/announcer.js";
import { disclosure, keysPage } from "../parts/disclosure.js";
import { frame } from "../parts/frame.js";
import { strip } from "../parts/marks.js";
import { postCard } from "../parts/post.js";
import { savedLine } from "../parts/saved.js";
import { agrees, isWrong, reasons, share, tally, verdictLine } from "../parts/verdict.js";
import { withStore } from "../store.js";

function compareView({ host, el, signal, store }) {
  const codebook = host.read("codebook");
  const key = host.read("key");
  const others = host.read("others");
  const labels = codebook.categories.map((c) => c.label);
  const causes = host.read("causes").map((cause, i) => [cause, "sgcv"[i]]);
  const { posts } = store;

  let at = 0;
  let onlyDifferent = false;
  let list = [];
  let marks;
  let help;
  let inside = ""; // what is drawn: the gate or the comparison, with how many posts
  let drawn = ""; // and of which post, in which state
  let stale = false;

  const keys = {
    ArrowLeft: () => go(at - 1),
    ArrowRight: () => go(at + 1),
    Enter: () => go(at + 1),
    d: () => filter(!onlyDifferent),
    "?": () => help?.toggle(),
    Escape: () => help?.toggle(false),
  };
  for (const [cause, letter] of causes) keys[letter] = () => sort(cause);
  labels.forEach((label, i) => (keys[i + 1] = () => revise(label)));
  const root = frame(el, {
    name: `Compare: ${codebook.title} (${host.read("activity")})`,
    keys,
    signal,
  });
  const live = announcer();
  const body = h("div", {});
  const score = h("p", { class: "kit-count" });
  const sorted = h("p", {});
  const stage = h("div", { class: "kit-stage" });
  root.append(body, savedLine(store, signal), live.node);

  const revealed = () => posts.filter((post) => store.of(post.post_id).locked);
  const judged = () => posts.filter((post) => store.of(post.post_id).first);
  const differs = ({ post_id: id }) => isWrong(key[id], store.of(id).first);
  const sum = (counts) => counts.reduce((a, b) => a + b, 0);

  function verdict(post) {
    if (!key[post.post_id].label) return "· The key has no right answer here.";
    const agreeNow = agrees(key[post.post_id], store.now(post.post_id));
    if (differs(post))
      return agreeNow
        ? "≠ At first you and the key differed; now you agree."
        : "≠ You and the key differ.";
    return agreeNow
      ? "= You and the key agree."
      : "= At first you and the key agreed; now you differ.";
  }

  /** How far the class is from one mind about a post: 0 all alike, 1 evenly split. */
  function split(post) {
    const counts = others?.counts[post.post_id] ?? [];
    return sum(counts) ? 1 - Math.max(...counts) / sum(counts) : 0;
  }

  function show() {
    stale = false;
    const seen = revealed().length;
    const open = judged().length - seen;
    const want = `${seen ? "compare" : "gate"} ${open} ${judged().length} ${onlyDifferent}`;
    if (want === inside) return paint();
    inside = want;
    keepFocus(root, () => {
      body.replaceChildren(...(seen ? comparison(open) : gate(open)));
      at = Math.min(at, Math.max(0, list.length - 1));
      paint();
    });
  }

  function gate(many) {
    const text =
      many === 0
        ? "Judge some posts above first. Then compare: the key and its reasons appear here."
        : many < posts.length
          ? `You have judged ${many} of ${posts.length} posts. You can go on judging, or compare these ${many} now. Once you compare a post, your first judgement of it stays; you may still revise.`
          : `You have judged all ${posts.length} posts. Once you compare, your first judgements stay; you may still revise.`;
    return [
      h("p", { class: "kit-question" }, "Commit, then compare"),
      h("p", {}, text),
      many
        ? tool(`Compare my ${many} ${many === 1 ? "judgement" : "judgements"}`, "", reveal, {
            class: "kit-main",
          })
        : "",
    ];
  }

  function reveal() {
    store.compared(
      judged()
        .filter((post) => !store.of(post.post_id).locked)
        .map((post) => post.post_id),
    );
    show();
    live.say(score.textContent);
  }

  function comparison(open) {
    // Where you and the key differ comes first, then where the class is most divided.
    list = revealed().filter((post) => !onlyDifferent || differs(post));
    list.sort((a, b) => differs(b) - differs(a) || split(b) - split(a));
    marks = strip(list, { name: "Compared posts, those where you differ first", go, look });
    help = disclosure(
      "Keys",
      "?",
      keysPage([
        [labels.map((_, i) => i + 1).join(" "), "revise your judgement of this post"],
        ["← →", "previous and next post"],
        ...causes.map(([cause, letter]) => [letter, `sort a disagreement: ${cause}`]),
        ["d", "only where I differ, or all"],
        ["?", "this list"],
      ]),
    );
    return [
      score,
      others?.shift?.judged ? h("p", { class: "kit-class" }, classShift(others.shift)) : "",
      sorted,
      open
        ? h(
            "p",
            { class: "kit-notice" },
            `You have judged ${open} more since. `,
            tool(`Compare ${open === 1 ? "it" : "them"} too`, "", reveal),
          )
        : "",
      marks.node,
      stage,
      h(
        "div",
        { class: "kit-tools" },
        tool("Back", "←", () => go(at - 1)),
        tool("Next", "→", () => go(at + 1)),
        tool("Only where I differ", "d", () => filter(!onlyDifferent), {
          "aria-pressed": String(onlyDifferent),
        }),
        help.button,
      ),
      help.panel,
    ];
  }

  function classShift({ judged, changed, towards, away, before, after }) {
    const said = `${others.name}: first, agreed with the key in ${share(before, judged, "judgement")}. `;
    if (!changed) return `${said}None was revised.`;
    return `${said}${changed} revised (${towards} towards the key, ${away} away); now ${share(after, judged)} agree.`;
  }

  function filter(on) {
    if (!revealed().length) return;
    if (on && !revealed().some(differs))
      return live.say("There is no post where you and the key differ.");
    const here = list[at];
    onlyDifferent = on;
    show();
    // The post that was looked at stays, if it is still among them.
    at = Math.max(0, list.indexOf(here));
    paint();
    // The button that was pressed is drawn anew.
    live.say(on ? `Only the ${list.length} posts where you differ.` : `All ${list.length} posts.`);
  }

  function look(post) {
    const { first, revised, note, cause } = store.of(post.post_id);
    const same = !differs(post);
    const open = !key[post.post_id].label;
    const moved = revised && revised !== first;
    const name = `${open ? "no right answer" : `you and the key ${same ? "agree" : "differ"}`}${moved ? ", revised" : ""}${cause ? `, ${cause}` : ""}`;
    return {
      mark: moved ? "↻" : open ? "·" : same ? "=" : "≠",
      name,
      kind: same ? "judged" : "differs",
      note,
    };
  }

  function paint() {
    if (!revealed().length) return;
    put(score, tally(revealed(), store, key));
    put(sorted, sortedLine());
    marks.at(at);
    marks.repaint();
    const post = list[at];
    const now = JSON.stringify([post.post_id, store.of(post.post_id)]);
    if (drawn === now) return;
    drawn = now;
    // The stage is drawn anew: give the focus back to the button that had it.
    const held =
      stage.contains(document.activeElement) && document.activeElement.getAttribute("aria-label");
    stage.replaceChildren(...about(post));
    if (held)
      (stage.querySelector(`[aria-label="${CSS.escape(held)}"]`) ?? root).focus({
        preventScroll: true,
      });
  }

  function sortedLine() {
    const wrong = revealed().filter(differs);
    const given = wrong.map((post) => store.of(post.post_id).cause).filter(Boolean);
    if (!wrong.length) return "";
    if (!given.length) return `You and the key differ on ${wrong.length}: say for each why.`;
    const counts = causes
      .map(([cause]) => [cause, given.filter((one) => one === cause).length])
      .filter(([, many]) => many);
    return `Sorted ${given.length} of ${wrong.length} disagreements: ${counts.map(([cause, many]) => `${cause} ${many}`).join(", ")}.`;
  }

  function about(post) {
    const id = post.post_id;
    const entry = key[id];
    const mine = store.of(id);
    const now = store.now(id);
    const counts = others?.counts[id];
    const later = others?.later?.[id];
    const whole = counts && sum(counts);
    const left = counts ? others.coders - whole : 0;
    const many = (i) =>
      whole
        ? `${counts[i]}${later && later[i] !== counts[i] ? ` → ${later[i]}` : ""} of ${whole}`
        : "none";
    const row = (label, i) =>
      h(
        "tr",
        {},
        h("th", { scope: "row" }, label),
        h(
          "td",
          {},
          mine.first === label ? "● first" : "",
          now === label && now !== mine.first ? "● now" : "",
        ),
        h(
          "td",
          {},
          entry.label === label
            ? "● key"
            : entry.also_accepted.includes(label)
              ? "○ also accepted"
              : "",
        ),
        counts
          ? h(
              "td",
              { class: "kit-share" },
              h("span", {
                class: "kit-bar",
                style: `width:${whole ? (100 * counts[i]) / whole : 0}%`,
              }),
              h("span", {}, many(i)),
            )
          : null,
        h(
          "td",
          {},
          h(
            "button",
            {
              type: "button",
              class: "kit-tool",
              "aria-pressed": String(now === label),
              "aria-label": `Now I say ${label}`,
              onclick: () => revise(label),
            },
            h("kbd", { "aria-hidden": "true" }, String(i + 1)),
            " now I say",
          ),
        ),
      );
    return [
      postCard(post),
      verdictLine(
        verdict(post) +
          (entry.contested ? " This post is contested: careful readers part ways over it." : ""),
      ),
      h(
        "table",
        { class: "kit-table" },
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            ...["Label", "You", "Key", counts ? others.name : null, "Revise"]
              .filter(Boolean)
              .map((name) => h("th", { scope: "col" }, name)),
          ),
        ),
        h("tbody", {}, ...labels.map(row)),
      ),
      left > 0
        ? h("p", { class: "kit-quiet" }, `${left} of the ${others.coders} left this post open.`)
        : "",
      ...reasons(entry),
      differs(post)
        ? h(
            "div",
            { class: "kit-tools", role: "group", "aria-label": "Why do you and the key differ?" },
            h("strong", {}, "Why do you differ?"),
            ...causes.map(([cause, letter]) =>
              tool(cause, letter, () => sort(cause), {
                "aria-label": cause,
                "aria-pressed": String(mine.cause === cause),
              }),
            ),
          )
        : "",
      mine.note ? h("p", { class: "kit-note", dir: "auto" }, `Your note: ${mine.note}`) : "",
    ];
  }

  function go(index) {
    if (!revealed().length || index < 0 || index >= list.length) return;
    at = index;
    paint();
    const post = list[at];
    const entry = key[post.post_id];
    live.say(
      `Post ${at + 1} of ${list.length}. ${post.text} You said ${store.of(post.post_id).first}; the key ${entry.label ? `says ${entry.label}` : "has no right answer here"}. ${entry.reason}`,
    );
  }

  function revise(label) {
    const id = revealed().length && list[at].post_id;
    if (!id || store.now(id) === label) return;
    store.judge(id, label);
    show();
    live.say(`Now you say ${label}. ${score.textContent}`);
  }

  /** Say why you and the key differ; the same once more takes it back. */
  function sort(cause) {
    const post = revealed().length && list[at];
    if (!post || !differs(post)) return;
    const taken = store.of(post.post_id).cause === cause;
    store.sort(post.post_id, taken ? null : cause);
    show();
    live.say(`${taken ? "Taken back" : `Sorted as ${cause}`}. ${sorted.textContent}`);
  }

  store.listen((ids) => {
    if (!ids.length || stale) return;
    stale = true;
    queueMicrotask(() => stale && show());
  }, signal);
  show();
}

export default inNotebook(withStore(compareView));
