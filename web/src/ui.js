// The small front end that all widgets share: elements, a store of answers, a post card, keys.
// It touches only model.get / set / save_changes / on / off, so that it also runs on a plain page.

import { handInCode, handInNumbers } from "./handin.js";
import { takeKeys } from "./keys.js";

/** Make an element. Text goes in as text, never as markup; `on…` properties are listeners. */
export function h(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    // A page that forbids style attributes still lets a script set a width.
    else if (name === "style") node.style.cssText = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/** Set a text only where it differs: what stays as it is costs the page nothing. */
export function put(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** Set an attribute only where it differs; null takes it away. */
export function attr(node, name, value) {
  if (value === null) node.removeAttribute(name);
  else if (node.getAttribute(name) !== String(value)) node.setAttribute(name, value);
}

/** A small button with its key; `more` are further properties. */
export function tool(name, key, action, more = {}) {
  const shown = key ? [" ", h("kbd", { "aria-hidden": "true" }, key)] : [];
  return h(
    "button",
    { type: "button", class: "kit-tool", onclick: action, ...more },
    name,
    ...shown,
  );
}

/** Do what may hide or replace the element with the focus, and keep the keys working. */
export function keepFocus(root, act) {
  const inside = root.contains(document.activeElement);
  act();
  const now = document.activeElement;
  if (inside && (!root.contains(now) || now.closest("[hidden]")))
    root.focus({ preventScroll: true });
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

const isGiven = (entry) => Boolean(entry.first || entry.revised || entry.unsure || entry.note);

/** What an event changes in the entry of a post. */
const effects = {
  compared: (entry) => ({ locked: Boolean(entry.first || entry.unsure) }),
  note: (_, { note }) => ({ note }),
  sorted: (_, { cause }) => ({ cause }),
  judge(entry, { label, unsure, confidence, round = "first" }) {
    const which = entry.locked ? "revised" : round;
    return {
      [which]: label,
      unsure: Boolean(unsure),
      ...((which === "first" || confidence) && { confidence }),
    };
  },
};

/**
 * The answers of one widget: what stands now, and the outbox of what Python has not yet saved.
 *
 * Every change is applied here at once and never waits for Python. An answer leaves the outbox
 * when Python names it in `_ack`, which it does after the line is on disk.
 */
export function createStore(model, signal) {
  const posts = model.get("_posts");
  const state = new Map(posts.map((post) => [post.post_id, unjudged]));
  for (const [id, entry] of Object.entries(model.get("_saved")))
    if (state.has(id)) state.set(id, entry);

  const client = Math.random().toString(36).slice(2, 8);
  let file = model.get("_file");
  const waitingKey = () => `kit:waiting:${file}:`;
  const copies = `kit:copy:${model.get("_activity")}:`;
  const nameNow = () => model.get("_hand_in").name ?? "";
  const listeners = new Set();
  const news = new Map();
  let count = 0;
  let problem = "";

  // What an earlier page or a dead kernel left unsaved goes out again; Python knows doubles.
  const adopted = new Map(
    remembersUnder(waitingKey()).map((key) => [
      key,
      [remembered(key)].flat().filter((event) => typeof event?.id === "string"),
    ]),
  );
  let outbox = [...adopted.values()].flat();
  for (const event of outbox) apply(event);

  function about(event) {
    return event.post_ids ?? [event.post_id];
  }
  function apply(event) {
    for (const id of about(event)) {
      const entry = state.get(id);
      if (entry) state.set(id, { ...entry, ...effects[event.kind ?? "judge"]?.(entry, event) });
    }
  }

  let due;
  function send() {
    clearTimeout(due);
    due = 0;
    model.set("_outbox", [...outbox]);
    try {
      model.save_changes();
    } catch {
      // The kernel is gone: the outbox stays, here and in the browser's storage.
    }
  }
  // Sending is work: it waits until the next post is painted. A hidden page paints nothing.
  function sendSoon() {
    if (due) return;
    due = setTimeout(send, 200);
    requestAnimationFrame(() => setTimeout(() => due && send()));
  }

  function changed(ids) {
    for (const listener of listeners) listener(ids);
  }
  function keepWaiting() {
    const mine = outbox.filter((event) => event.id.startsWith(`${client}-`));
    remember(waitingKey() + client, mine.length ? mine : null);
  }

  function add(...events) {
    const whole = events.map((event) => ({ id: `${client}-${++count}`, at: Date.now(), ...event }));
    outbox = [...outbox, ...whole];
    keepWaiting(); // before anything else can go wrong
    whole.forEach(apply);
    changed(whole.flatMap(about));
    sendSoon();
    copyTimer ??= setTimeout(keepCopy, 400 + posts.length);
  }

  let copyTimer;
  function keepCopy() {
    clearTimeout(copyTimer);
    copyTimer = undefined;
    const given = Object.fromEntries([...state].filter(([, entry]) => isGiven(entry)));
    remember(copies + file, { at: Date.now(), name: nameNow(), given });
  }
  function flush() {
    if (due) send();
    if (copyTimer) keepCopy();
  }

  const heard = {
    _ack() {
      const safe = new Set(model.get("_ack").slice(1));
      outbox = outbox.filter((event) => !safe.has(event.id));
      keepWaiting();
      for (const [key, events] of adopted) {
        if (events.every((event) => safe.has(event.id))) remember(key, null);
      }
      takeNews();
      changed([]);
    },
    _news() {
      for (const [id, entry] of Object.entries(model.get("_news"))) news.set(id, entry);
      takeNews();
    },
    _problem() {
      problem = model.get("_problem");
      changed([]);
    },
    _hand_in: () => changed([]),
    _file() {
      // Begun anew: the file of before is kept, and its copy here is needed no longer.
      clearTimeout(copyTimer);
      copyTimer = undefined;
      for (const key of [waitingKey() + client, copies + file]) remember(key, null);
      file = model.get("_file");
      keepWaiting();
    },
  };
  // News about a post never overrules an answer that is still on its way.
  function takeNews() {
    const waiting = new Set(outbox.flatMap(about));
    const taken = [...news.keys()].filter((id) => state.has(id) && !waiting.has(id));
    for (const id of taken) {
      state.set(id, news.get(id));
      news.delete(id);
    }
    if (taken.length) changed(taken);
  }
  for (const [name, listener] of Object.entries(heard)) {
    model.on(`change:${name}`, listener);
    signal.addEventListener("abort", () => model.off(`change:${name}`, listener));
  }
  signal.addEventListener("abort", flush);
  addEventListener("pagehide", flush, { signal });
  if (model.get("_told")) {
    // News may have come between the widget's beginning in Python and this moment: ask for all.
    heard._news();
    model.set("_asked", model.get("_asked") + 1);
    send();
  } else if (outbox.length) send();

  // A session that was culled took its file with it, but its copy is still in this browser. What
  // somebody said is not theirs, or what was begun anew, is not offered here again.
  const kept = new Set(model.get("_kept").map((name) => copies + name));
  const [earlierKey, earlier] =
    remembersUnder(copies)
      .filter((key) => key !== copies + file && !kept.has(key))
      .map((key) => [key, remembered(key)])
      .filter(([, copy]) => copy?.given && !copy.declined?.includes(file))
      .sort(([, a], [, b]) => b.at - a.at)[0] ?? [];
  const fresh = ![...state.values()].some(isGiven);
  const lost =
    earlier && fresh ? Object.entries(earlier.given).filter(([id]) => state.has(id)) : [];

  return {
    posts,
    of: (id) => state.get(id),
    now: (id) => state.get(id).revised ?? state.get(id).first,
    waiting: () => outbox.length,
    problem: () => problem,
    /** Judge, or with label null take a judgement back. */
    judge(id, label, { unsure, confidence } = {}) {
      const round = state.get(id).locked ? "revised" : "first";
      add({
        post_id: id,
        label,
        round,
        ...(unsure && { unsure }),
        ...(confidence && { confidence }),
      });
    },
    /** Send what waits now, and not only when the next post is painted. */
    flush,
    /** Lock the first judgements of these posts: their key has been seen. */
    compared: (ids) => add({ kind: "compared", post_ids: ids }),
    /** Keep a note on a post; an empty one takes it away. */
    note: (id, note) => add({ kind: "note", post_id: id, note: note.toWellFormed?.() ?? note }),
    /** Say why a judgement and the key differ; null takes it back. */
    sort: (id, cause) => add({ kind: "sorted", post_id: id, cause }),
    /** Answers of an earlier session in this browser whose file is gone. */
    lost,
    /** Whose they are, where the copy says so. */
    lostName: earlier?.name ?? "",
    /** They are somebody else's: keep them for them, and do not ask again. */
    decline() {
      remember(earlierKey, { ...earlier, declined: [...(earlier.declined ?? []), file] });
      lost.length = 0;
    },
    restore() {
      const again = (has, event) =>
        lost
          .filter(([, entry]) => has(entry))
          .map(([id, entry]) => ({ post_id: id, ...event(entry) }));
      const seen = lost.filter(([, entry]) => entry.locked).map(([id]) => id);
      add(
        ...again(
          (e) => e.first || e.unsure,
          ({ first, unsure, confidence }) => ({ label: first, round: "first", unsure, confidence }),
        ),
        ...(seen.length ? [{ kind: "compared", post_ids: seen }] : []),
        ...again(
          (e) => e.revised,
          (e) => ({ label: e.revised, round: "revised" }),
        ),
        ...again(
          (e) => e.note,
          (e) => ({ kind: "note", note: e.note }),
        ),
        ...again(
          (e) => e.cause,
          (e) => ({ kind: "sorted", cause: e.cause }),
        ),
      );
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
      const { first, revised } = handInNumbers(
        posts.map((post) => state.get(post.post_id)),
        labels,
      );
      return {
        name,
        code: handInCode({ fingerprint, pseudonym, labels: labels.length }, first, revised),
      };
    },
    /** Ask Python for another pseudonym at random. */
    rename() {
      model.set("_another", model.get("_another") + 1);
      model.save_changes();
    },
    /** Everything given so far, as lines of text for a file of one's own. */
    download() {
      const given = [...state].filter(([, entry]) => isGiven(entry));
      const more = ["unsure", "confidence", "note", "cause"].filter((name) =>
        given.some(([, entry]) => entry[name]),
      );
      const names = ["first", "revised", ...more];
      const marks = new Map(posts.map((post) => [post.post_id, `v${post.mark}`]));
      const { id: codebook } = model.get("_codebook");
      const name = nameNow();
      const rows = [
        ["coder", "post_id", ...names, "version", "codebook"],
        ...given.map(([id, entry]) => [
          name,
          id,
          ...names.map((part) => entry[part] || ""),
          marks.get(id),
          codebook,
        ]),
      ];
      // A cell that begins like a formula would be one in a spreadsheet: an apostrophe makes it text.
      const cell = (value) =>
        `"${String(value)
          .replace(/^(?=[^]{2})(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/, "'$&")
          .replaceAll('"', '""')}"`;
      const text = rows.map((row) => row.map(cell).join(",")).join("\r\n");
      // Without the mark in front, Excel would take it for letters of another code.
      const link = h("a", {
        href: URL.createObjectURL(new Blob(["\ufeff", text], { type: "text/csv" })),
        download: `my-answers-${model.get("_activity")}.csv`,
      });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    },
  };
}

/** A widget with answers: one store for the model, and this view of it in each output. */
export function withStore(view) {
  return () => {
    let store;
    return {
      initialize({ model, signal }) {
        store = createStore(model, signal);
      },
      render({ model, el, signal }) {
        view({ model, el, signal, store });
      },
    };
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
    post.replies_to
      ? h(
          "blockquote",
          { class: "kit-replies", dir: "auto" },
          h("span", { class: "kit-unseen" }, "Answers or passes on: "),
          post.replies_to,
        )
      : null,
    h("p", { class: "kit-text", dir: "auto", lang: post.language || null }, post.text),
    post.image_alt
      ? h(
          "p",
          { class: "kit-picture" },
          h("span", { class: "kit-quiet" }, "Picture: "),
          post.image_alt,
        )
      : null,
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
          ...list("Include", c.include),
          ...list("Exclude", c.exclude),
          ...list("Clear example", [`“${c.example.text}” ${c.example.why}`]),
          ...list("Near miss", [
            `“${c.near_miss.text}” is ${c.near_miss.instead}. ${c.near_miss.why}`,
          ]),
          ...list("Tie-break, in doubt", [c.tie_break]),
        ),
      ),
    ),
  );
}

