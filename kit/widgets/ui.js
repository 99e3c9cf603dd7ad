// The small front end that all widgets share: elements, a store of answers, a post card, keys.
// It touches only model.get / set / save_changes / on / off, so that it also runs on a plain page.

import { handInCode, handInNumbers } from "./handin.js";

/** Make an element. Text goes in as text, never as markup; `on…` properties are listeners. */
export function h(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/** What the browser's own storage holds under a key, or undefined where it has none. */
function remembered(key) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keep a value in the browser's own storage; null forgets it. Full or forbidden storage is no error. */
function remember(key, value) {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A private window may refuse; the outbox to Python is still there.
  }
}

function remembersUnder(prefix) {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

const unjudged = Object.freeze({ first: null, revised: null, unsure: false, locked: false });

/**
 * The answers of one widget: what stands now, and the outbox of what Python has not yet saved.
 *
 * Every change is applied here at once and never waits for Python. An answer leaves the outbox
 * when Python names it in `_ack`, which it does after the line is on disk.
 */
export function createStore(model, signal) {
  const posts = model.get("_posts");
  const state = new Map(posts.map((post) => [post.post_id, unjudged]));
  for (const [id, entry] of Object.entries(model.get("_saved"))) if (state.has(id)) state.set(id, entry);

  const client = Math.random().toString(36).slice(2, 8);
  const waitingKey = `kit:waiting:${model.get("_file")}:`;
  const copies = `kit:copy:${model.get("_activity")}:`;
  const listeners = new Set();
  const news = new Map();
  let count = 0;
  let problem = "";

  // What an earlier page or a dead kernel left unsaved goes out again; Python knows doubles.
  const adopted = new Map(remembersUnder(waitingKey).map((key) => [key, remembered(key) ?? []]));
  let outbox = [...adopted.values()].flat();
  for (const event of outbox) apply(event);

  function apply(event) {
    for (const id of event.kind === "compared" ? event.post_ids : [event.post_id]) {
      const entry = state.get(id);
      if (!entry) continue;
      if (event.kind === "compared") state.set(id, { ...entry, locked: Boolean(entry.first) });
      else {
        const round = entry.locked ? "revised" : event.round ?? "first";
        state.set(id, { ...entry, [round]: event.label, unsure: Boolean(event.unsure) });
      }
    }
  }

  function send() {
    model.set("_outbox", [...outbox]);
    try {
      model.save_changes();
    } catch {
      // The kernel is gone: the outbox stays, here and in the browser's storage.
    }
  }

  function changed(ids) {
    for (const listener of listeners) listener(ids);
  }

  function add(event) {
    const whole = { id: `${client}-${++count}`, at: Date.now(), ...event };
    outbox = [...outbox, whole];
    apply(whole);
    changed(whole.post_ids ?? [whole.post_id]);
    remember(waitingKey + client, outbox.filter((entry) => entry.id.startsWith(`${client}-`)));
    send();
    copySoon();
  }

  let copyTimer;
  function copySoon() {
    clearTimeout(copyTimer);
    copyTimer = setTimeout(keepCopy, 400);
  }
  function keepCopy() {
    const given = Object.fromEntries([...state].filter(([, entry]) => entry.first || entry.unsure));
    remember(copies + model.get("_file"), { at: Date.now(), given });
  }

  const onAck = () => {
    const safe = new Set(model.get("_ack").slice(1));
    outbox = outbox.filter((event) => !safe.has(event.id));
    const mine = outbox.filter((event) => event.id.startsWith(`${client}-`));
    remember(waitingKey + client, mine.length ? mine : null);
    for (const [key, events] of adopted) {
      if (events.every((event) => safe.has(event.id))) remember(key, null);
    }
    takeNews();
    changed([]);
  };
  const onNews = () => {
    for (const [id, entry] of Object.entries(model.get("_news"))) news.set(id, entry);
    takeNews();
  };
  // News about a post never overrules an answer that is still on its way.
  function takeNews() {
    const waiting = new Set(outbox.flatMap((event) => event.post_ids ?? [event.post_id]));
    const taken = [...news.keys()].filter((id) => state.has(id) && !waiting.has(id));
    for (const id of taken) {
      state.set(id, news.get(id));
      news.delete(id);
    }
    if (taken.length) changed(taken);
  }
  const onProblem = () => {
    problem = model.get("_problem");
    changed([]);
  };
  for (const [name, listener] of [["_ack", onAck], ["_news", onNews], ["_problem", onProblem]]) {
    model.on(`change:${name}`, listener);
    signal.addEventListener("abort", () => model.off(`change:${name}`, listener));
  }
  signal.addEventListener("abort", () => clearTimeout(copyTimer));
  if (outbox.length) send();

  // A session that was culled took its file with it, but its copy is still in this browser.
  const earlier = remembersUnder(copies)
    .filter((key) => key !== copies + model.get("_file"))
    .map(remembered)
    .sort((a, b) => b.at - a.at)[0];
  const fresh = [...state.values()].every((entry) => !entry.first);
  const lost = earlier && fresh ? Object.entries(earlier.given).filter(([id]) => state.has(id)) : [];

  return {
    posts,
    of: (id) => state.get(id),
    now: (id) => state.get(id).revised ?? state.get(id).first,
    waiting: () => outbox.length,
    problem: () => problem,
    /** Judge, or with label null take a judgement back. */
    judge(id, label, { unsure = false } = {}) {
      const round = state.get(id).locked ? "revised" : "first";
      add({ post_id: id, label, round, ...(unsure && { unsure }) });
    },
    /** Lock the first judgements of these posts: their key has been seen. */
    compared: (ids) => add({ kind: "compared", post_ids: ids }),
    /** Answers of an earlier session in this browser whose file is gone. */
    lost,
    restore() {
      for (const [id, entry] of lost) {
        add({ post_id: id, label: entry.first, round: "first", ...(entry.unsure && { unsure: true }) });
      }
      const seen = lost.filter(([, entry]) => entry.locked).map(([id]) => id);
      if (seen.length) add({ kind: "compared", post_ids: seen });
      for (const [id, entry] of lost) if (entry.revised) add({ post_id: id, label: entry.revised, round: "revised" });
      lost.length = 0;
    },
    listen(listener, until) {
      listeners.add(listener);
      until.addEventListener("abort", () => listeners.delete(listener));
    },
    /** The hand-in code as it is now, and the pseudonym in it; null where it would not fit. */
    handIn() {
      const { fingerprint, pseudonym, name } = model.get("_hand_in");
      if (fingerprint === undefined) return null;
      const labels = model.get("_codebook").categories.map((category) => category.label);
      const { first, revised } = handInNumbers(posts.map((post) => state.get(post.post_id)), labels);
      return { name, code: handInCode({ fingerprint, pseudonym, labels: labels.length }, first, revised) };
    },
    /** Everything given so far, as lines of text for a file of one's own. */
    download() {
      const rows = [["post_id", "first", "revised"]];
      for (const [id, entry] of state) if (entry.first) rows.push([id, entry.first, entry.revised ?? ""]);
      const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\r\n");
      const link = h("a", {
        href: URL.createObjectURL(new Blob([text], { type: "text/csv" })),
        download: `my-answers-${model.get("_activity")}.csv`,
      });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    },
  };
}

/** A post as its readers would see it, in a neutral card. */
export function postCard(post) {
  const time = post.posted_at?.replace("T", " ").slice(0, 16);
  const meta = [post.account, post.platform, time].filter(Boolean);
  return h(
    "article",
    { class: "kit-card", "aria-label": "Post" },
    meta.length ? h("p", { class: "kit-meta" }, ...meta.map((part) => h("span", {}, part))) : null,
    post.replies_to ? h("blockquote", { class: "kit-replies", dir: "auto" }, h("span", { class: "kit-unseen" }, "Answers or passes on: "), post.replies_to) : null,
    h("p", { class: "kit-text", dir: "auto", lang: post.language || null }, post.text),
    post.image_alt ? h("p", { class: "kit-picture" }, h("span", { class: "kit-quiet" }, "Picture: "), post.image_alt) : null,
  );
}

/** The codebook in full, for the panel that `h` opens. */
export function codebookPage(codebook) {
  const list = (title, lines) => [h("dt", {}, title), ...lines.map((line) => h("dd", {}, line))];
  return h(
    "div",
    {},
    codebook.note ? h("p", {}, codebook.note) : null,
    ...codebook.categories.map((c, i) =>
      h(
        "section",
        {},
        h("p", { class: "kit-heading" }, h("kbd", {}, String(i + 1)), " ", c.label),
        h("p", {}, c.definition),
        h(
          "dl",
          {},
          ...list("Yes", c.include),
          ...list("No", c.exclude),
          ...list("Clear example", [`“${c.example.text}” ${c.example.why}`]),
          ...list("Near miss", [`“${c.near_miss.text}” is ${c.near_miss.instead}. ${c.near_miss.why}`]),
          ...list("In doubt", [c.tie_break]),
        ),
      ),
    ),
  );
}

/** A button that shows and hides a panel with this content. */
export function disclosure(name, key, content) {
  const panel = h("div", { class: "kit-panel", role: "group", "aria-label": name }, content);
  const toggle = (open = panel.hidden) => {
    panel.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
  };
  const button = h("button", { type: "button", class: "kit-tool", "aria-expanded": "false", onclick: () => toggle() }, name, " ", h("kbd", { "aria-hidden": "true" }, key));
  panel.hidden = true;
  return { button, panel, toggle };
}

/** The list of keys, for the panel that `?` opens. */
export function keysPage(keys) {
  return h("dl", { class: "kit-keys" }, ...keys.flatMap(([key, does]) => [h("dt", {}, h("kbd", {}, key)), h("dd", {}, does)]));
}

/**
 * The root of a view: handles keys inside it, and mutes the notebook's own shortcuts there.
 * `keys` maps a key's name to what it does. Tab and combinations are never taken.
 */
export function frame(el, { name, keys, signal }) {
  const root = h("section", { class: "kit", "aria-label": name, tabindex: "-1", "data-lm-suppress-shortcuts": "true" });
  root.addEventListener(
    "keydown",
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const action = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) ? null : keys[event.key];
      if (!action) return;
      event.preventDefault();
      event.stopPropagation();
      // A key held down is one press: nobody judges ten posts by leaning on a digit.
      if (!event.repeat) action();
    },
    { signal },
  );
  // Outside, a digit would be the notebook's own shortcut: say where to click, while it matters.
  root.append(h("p", { class: "kit-hint", "aria-hidden": "true" }, "Click here first to use the keys."));
  el.append(root);
  return root;
}

