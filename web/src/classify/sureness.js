// How sure somebody is of a judgement: asked after each, where the lesson asks.

import { attr, h, tool } from "../dom.js";
import { say } from "../words.js";

/** In the order of their numbers, from 1. */
export const sureness = () => [say("sure-1"), say("sure-2"), say("sure-3")];

export class Sureness {
  /** @param {{ sure: (level: number) => void, skip: () => void }} actions */
  constructor({ sure, skip }) {
    this.levels = sureness().map((word, i) => {
      const about = { "aria-label": word, "aria-pressed": "false" };
      return tool(word, String(i + 1), () => sure(i), about);
    });
    this.skip = tool(say("skip"), "Enter", skip);
    const asked = say("how-sure-asked");
    this.node = h(
      "div",
      { class: "kit-tools", role: "group", "aria-label": asked, hidden: true },
      h("strong", {}, asked),
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
