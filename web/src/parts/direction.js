// Which way the words of a post run. `kit/text/direction.py` says it the same way.

const OTHER_WAY = /^(ar|arc|ckb|dv|fa|he|iw|nqo|ps|sd|syr|ug|ur|yi)(-|$)/i;
const SCRIPTS = /-(arab|hebr|nkoo|syrc|thaa)(-|$)/i;
const NOT_ONE = /^(mis|mul|und|zxx)(-|$)/i;
const LETTER_RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const LETTER_LTR = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u;

/**
 * Which way a text runs: as its language does, if that is known. A line without a letter of that way
 * runs its own way, as a translation below an Arabic text does; then each line finds its own.
 *
 * @param {string} text
 * @param {string} [language]  Its code, as in "en" or "ar-EG".
 * @returns {"ltr" | "rtl" | "auto"}
 */
export function directionOf(text, language = "") {
  if (!/^[a-z]{2,3}(-|$)/i.test(language) || NOT_ONE.test(language)) return "auto";
  const latin = /-latn(-|$)/i.test(language);
  const way = !latin && (OTHER_WAY.test(language) || SCRIPTS.test(language)) ? "rtl" : "ltr";
  const [own, other] = way === "rtl" ? [LETTER_RTL, LETTER_LTR] : [LETTER_LTR, LETTER_RTL];
  return text.split("\n").some((line) => other.test(line) && !own.test(line)) ? "auto" : way;
}