/** A button that shows and hides a panel with this content. */
export function disclosure(name, key, content) {
  const panel = h("div", { class: "kit-panel", role: "group", "aria-label": name }, content);
  const toggle = (open = panel.hidden) => {
    if (open !== panel.hidden) return;
    panel.hidden = !open;
    // Opened below the edge of the window, it would seem that nothing happened.
    (open ? panel : panel.closest(".kit"))?.scrollIntoView({ block: "nearest" });
    button.setAttribute("aria-expanded", String(open));
  };
  const button = tool(name, key, () => toggle(), { "aria-expanded": "false" });
  panel.hidden = true;
  return { button, panel, toggle };
}

/** The list of keys, for the panel that `?` opens. */
export function keysPage(keys) {
  const all = [...keys, ["Esc", "close what is open, or go back to the notebook"]];
  return h(
    "dl",
    { class: "kit-keys" },
    ...all.flatMap(([key, does]) => [h("dt", {}, h("kbd", {}, key)), h("dd", {}, does)]),
  );
}

/**
 * Shift + Enter brings the next cell into view, and pushes a tall widget out of it: bring its top
 * back. Not where many cells were run at once, nor when the learner has gone on to something else.
 */
function bringBack(root, signal) {
  for (const type of ["keydown", "pointerdown", "wheel"])
    addEventListener(type, () => (root.dataset.past = ""), { capture: true, once: true, signal });
  const look = () => {
    const next = root.closest(".jp-Cell")?.nextElementSibling;
    const view = next?.closest(".jp-WindowedPanel-outer");
    if (!view || !next.matches(".jp-mod-active") || document.activeElement.isContentEditable)
      return;
    // What is drawn without a press between is drawn by one run; "Run All" makes the last cell active.
    const fresh = view.querySelectorAll(".kit:not([data-past])");
    if (
      fresh[0] !== root ||
      fresh[1] ||
      !(next.nextElementSibling || view.querySelector("[data-past]"))
    )
      return;
    if (root.getBoundingClientRect().top < view.getBoundingClientRect().top)
      root.scrollIntoView({ behavior: "instant" });
  };
  // The notebook scrolls when the cell has run, which is about now, and at times once more.
  requestAnimationFrame(() => requestAnimationFrame(look));
  setTimeout(look, 300);
}

