// Made-up names such as "brave otter": two words of the kit's lists.

/** @typedef {[adjectives: string[], animals: string[]]} Names */

/**
 * The places of a pseudonym's two words, or null where it is none; as `pseudonym_numbers` in
 * kit/judging/pseudonyms.py.
 *
 * @param {string} text
 * @param {Names} names
 * @returns {[number, number] | null}
 */
export function pseudonymNumbers(text, names) {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const places = names.map((known, i) => known.indexOf(words[i]));
  const isOne = words.length === 2 && !places.includes(-1);
  return isOne ? [places[0], places[1]] : null;
}

/** @param {[number, number]} numbers @param {Names} names */
export const pseudonym = ([adjective, animal], [adjectives, animals]) =>
  `${adjectives[adjective]} ${animals[animal]}`;
