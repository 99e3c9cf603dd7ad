// The lines below the answers: what is still open, that all is judged, and how it went.

import { h, heard, put, tool } from "../dom.js";
import { list, say } from "../words.js";
import { summary } from "./summary.js";

/** @import { KeyEntry } from "../types.d.ts" */
/** @import { Progress } from "./progress.js" */

/** @param {...(Node | string)} children */
const notice = (...children) => h("p", { class: "kit-notice", hidden: true }, ...children);

export class Notices {
  /**
   * @param {Progress} progress
   * @param {Record<string, KeyEntry>} key
   * @param {{ reveal: () => void, toOpen: () => void }} actions
   */
  constructor(progress, key, { reveal, toOpen }) {
    const atEnd = progress.feedback === "at the end";
    this.progress = progress;
    this.key = key;
    this.ask = tool(say("see-what-key-says"), atEnd ? "Enter" : "", reveal, {
      class: "kit-main",
      hidden: true,
    });
    this.finished = notice(
      say("all-judged", { posts: progress.posts.length, onward: atEnd ? "key" : "lesson" }),
      " ",
      this.ask,
    );
    this.rest = h("span", {});
    this.left = notice(this.rest, " ", tool(say("go-there"), "", toOpen));
    this.locked = notice(progress.feedback === "never" ? say("was-compared") : "");
    this.result = notice("");
  }

  /** Bring into view what there is to say when there is no further post, and return it. */
  bringLast() {
    const { finished, left, rest, result } = this;
    const end = [finished, left, result].find((line) => !line.hidden);
    end?.scrollIntoView({ block: "nearest" });
    const last = end === left ? rest : end;
    return last ? heard(last) : say("was-last");
  }

  paint() {
    const { progress } = this;
    const { entry, feedback } = progress;
    const open = progress.open();
    const counted = feedback !== "never" && !open.length && progress.all((of) => of.locked);
    this.locked.hidden = !entry.locked || progress.seen(entry);
    this.finished.hidden = open.length > 0 || counted || entry.locked;
    this.ask.hidden = this.finished.hidden || feedback !== "at the end";
    this.left.hidden = !open.length || !progress.all((of) => Boolean(of.first || of.unsure));
    if (!this.left.hidden) put(this.rest, stillOpen(open, progress.posts.length));
    this.result.hidden = !counted;
    if (counted) put(this.result, summary(progress.store, this.key));
  }
}

/**
 * @param {number[]} open  the places of posts
 * @param {number} all
 */
function stillOpen(open, all) {
  const which = list(open.map((i) => String(i + 1)));
  return say("still-open", { open: open.length, judged: all - open.length, posts: all, which });
}
