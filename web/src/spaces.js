// White space as Python counts it: with the four separators and the next line, which a browser's \s
// has not, and without the mark of byte order, which it has.

export const SPACES =
  "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const RUN = new RegExp(`[${SPACES}]+`);

/**
 * A text with single spaces between its words, and none around.
 *
 * @param {string} text
 */
export function evened(text) {
  return text.split(RUN).filter(Boolean).join(" ");
}
