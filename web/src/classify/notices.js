// The lines below the answers: what is still open, that all is judged, and how it went.

import { h, put, tool } from "../dom.js";
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
    const onward = atEnd ? "" : " to the next step of the lesson";
    this.progress = progress;
    this.key = key;
    this.ask = tool("See what the key says", atEnd ? "Enter" : "", reveal, {
      class: "kit-main",
      hidden: true,
    });
    this.finished = notice(
      `All ${progress.posts.length} judged. Look back at any you doubt, then go on${onward}. `,
      this.ask,
    );
    this.rest = h("span", {});
    this.left = notice(this.rest, tool("Go there", "", toOpen));
    this.locked = notice(progress.feedback === "never" ? COMPARED : "");
    this.result = notice("");
  }

  /** Bring into view what there is to say when there is no further post, and return it. */
  bringLast() {
    const { finished, left, rest, result } = this;
    const end = [finished, left, result].find((line) => !line.hidden);
    end?.scrollIntoView({ block: "nearest" });
    return (end === left ? rest : end)?.textContent ?? "That was the last post.";
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

const COMPARED =
  "You have compared this judgement with the key, so your first one stays. " +
  "Change your mind below, under Compare.";

/**
 * @param {number[]} open  the places of posts
 * @param {number} all
 */
function stillOpen(open, all) {
  const numbers = open.map((i) => i + 1).join(", ");
  return `${all - open.length} of ${all} judged. Still open: post ${numbers}. `;
}
