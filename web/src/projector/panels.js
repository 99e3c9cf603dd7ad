// What lies over the page for a moment: the list of all posts, and the keys.

import { h } from "../dom.js";
import { say } from "../words.js";

/** @import { Slide } from "./types.d.ts" */

const LONGEST = 70; // letters of a post in the list

/** The keys, and what each does. */
const KEYS = /** @type {const} */ ([
  ["→  Space  PageDown", "projector-key-forward"],
  ["←  PageUp", "projector-key-back"],
  ["Home  End", "projector-key-ends"],
  ["1 2 … Enter", "projector-key-number"],
  ["L", "projector-key-list"],
  ["F  F5", "projector-key-full"],
  ["D", "projector-key-look"],
  ["B  .", "projector-key-blank"],
  ["↓  ↑", "projector-key-scroll"],
  ["?", "projector-key-help"],
]);

/**
 * Show something over the page until it is closed.
 *
 * @param {HTMLElement} root
 * @param {string} name
 * @param {Node} content
 */
function panel(root, name, content) {
  const box = h(
    "dialog",
    { class: "panel", "aria-label": name, onclose: () => box.remove() },
    h("h2", {}, name),
    content,
    h(
      "button",
      { type: "button", class: "kit-tool", onclick: () => box.close() },
      say("projector-close"),
    ),
  );
  root.append(box);
  box.showModal();
  return box;
}

/** @param {HTMLElement} root */
export const keysPanel = (root) =>
  panel(
    root,
    say("keys"),
    h(
      "dl",
      {},
      ...KEYS.flatMap(([keys, what]) => [
        h("dt", {}, ...keys.split("  ").map((key) => h("kbd", {}, key))),
        h("dd", {}, say(what)),
      ]),
    ),
  );

/**
 * All posts by their beginnings, to go to one. Votes and key are not in it.
 *
 * @param {HTMLElement} root
 * @param {Slide[]} slides
 * @param {number} current  The number of the post that is shown; 0 if none is.
 * @param {(number: number) => void} choose
 */
export function listPanel(root, slides, current, choose) {
  /** @param {number} number */
  const pick = (number) => {
    box.close();
    choose(number);
  };
  const items = slides.map((slide) => {
    if (slide.kind === "title") return h("h3", { dir: "auto" }, slide.activity.title);
    if (slide.kind !== "post") return null;
    const { number, shown } = slide;
    return h(
      "button",
      {
        type: "button",
        class: "to-post",
        "aria-current": number === current ? "true" : null,
        onclick: () => pick(number),
      },
      h("b", {}, String(number)),
      h("span", { dir: "auto" }, beginning(shown.id, shown.post.text, slide.activity.kind)),
    );
  });
  const box = panel(root, say("projector-list"), h("div", { class: "list" }, ...strip(items)));
  /** @type {HTMLElement | null} */ (box.querySelector("[aria-current]"))?.focus();
  return box;
}

/** @param {(HTMLElement | null)[]} items */
const strip = (items) => items.filter((item) => item !== null);

/** @param {string} id @param {string} text @param {string} kind */
function beginning(id, text, kind) {
  if (kind === "figure") return id.replaceAll("/", ", ");
  const letters = [...text.replace(/\s+/g, " ")];
  if (letters.length <= LONGEST) return letters.join("");
  return `${letters
    .slice(0, LONGEST)
    .join("")
    .replace(/\s+\S*$/, "")} …`;
}
