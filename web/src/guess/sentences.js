// What a guess comes to, in sentences. `kit/material/guess_files.py` says the same as text.

import { say } from "../words.js";

/** @import { Guess, Guessed, Said } from "./types.d.ts" */

/** A number with what it counts. @param {Guess} guess @param {number} number */
export const counted = ({ unit }, number) =>
  unit ? say("counted", { number, unit }) : say("counted-plainly", { number });

/** A guess in words. @param {Guess} guess @param {Said} said */
export function inWords(guess, { label, note }) {
  if (guess.kind === "line") return note;
  const at = Number(label) - 1;
  return guess.options.length ? guess.options[at].text : counted(guess, guess.values[at]);
}

/** The sentences that a guess is opened with. @param {Guess} guess @param {Said} said */
export function headline(guess, { label }) {
  if (guess.kind === "line") return say("kept-line");
  if (!guess.found) return say("kept-guess");
  return [say("it-was", { found: plain(guess.found) }), howFar(guess, label)]
    .filter(Boolean)
    .join(" ");
}

/** How far off a guess is; "" where that is nothing to be measured. @param {Guess} guess @param {string} label */
export function howFar(guess, label) {
  const { truth, values, even, unit } = guess;
  if (typeof truth === "number") return Number(label) === truth ? say("off-right") : "";
  if (!Array.isArray(truth)) return "";
  const [low, high] = truth;
  const said = values[Number(label) - 1];
  if (low <= said && said <= high) return say("off-right");
  if (label === guess.nearest) return say("off-near");
  const way = said > high ? "high" : "low";
  const end = said > high ? high : low;
  const [near, far] = [Math.min(said, end), Math.max(said, end)];
  if (!even && near > 0 && far / near >= 2)
    return say(low < high ? "off-at-least-times" : "off-times", { way, by: rounded(far / near) });
  const by = Number((far - near).toFixed(10));
  return low < high
    ? say("off-at-least", { way, by })
    : say("off-by", { way, by, unit: unit.startsWith("%") ? "points" : "plain" });
}

/**
 * What is to be read beside it: why one's own option and the one that it was; or what others said.
 *
 * @param {Guess} guess
 * @param {Said} said
 */
export function reasons({ kind, options, truth, found }, { label }) {
  if (kind === "line") return found ? [found] : [];
  const [mine, was] = [options[Number(label) - 1], options[Number(truth) - 1]];
  const others = was && was !== mine ? [was.because] : [];
  const own = mine?.because && (others.length ? say("reason-mine", mine) : mine.because);
  return [own, ...others].filter(Boolean);
}

/** What a class said. @param {Guess} guess @param {Guessed | null} class_ @param {Said} said */
export function ofTheClass(guess, class_, { label }) {
  if (!class_ || guess.kind === "line") return "";
  const who = class_.name.charAt(0).toUpperCase() + class_.name.slice(1);
  const { counts } = class_;
  if (guess.kind === "tap") return say("class-tap", { who, number: counts[Number(label) - 1] });
  const whole = counts.reduce((sum, number) => sum + number, 0);
  let below = 0;
  const middle = counts.findIndex((number) => {
    below += number;
    return 2 * below >= whole;
  });
  return say("class-middle", { who, middle: counted(guess, guess.values[middle]) });
}

/** Words that a sentence may end with. @param {string} words */
const plain = (words) => words.replace(/\.$/, "");

/** A ratio with the figures that count: 4.2, 42, 400. @param {number} ratio */
const rounded = (ratio) => Number(ratio < 10 ? ratio.toFixed(1) : ratio.toPrecision(2));
