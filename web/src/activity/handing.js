// Handing in: the code, copied with one press, and the made-up name in it.

import { h, tool } from "../dom.js";
import { say } from "../words.js";

/** @import { CodePanel } from "../parts/saved.js" */
/** @import { Course } from "./course.js" */

export class Handing {
  #course;
  #code;

  /**
   * @param {Course} course
   * @param {CodePanel} code
   * @param {import("./judging.js").Stage} stage
   */
  constructor(course, code, stage) {
    const { store } = course;
    this.#course = course;
    this.#code = code;
    this.said = h("p", { class: "kit-headline" });
    const copy = code.button("Enter", { class: "kit-main" });
    const download = tool(store.downloadName, "", () => store.download());
    const back = tool(say("to-posts"), "", () => stage.back());
    const tools = store.handIn() ? [copy, download, back] : [download, back];
    this.nodes = [
      this.said,
      h("p", {}, say(store.handIn() ? "hand-in-how" : "hand-in-file")),
      code.node,
    ];
    this.onward = [h("div", { class: "kit-tools kit-next" }, ...tools)];
  }

  paint() {
    this.said.textContent = say("judged", this.#course.count());
  }

  aloud() {
    return `${say("hand-in-title")}. ${this.said.textContent} ${say("hand-in-how")}`;
  }

  /** @returns {import("../keys.js").Keys} */
  keys() {
    return { Enter: () => this.#course.store.handIn() && this.#code.copy() };
  }

  /** @returns {[string, string][]} */
  help() {
    return [["Enter", say("key-copy")]];
  }
}
