// All that views say, from one catalogue a language: `kit/text/words/<language>/*.ftl`.
//
// Project Fluent's format lets each language order, count and bend its sentences as it must; no
// sentence is glued together here.

import { FluentBundle, FluentResource } from "@fluent/bundle";
import shared from "../../kit/text/words/en/shared.ftl";

/** @typedef {Record<string, string | number>} Said */

const english = bundleIn("en");
/** @type {Set<string>} */
const learnt = new Set();
/** @type {FluentBundle | null} */
let other = null;
learn(shared);

/** @param {string} language */
function bundleIn(language) {
  // Signs that isolate names from the text around them would be copied along by learners.
  return new FluentBundle(language, { useIsolating: false });
}

/**
 * Add the English sentences of a view; those that another view of this page has added are there.
 *
 * @param {string} catalogue
 */
export function learn(catalogue) {
  if (learnt.has(catalogue)) return;
  learnt.add(catalogue);
  add(english, catalogue);
}

/**
 * Speak another language from now on; what it has no words for stays English.
 *
 * @param {{ language: string, catalogue: string } | null | undefined} words
 */
export function speak(words) {
  other = null;
  if (!words?.catalogue) return;
  other = bundleIn(words.language);
  add(other, words.catalogue);
}

/**
 * A sentence, by its name in the catalogue.
 *
 * @param {string} id
 * @param {Said} [said]  What stands in it.
 * @returns {string}
 */
export function say(id, said) {
  const bundle = other?.hasMessage(id) ? other : english;
  const message = bundle.getMessage(id);
  if (!message?.value) throw new Error(`No sentence is called ${id}.`);
  return bundle.formatPattern(message.value, said);
}

/**
 * Several things in a row, as the language that is spoken separates them; a conjunction has its
 * word for "and".
 *
 * @param {string[]} things
 * @param {"unit" | "conjunction"} [type]
 */
export function list(things, type = "unit") {
  const [language] = (other ?? english).locales;
  const style = type === "unit" ? "short" : "long";
  return new Intl.ListFormat(language, { type, style }).format(things);
}

/**
 * @param {FluentBundle} bundle
 * @param {string} catalogue
 */
function add(bundle, catalogue) {
  const [fault] = bundle.addResource(new FluentResource(catalogue));
  if (fault) throw fault;
}