/** A polite live region: what it says is read out, and not shown. */
export function announcer() {
  const node = h("p", { class: "kit-unseen", "aria-live": "polite", role: "status" });
  return { node, say: (text) => (node.textContent = text) };
}

/**
 * One mark a post, in a row that can be clicked. `look(post)` gives {mark, name, kind}.
 * A long list shows the marks around the one at hand, so that 2,000 posts stay quick.
 */
export function strip(posts, { look, go, name, width = 60 }) {
  const node = h("ol", { class: "kit-strip", "aria-label": name });
  const marks = new Map();
  let from = -1;
  let current = -1;

  function paint(index) {
    const button = marks.get(index);
    if (!button) return;
    const { mark, name, kind } = look(posts[index]);
    button.textContent = mark;
    button.setAttribute("aria-label", `Post ${index + 1}: ${name}`);
    button.dataset.kind = kind;
    if (index === current) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
  }

  function window_(index) {
    const start = Math.max(0, Math.min(index - (width >> 1), posts.length - width));
    if (posts.length <= width ? from === 0 : from >= 0 && index > from && index < from + width - 1) return;
    if (start === from) return;
    from = start;
    marks.clear();
    for (let i = from; i < Math.min(from + width, posts.length); i++) {
      marks.set(i, h("button", { type: "button", class: "kit-mark", tabindex: "-1", onclick: () => go(i) }));
    }
    node.replaceChildren(...[...marks].map(([i, button]) => (paint(i), h("li", {}, button))));
  }

  return {
    node,
    paint,
    repaint: () => [...marks.keys()].forEach(paint),
    at(index) {
      const before = current;
      current = index;
      window_(index);
      paint(before);
      paint(index);
      for (const [i, button] of marks) if (i === before || i === index) button.tabIndex = i === index ? 0 : -1;
    },
  };
}

