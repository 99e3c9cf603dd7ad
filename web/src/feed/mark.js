// The marks of A and B, in pictures and in their legend.

import { h } from "../dom.js";

/** @param {"a" | "b"} which */
export function mark(which) {
  return h("span", { class: "kit-feed-mark", "data-which": which, "aria-hidden": "true" });
}
