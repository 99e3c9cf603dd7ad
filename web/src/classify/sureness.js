// How sure somebody is of a judgement: asked after each, where the lesson asks.

import { attr, h, tool } from "../dom.js";

/** In the order of their numbers, from 1. */
export const SURE = ["guess", "fairly sure", "certain"];

export class Sureness {
  /** @param {{ say: (level: number) => void, skip: () => void }} actions */
  constructor({ say, skip }) {
    this.levels = SURE.map((word, i) => {
      const about = { "aria-label": word, "aria-pressed": "false" };
      return tool(word, String(i + 1), () => say(i), about);
    });
    this.skip = tool("Skip", "Enter", skip);
    this.node = h(
      "div",
      { class: "kit-tools", role: "group", "aria-label": "How sure are you?", hidden: true },
      h("strong", {}, "How sure are you?"),
      ...this.levels,
      this.skip,
    );
  }

  /** @param {{ shown: boolean, asking: boolean, level?: number }} now */
  paint({ shown, asking, level }) {
    for (const [i, button] of this.levels.entries()) attr(button, "aria-pressed", level === i + 1);
    this.node.hidden = !shown;
    this.skip.hidden = !asking;
  }
}