/** The line that says whether all is saved, and the bar that offers to bring answers back. */
export function savedLine(store, signal) {
  const text = h("span", {});
  const alert = h("p", { class: "kit-problem", role: "alert", hidden: true });
  const code = h("output", { class: "kit-code" });
  const about = h("span", {});
  const panel = h("p", { class: "kit-notice", hidden: true }, about, h("br"), code);
  const copy = async () => {
    const { name, code: written } = store.handIn();
    code.textContent = written;
    panel.hidden = false;
    about.textContent = `You are “${name}”. Your hand-in code:`;
    try {
      await navigator.clipboard.writeText(written);
      about.textContent = `You are “${name}”. Your hand-in code is copied; paste it where your teacher asked for it:`;
    } catch {
      // Some pages may not use the clipboard: the code is there to be selected.
    }
  };
  const line = h(
    "p",
    { class: "kit-saved" },
    text,
    h("span", { class: "kit-tools" },
      store.handIn() ? h("button", { type: "button", class: "kit-tool", onclick: copy }, "Copy my hand-in code") : null,
      h("button", { type: "button", class: "kit-tool", onclick: () => store.download() }, "Download my answers"),
    ),
  );
  let timer;
  const show = () => {
    const waiting = store.waiting();
    text.textContent = waiting === 0 ? "All saved." : `${waiting} kept in this browser, not on disk yet.`;
  };
  const update = () => {
    alert.textContent = store.problem();
    alert.hidden = !store.problem();
    // Saving takes a moment each time: say "not yet" only when it takes longer.
    clearTimeout(timer);
    if (store.waiting() === 0) show();
    else timer = setTimeout(show, 1500);
  };
  store.listen(update, signal);
  signal.addEventListener("abort", () => clearTimeout(timer));
  update();
  show();
  return h("div", {}, alert, line, panel);
}

export function restoreBar(store, done) {
  if (!store.lost.length) return null;
  const many = store.lost.length;
  const bar = h(
    "p",
    { class: "kit-notice" },
    `This browser remembers ${many} ${many === 1 ? "judgement" : "judgements"} from an earlier session whose file is not here. `,
    h("button", { type: "button", class: "kit-tool", onclick: () => (store.restore(), bar.remove(), done()) }, "Bring them back"),
    " ",
    h("button", { type: "button", class: "kit-tool", onclick: () => (bar.remove(), done()) }, "Not mine"),
  );
  return bar;
}
