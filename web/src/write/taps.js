// A few options side by side, of which one is chosen.

import { attr, h, ownId } from "../dom.js";

/**
 * @param {string} title
 * @param {(Node | string)[]} options
 * @param {(option: number) => void} choose  Counted from 1.
 */
export function taps(title, options, choose) {
  const id = ownId();
  const buttons = options.map((option, i) =>
    h("button", { type: "button", "aria-pressed": "false", onclick: () => choose(i + 1) }, option),
  );
  const row = h(
    "div",
    { class: "kit-write-taps", role: "group", "aria-labelledby": id },
    ...buttons,
  );
  return {
    node: h("div", {}, h("p", { class: "kit-heading", id }, title), row),
    /** @param {number} chosen  Counted from 1; 0 for none. */
    paint(chosen) {
      buttons.forEach((button, i) => {
        attr(button, "aria-pressed", i + 1 === chosen);
      });
    },
  };
}
