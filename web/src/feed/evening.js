// One evening on a phone, as the model ranked it: pure functions, with no page.
// kit/widgets/feed_evening.py works out the same.

/** @import { Dials, Reader, State, Told } from "./types.d.ts" */

/** The three dials, and the one that a headline prefers first. */
const DIALS = /** @type {const} */ (["angry", "talk", "voices"]);

/** The name of an order as it stands in the names of sentences. @param {string} order */
export const slug = (order) => order.replaceAll(" ", "-");

/**
 * The ids of the posts on a phone, from top to bottom. A paid post takes the second place, and the
 * last one falls off.
 *
 * @param {Reader} reader
 * @param {State} state
 */
export function placesOf({ places }, { order, sold }) {
  const [first, ...rest] = places[order];
  return sold ? [first, "paid", ...rest.slice(0, -1)] : [first, ...rest];
}

/** A post of a reader by its id; the paid one counts as calm news of a page. @param {Reader} reader @param {string} id */
export function postOf({ posts, paid }, id) {
  if (id !== "paid") return /** @type {Told} */ (posts.find((post) => post.id === id));
  const plain = { kind: "news", tone: "calm", side: "own", passed_by: null, page: true };
  const nothing = { minutes: 0, views: 0, reactions: 0, usual: 0, stopped: 0, near: 0, quality: 0 };
  return /** @type {Told} */ ({ ...plain, ...nothing, ...paid, tie: "paid" });
}

/** The posts that a reader sees before she puts the phone away. @param {Reader} reader @param {State} state @param {number} seen */
export function seenBy(reader, state, seen) {
  return placesOf(reader, state)
    .slice(0, seen)
    .map((id) => postOf(reader, id));
}

/**
 * What these posts come to.
 *
 * @param {Reader} reader
 * @param {State} state
 * @param {number} seen
 * @returns {Dials}
 */
export function dialsOf(reader, state, seen) {
  const posts = seenBy(reader, state, seen);
  const pages = posts.filter(({ page }) => page);
  return {
    voices: new Set(posts.map(({ who }) => who)).size,
    pages: new Set(pages.map(({ who }) => who)).size,
    talk: posts.filter(({ kind }) => kind === "talk").length,
    angry: posts.filter(({ tone }) => tone === "angry").length,
  };
}

/**
 * How many places each post has gone up; null for one that was not on the phone before.
 *
 * @param {string[]} before
 * @param {string[]} now
 */
export function movesOf(before, now) {
  return new Map(
    now.map((id, place) => {
      const was = before.indexOf(id);
      return [id, was < 0 ? null : was - place];
    }),
  );
}

/** How many of the posts that are seen now were not seen before. @param {string[]} before @param {string[]} now @param {number} seen */
export function newOf(before, now, seen) {
  return now.slice(0, seen).filter((id) => !before.slice(0, seen).includes(id)).length;
}

/** The dial that has changed most; the first of them where they are even, none where none has. @param {Dials} before @param {Dials} now */
export function mostChanged(before, now) {
  const by = DIALS.map((dial) => Math.abs(now[dial] - before[dial]));
  const most = Math.max(...by);
  return most ? DIALS[by.indexOf(most)] : null;
}

/**
 * What a question about a rule comes to on this phone, beside the newest first: 1 fewer, 2 as
 * many, 3 more.
 *
 * @param {Reader} reader
 * @param {string} order
 * @param {typeof DIALS[number]} dial
 * @param {number} seen
 */
export function outcomeOf(reader, order, dial, seen) {
  const [before, now] = ["time", order].map((one) =>
    dialsOf(reader, { order: one, sold: false }, seen),
  );
  return 2 + Math.sign(now[dial] - before[dial]);
}

/** How many posts two phones have in common, also where they are two people's. @param {Told[]} one @param {Told[]} other */
export function sharedBy(one, other) {
  const name = (/** @type {Told} */ { who, text }) => `${who}: ${text}`;
  const there = new Set(other.map(name));
  return one.filter((post) => there.has(name(post))).length;
}
