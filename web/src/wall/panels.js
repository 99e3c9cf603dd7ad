// What lies over the wall for a moment: how to come in, who is missing, all posts, the keys.

import { h } from "../dom.js";
import { button, toggleFull, toggleLook } from "../projector/frame.js";
import { keysPanel, listEntry, panel, showList } from "../projector/panels.js";
import { say } from "../words.js";
import { joinPicture, joinWords } from "./join.js";

/** @import { Actions } from "./actions.js" */
/** @import { Part, WallPage, WallState } from "./types.d.ts" */

/** The keys, and what each does. */
const KEYS = /** @type {const} */ ([
  ["→  Space  PageDown", "wall-key-forward"],
  ["←  PageUp", "wall-key-back"],
  ["K", "wall-key-key"],
  ["N", "wall-key-next"],
  ["E", "wall-key-finish"],
  ["M", "wall-key-missing"],
  ["J", "wall-key-join"],
  ["L", "wall-key-list"],
  ["1 2 … Enter", "wall-key-number"],
  ["T  +  −", "wall-key-time"],
  ["P", "wall-key-pairs"],
  ["V", "wall-key-votes"],
  ["O", "wall-key-pace"],
  ["S", "wall-key-order"],
  ["F  F5", "projector-key-full"],
  ["D", "projector-key-look"],
  ["B  .", "projector-key-blank"],
  ["↓  ↑", "projector-key-scroll"],
  ["?", "projector-key-help"],
]);

/**
 * What opens each of them, and what changes how all looks. It lifts what was asked for.
 *
 * @param {HTMLElement} root
 * @param {WallPage} page
 * @param {() => WallState | null} now
 * @param {Actions} actions
 * @param {() => void} blank
 */
export function createOverlays(root, page, now, actions, blank) {
  /** @type {ReturnType<typeof missingPanel> | null} */
  let absent = null;
  const look = () => toggleLook(root);
  /** @param {(state: WallState) => void} open */
  const opens = (open) => () => {
    const state = now();
    actions.disarm();
    if (state) open(state);
  };
  return {
    list: opens((state) => postsPanel(root, page, state, actions.go)),
    help: opens(() => helpPanel(root, { look, blank })),
    join: opens(() => page.replay || joinPanel(root, page)),
    missing: opens(({ step }) => {
      absent = missingPanel(root, step);
    }),
    full: toggleFull,
    look,
    /** Bring up to date what is open. */
    refresh() {
      if (absent?.isOpen()) absent.ask();
    },
  };
}

/**
 * @param {HTMLElement} root
 * @param {Record<"look" | "blank", () => void>} moves  What has no button elsewhere.
 */
function helpPanel(root, { look, blank }) {
  const by = [
    button(say("projector-full"), toggleFull),
    button(say("projector-look"), look),
    button(say("wall-black"), () => {
      box.close();
      blank();
    }),
  ];
  const box = keysPanel(root, KEYS, h("div", { class: "tools" }, ...by));
  box.classList.add("wide");
}

/** How to come in, for who comes late. @param {HTMLElement} root @param {WallPage} page */
function joinPanel(root, page) {
  const words = h("div", {}, joinWords(page));
  const content = h(
    "div",
    { class: "lobby" },
    words,
    h("div", { class: "picture" }, joinPicture(page)),
  );
  panel(root, say("wall-join"), content).classList.add("wide");
}

/**
 * All posts by their beginnings, to go to one, with nothing open.
 *
 * @param {HTMLElement} root
 * @param {WallPage} page
 * @param {WallState} state
 * @param {(part: number, post: string) => void} choose
 */
function postsPanel(root, { parts }, state, choose) {
  const numbered = partOfNumbers(parts, state);
  const items = parts.flatMap(({ title, posts }, at) => [
    ...(parts.length > 1 ? [h("h3", { dir: "auto" }, title)] : []),
    ...inOrder(posts, at === state.part ? state.order : undefined).map(({ id, number, text }) =>
      listEntry({
        number,
        words: text,
        here: at === state.part && id === state.post,
        typed: at === numbered,
        pick() {
          box.close();
          choose(at, id);
        },
      }),
    ),
  ]);
  const box = showList(root, items);
}

/**
 * The part whose posts a number means: the one that the class is at, or that it was at last.
 *
 * @param {Part[]} parts
 * @param {WallState} state
 */
function partOfNumbers(parts, state) {
  const has = (/** @type {Part} */ { posts }) => posts.length > 0;
  const before = parts.slice(0, state.part + 1).findLastIndex(has);
  return before < 0 ? parts.findIndex(has) : before;
}

/** Posts as the class goes through them. @param {Part["posts"]} posts @param {number[]} [order] */
function inOrder(posts, order = []) {
  const places = new Map(order.map((number, place) => [number, place]));
  const of = (/** @type {number} */ number) => places.get(number) ?? order.length;
  return posts.toSorted((a, b) => of(a.number) - of(b.number));
}

/**
 * Who is in the room and has not voted, by made-up names. It is asked for, and never there by itself.
 *
 * @param {HTMLElement} root
 * @param {string} step
 */
function missingPanel(root, step) {
  const content = h("div", { class: "missing", role: "status" });
  const name = step === "pace" ? say("wall-not-done") : say("wall-missing");
  const box = panel(root, name, content);
  box.classList.add("wide");
  async function ask() {
    const names = await missing();
    if (!box.isConnected) return;
    content.replaceChildren(...nameList(names));
  }
  ask();
  return { ask, isOpen: () => box.isConnected };
}

/** @returns {Promise<string[] | null>} */
async function missing() {
  try {
    const answer = await fetch("/wall/missing");
    return answer.ok ? (await answer.json()).missing : null;
  } catch {
    return null;
  }
}

/** @param {string[] | null} names */
function nameList(names) {
  if (!names) return [h("p", {}, say("wall-lost"))];
  if (!names.length) return [h("p", {}, say("wall-nobody-missing"))];
  return [h("ul", {}, ...names.map((name) => h("li", { dir: "auto" }, name)))];
}
