// A word on a button that says more of what it stands for, seen and read aloud.

import { attr, h } from "../dom.js";

/**
 * Put a word on a button; "" takes it away.
 *
 * @param {HTMLElement} button
 * @param {string} words
 */
export function badge(button, words) {
  const there = button.querySelector(".kit-badge");
  if ((there?.textContent ?? "") === words) return;
  there?.remove();
  const name = button.dataset.name ?? button.getAttribute("aria-label");
  if (words) button.append(h("span", { class: "kit-badge" }, words));
  if (name === null) return; // what it is called stands in it
  button.dataset.name = name;
  attr(button, "aria-label", words ? `${name}, ${words}` : name);
}
