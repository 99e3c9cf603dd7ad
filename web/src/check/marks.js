// One mark an item, in a row that can be clicked: open, answered, or answered without how sure.

import { h } from "../dom.js";
import { say } from "../words.js";

/** @import { Entry } from "../types.d.ts" */

export class Marks {
  /** @param {number} items @param {(index: number) => void} go */
  constructor(items, go) {
    this.buttons = Array.from({ length: items }, (_, i) =>
      h("button", { type: "button", class: "kit-mark", onclick: () => go(i) }),
    );
    this.node = h(
      "ol",
      { class: "kit-strip", "aria-label": say("check-all") },
      ...this.buttons.map((button) => h("li", {}, button)),
    );
  }

  /** @param {number} at  The item at hand. @param {Entry[]} entries */
  show(at, entries) {
    this.buttons.forEach((button, i) => {
      const { first, confidence } = entries[i];
      const is = say(first ? (confidence ? "check-done" : "check-done-unsure") : "check-open");
      button.textContent = `${i + 1}${first ? " ✓" : ""}`;
      button.setAttribute(
        "aria-label",
        say("check-mark", { item: i + 1, items: entries.length, is }),
      );
      button.dataset.kind = first ? "judged" : "open";
      button.tabIndex = i === at ? 0 : -1;
      if (i === at) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
    });
  }
}