/** The root of a view, with its keys. */
export function frame(el, { name, keys, signal }) {
  const root = h("section", { class: "kit", "aria-label": name, tabindex: "-1" });
  takeKeys(root, keys, signal);
  // Outside, a digit would be the notebook's own shortcut: say where to click, while it matters.
  root.append(
    h("p", { class: "kit-hint", "aria-hidden": "true" }, "Click here first to use the keys."),
  );
  el.append(root);
  bringBack(root, signal);
  return root;
}

/** A polite live region: what it says is read out, and not shown. */
export function announcer() {
  const node = h("p", { class: "kit-unseen", "aria-live": "polite", role: "status" });
  return { node, say: (text) => (node.textContent = text) };
}

/**
 * One mark a post, in a row that can be clicked. `look(post)` gives {mark, name, kind, note}.
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
    const seen = look(posts[index]);
    put(button, seen.mark);
    attr(
      button,
      "aria-label",
      `Post ${index + 1}: ${seen.name}${seen.note ? ", with a note" : ""}`,
    );
    attr(button, "data-kind", seen.kind);
    attr(button, "data-note", seen.note ? "" : null);
    attr(button, "aria-current", index === current ? "true" : null);
  }

  function window_(index) {
    const start = Math.max(0, Math.min(index - (width >> 1), posts.length - width));
    if (posts.length <= width ? from === 0 : from >= 0 && index > from && index < from + width - 1)
      return;
    if (start === from) return;
    from = start;
    marks.clear();
    for (let i = from; i < Math.min(from + width, posts.length); i++) {
      marks.set(
        i,
        h("button", { type: "button", class: "kit-mark", tabindex: "-1", onclick: () => go(i) }),
      );
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
      for (const [i, button] of marks)
        if (i === before || i === index) button.tabIndex = i === index ? 0 : -1;
    },
  };
}

/** The line that says whether all is saved, with the hand-in code and the download. */
export function savedLine(store, signal) {
  const text = h("span", {});
  const alert = h("p", { class: "kit-problem", role: "alert", hidden: true });
  const code = h("output", { class: "kit-code" });
  const about = h("span", {});
  let asked = ""; // the name that is to be replaced
  const other = () => {
    asked = store.handIn().name;
    put(about, "Another name is on its way; for this, Python must be running.");
    store.rename();
  };
  const panel = h(
    "div",
    { class: "kit-notice", hidden: true },
    about,
    h("br"),
    code,
    h(
      "p",
      { class: "kit-quiet" },
      "The name is made up at random. Nobody needs to give their own: keep this one for all lessons, or take another. ",
      tool("Another name", "", other),
    ),
  );
  const write = (copied = "") => {
    const { name, code: written } = store.handIn();
    put(code, written);
    put(about, `You are “${name}”. Your hand-in code${copied}:`);
    return written;
  };
  const copy = async () => {
    const written = write();
    panel.hidden = false;
    panel.scrollIntoView({ block: "nearest" });
    try {
      await navigator.clipboard.writeText(written);
      write(" is copied; paste it where your teacher asked for it");
    } catch {
      // Some pages may not use the clipboard: the code is there to be selected.
    }
  };
  const line = h(
    "p",
    { class: "kit-saved" },
    text,
    h(
      "span",
      { class: "kit-tools" },
      store.handIn() ? tool("Copy my hand-in code", "", copy) : null,
      tool("Download my answers", "", () => store.download()),
    ),
  );
  let timer;
  const show = () => {
    const waiting = store.waiting();
    put(text, waiting === 0 ? "All saved." : `${waiting} kept in this browser, not on disk yet.`);
    if (!panel.hidden && !asked) write();
  };
  const update = () => {
    put(alert, store.problem());
    alert.hidden = !store.problem();
    if (asked && (store.problem() || store.handIn().name !== asked)) {
      asked = "";
      write();
    }
    clearTimeout(timer);
    if (store.waiting() === 0) return show();
    // Saving takes a moment each time: count what waits only when it takes longer.
    put(text, "Saving …");
    timer = setTimeout(show, 1500);
  };
  store.listen(update, signal);
  signal.addEventListener("abort", () => clearTimeout(timer));
  update();
  show();
  return h("div", {}, alert, line, panel);
}

/** The bar that offers to bring back the answers of an earlier session; null where there are none. */
export function restoreBar(store, done) {
  if (!store.lost.length) return null;
  const many = store.lost.length;
  const whose = store.lostName && ` of ${store.lostName}`;
  const bar = h(
    "p",
    { class: "kit-notice" },
    `This browser remembers ${many} ${many === 1 ? "answer" : "answers"}${whose} from an earlier session whose file is not here. `,
  );
  const end = (act) => () => (act(), bar.remove(), done());
  bar.append(
    tool(
      "Bring them back",
      "",
      end(() => store.restore()),
    ),
    " ",
    tool(
      "Not mine",
      "",
      end(() => store.decline()),
    ),
  );
  return bar;
}
