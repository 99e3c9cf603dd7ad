// What an evening comes to, and why a post stands where it stands, in sentences.
// kit/widgets/feed_evening.py says the same.

import { say } from "../words.js";
import { dialsOf, mostChanged, newOf, placesOf, postOf, slug } from "./evening.js";

/** @import { Reader, State, Told } from "./types.d.ts" */

const QUALITY = 0.5; // above it a post is good, below its opposite it is poor

/** A rule at the beginning of a sentence. @param {State} state */
export function by({ order, sold }) {
  const rule = say(`by-${slug(order)}`);
  return sold ? say("by-sold", { by: rule }) : rule;
}

/**
 * What came out, in one sentence or two.
 *
 * @param {Reader} reader
 * @param {State} now
 * @param {State | null} before
 * @param {number} seen
 * @param {"angry" | "talk" | "voices"} [asked]  What was asked about, which is told first.
 */
export function headline(reader, now, before, seen, asked) {
  if (before?.order === now.order && before.sold !== now.sold) return sale(reader, now, seen);
  const is = dialsOf(reader, now, seen);
  const about = { by: by(now), name: reader.name, of: seen };
  if (!before)
    return `${say("headline-start", { ...about, ...is })} ${say("headline-start-talk", { talk: is.talk })}`;
  const was = dialsOf(reader, before, seen);
  const dial = asked ?? mostChanged(was, is);
  const said = { ...about, before: say(`was-${slug(before.order)}`) };
  const first = dial
    ? say(`headline-${dial}`, { ...said, now: is[dial], was: was[dial] })
    : say("headline-same", { ...about, ...is });
  const fresh = newOf(placesOf(reader, before), placesOf(reader, now), seen);
  return `${first} ${say("headline-new", { new: fresh, of: seen })}`;
}

/** What a sold place does: one post of the reader's is seen no more. @param {Reader} reader @param {State} now @param {number} seen */
function sale(reader, { order, sold }, seen) {
  const { who: lost } = postOf(reader, placesOf(reader, { order, sold: false })[seen - 1]);
  const about = { who: reader.paid.who, name: reader.name, lost, of: seen };
  return say(sold ? "headline-sold" : "headline-unsold", about);
}

/** How long ago, in short. @param {number} minutes */
export function ago(minutes) {
  const { unit, number } = since(minutes);
  return say(`ago-${unit}`, { number });
}

/** @param {number} minutes */
function since(minutes) {
  if (minutes < 60) return { unit: "minutes", number: minutes };
  if (minutes < 48 * 60) return { unit: "hours", number: Math.floor(minutes / 60) };
  return { unit: "days", number: Math.floor(minutes / 60 / 24) };
}

/**
 * Why a post stands where it stands under a rule.
 *
 * @param {Reader} reader
 * @param {State} state
 * @param {string} id
 */
export function why(reader, state, id) {
  const ids = placesOf(reader, state);
  const post = postOf(reader, id);
  if (id === "paid") return say("why-paid", { who: post.who });
  const place = ids.indexOf(id) + 1;
  return [
    say("why-place", { place, of: ids.length }),
    ...WHY[state.order](post, reader),
    state.sold && place > 2 ? say("why-sold") : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** @type {Record<string, (post: Told, reader: Reader) => string[]>} */
const WHY = {
  time({ minutes }, { posts }) {
    const newer = posts.filter((post) => post.minutes < minutes).length;
    return [say("why-time", { newer, ago: say("ago-in-words", since(minutes)) })];
  },
  engagement(post) {
    const { views, reactions, usual, stopped } = post;
    return [
      say("why-reactions", { views, reactions }),
      say("why-usual", { usual }),
      say("why-stopped", { stopped, who: source(post) }),
    ];
  },
  relationship(post) {
    const near = Math.round(100 * post.near);
    return [say("why-tie", { tie: slug(post.tie), who: source(post), near })];
  },
  "stated preference"({ quality, tone, side }) {
    const level = quality >= QUALITY ? "good" : quality <= -QUALITY ? "poor" : "usual";
    const wish = say("why-wish", { quality: level, tone });
    return [wish, tone === "calm" ? "" : say("why-side", { side })];
  },
};

/** By whom a post came to the reader. @param {Told} post */
const source = ({ who, passed_by }) => passed_by ?? who;
