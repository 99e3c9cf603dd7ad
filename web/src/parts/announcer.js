// What is read out, and not shown.

import { h } from "../dom.js";

/** A polite live region: what it says is read out, and not shown. */
export function announcer() {
  const node = h("p", { class: "kit-unseen", "aria-live": "polite", role: "status" });
  return {
    node,
    /** @param {string} text */
    say(text) {
      node.textContent = text;
    },
  };
}
