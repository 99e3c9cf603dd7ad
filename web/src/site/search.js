// Search in the browser: what the pages hold stands in this one, and nothing is asked of anybody.

import MiniSearch from "minisearch";
import catalogue from "../../../kit/text/words/en/site.ftl";
import { h } from "../dom.js";
import { learn, say } from "../words.js";

/**
 * A piece of a page, from one heading to the next.
 *
 * @typedef {{ at: string, title: string, under: string, words: string }} Piece
 */

const MOST = 30; // places that are shown
const BEFORE = 70; // letters of the text before the first word that was looked for
const AROUND = 220;

learn(catalogue);

/** @param {Piece[]} pieces */
export function searchIn(pieces) {
  const index = new MiniSearch({
    idField: "at",
    fields: ["title", "under", "words"],
    searchOptions: {
      boost: { title: 3, under: 4 },
      prefix: true,
      // A short word with one other letter is mostly another word.
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
      combineWith: "AND",
      // Whoever learns comes first; the guide says the same to whoever teaches.
      boostDocument: (at) => (at.startsWith("lessons/") ? 2 : 1),
    },
  });
  index.addAll(pieces);
  const byPlace = new Map(pieces.map((piece) => [piece.at, piece]));
  return (/** @type {string} */ query) =>
    index.search(query).map(({ id, terms }) => ({
      piece: /** @type {Piece} */ (byPlace.get(id)),
      terms,
    }));
}

/**
 * What is found, as a list of links; the words that were looked for are marked.
 *
 * @param {string} query
 * @param {ReturnType<ReturnType<typeof searchIn>>} found
 */
export function listOf(query, found) {
  const rows = found.slice(0, MOST).map(({ piece, terms }) => {
    const { at, title, under, words } = piece;
    const name = under && under !== title ? say("site-found-under", { title, under }) : title;
    return h("li", {}, h("a", { href: at }, name), h("p", {}, ...marked(words, terms)));
  });
  const said = say("site-found", { found: found.length, query });
  return [h("p", {}, said), h("ol", {}, ...rows)];
}

/** A part of a text around the first of these words, with all of them marked. @param {string} text @param {string[]} terms */
function marked(text, terms) {
  const any = new RegExp(`(${terms.map(plain).join("|")})`, "giu");
  const first = Math.max(text.search(any), 0);
  const from = first > BEFORE ? text.indexOf(" ", first - BEFORE) + 1 : 0;
  const part = `${from ? "… " : ""}${text.slice(from, from + AROUND)}${from + AROUND < text.length ? " …" : ""}`;
  return part.split(any).map((piece, at) => (at % 2 ? h("mark", {}, piece) : piece));
}

/** A word as a pattern that finds just this word. @param {string} term */
const plain = (term) => term.replace(/[^\p{L}\p{N}]/gu, "\\$&");
