// What an LMS keeps of a page: who answered, and what stands for each post, as one short text.
// Pure functions: no imports, no page. kit/hosts/course.py says how long such a text is at most.
//
// A text is parts with dots between them: first the version, the made-up name, and how often such a
// text was changed, which tells an older one from a newer; then a part for each activity: its fingerprint, and all that stands as one number. Each ends with a check of its
// own, so that what is damaged, or belongs to other posts, is told from what is right.

/** @import { Entry, Event } from "../types.d.ts" */

/** @typedef {Pick<Entry, "first" | "revised" | "unsure" | "locked">} Standing */
/** What stands for a post; nothing where nothing was ever said. @typedef {(id: string) => Standing | undefined} Stands */
/**
 * An activity as far as it decides what its part means.
 *
 * @typedef {{ fingerprint: number, ids: string[], labels: string[] }} Shape
 */
/**
 * What a text says. `rest` are the parts that say nothing about these activities: they are kept.
 *
 * @typedef {object} Said
 * @property {[number, number] | null} name
 * @property {number} count
 * @property {(Standing[] | null)[]} known
 * @property {string[]} rest
 */

export const LONGEST = 4096; // characters: all that SCORM 1.2 promises

const VERSION = "1";
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
const PRIME = 4093n; // no text with one wrong character leaves the same remainder
const WIDE = (1n << 61n) - 1n; // as PRIME, to tell one state from all others
const NAME = 3; // characters
const COUNT = 3;
const MOST_COUNTED = 64 ** COUNT;
const MOST_NAMES = 256n ** 2n;
const FINGERPRINT = 6;
const CHECK = 2;

/**
 * All that is kept, as a text; parts of before that no longer fit are left out.
 *
 * @param {[number, number]} name
 * @param {number} count
 * @param {Shape[]} shapes
 * @param {Stands[]} stands  For each activity.
 * @param {string[]} [rest]  What `unpack` could not use.
 */
export function pack(name, count, shapes, stands, rest = []) {
  const called = inDigits(BigInt(name[0] * 256 + name[1]), NAME);
  const head = VERSION + checked(called + inDigits(BigInt(count % MOST_COUNTED), COUNT));
  const parts = shapes.map((shape, i) => part(shape, stands[i]));
  let text = [head, ...parts].join(".");
  for (const one of rest) if (text.length + 1 + one.length <= LONGEST) text += `.${one}`;
  return text;
}

/**
 * What a text says of these activities.
 *
 * @param {string} text
 * @param {Shape[]} shapes
 * @returns {Said}
 */
export function unpack(text, shapes) {
  /** @type {Said} */
  const said = { name: null, count: 0, known: shapes.map(() => null), rest: [] };
  const [head, ...parts] = text.split(".");
  const number = head[0] === VERSION ? right(head.slice(1), NAME + COUNT) : null;
  if (number === null || number >= MOST_NAMES * BigInt(MOST_COUNTED))
    return { ...said, rest: text ? [text] : [] };
  const [called, count] = [Number(number) / MOST_COUNTED, Number(number) % MOST_COUNTED];
  said.name = [Math.floor(called / 256), Math.floor(called) % 256];
  said.count = count;
  for (const one of parts) {
    const place = shapes.findIndex((shape, i) => !said.known[i] && begins(one, shape));
    const stands = place < 0 ? null : standing(one, shapes[place]);
    if (stands) said.known[place] = stands;
    else said.rest.push(one);
  }
  return said;
}

/**
 * The events that bring a browser up to what the LMS has, where the browser lacks it.
 *
 * Their ids are made of the state that they bring, so that to restore it again adds nothing.
 *
 * @param {Shape} shape
 * @param {Stands} here  What stands in this browser.
 * @param {Standing[]} there  What the LMS has.
 * @param {Standing[] | null} agreed  What this browser and the LMS last agreed upon.
 * @returns {Event[]}
 */
export function lacking(shape, here, there, agreed) {
  const stem = `course-${mark(shape, there)}`;
  return shape.ids.flatMap((id, i) => {
    if (!lacks(here(id), there[i], agreed?.[i])) return [];
    return steps(here(id) ?? UNSAID, there[i]).map((step, n) => ({
      id: `${stem}-${i}-${n}`,
      ...step,
      ...(step.kind ? { post_ids: [id] } : { post_id: id }),
    }));
  });
}

/**
 * What stands in both together: what this browser could not take in is not forgotten.
 *
 * @param {Shape} shape
 * @param {Stands} here
 * @param {Standing[]} there
 * @param {Standing[] | null} agreed
 * @returns {Stands}
 */
export function merged(shape, here, there, agreed) {
  const places = new Map(shape.ids.map((id, i) => [id, i]));
  return (id) => {
    const i = /** @type {number} */ (places.get(id));
    return lacks(here(id), there[i], agreed?.[i]) ? there[i] : here(id);
  };
}

/**
 * Whether this browser lacks what the LMS has: what changed here since both agreed stays. Of what was
 * taken back something stands; a post of which nothing does was never answered here, or is lost.
 *
 * @param {Standing | undefined} here
 * @param {Standing} there
 * @param {Standing} [agreed]
 */
function lacks(here, there, agreed = UNSAID) {
  return here ? alike(here, agreed) && !alike(here, there) : !alike(UNSAID, there);
}

/** @type {Standing} */
const UNSAID = { first: null, revised: null, unsure: false, locked: false };

/** @param {Standing} one @param {Standing} other */
const alike = (one, other) =>
  one.first === other.first &&
  one.revised === other.revised &&
  one.unsure === other.unsure &&
  one.locked === other.locked;

/**
 * What was done to come from what stands here to what stands there.
 *
 * @param {Standing} here
 * @param {Standing} there
 * @returns {Omit<Event, "id">[]}
 */
function steps(here, there) {
  /** @type {Omit<Event, "id">[]} */
  const done = [];
  const again = there.revised !== null || (there.locked && there.unsure && there.first !== null);
  if (!here.locked) {
    // Nobody has seen a key without a first judgement: one who has none could not tell.
    const unsure = there.first === null ? there.unsure || there.locked : there.unsure && !again;
    done.push({ round: "first", label: there.first, unsure });
    if (there.locked) done.push({ kind: "compared" });
  }
  const undone = there.locked && !there.unsure && there.first === null; // revised, and taken back
  if (again || here.revised !== null || undone || (here.locked && here.unsure !== there.unsure))
    done.push({ round: "revised", label: there.revised, unsure: there.unsure });
  return done;
}

/** How many characters the judgements of so many posts take. @param {Shape} shape */
function size({ ids, labels }) {
  const most = (each(labels) ** BigInt(ids.length) - 1n).toString(2).length;
  return Math.ceil(most / 6);
}

/** How many ways there are for one post to stand. @param {string[]} labels */
const each = (labels) => 4n * BigInt(labels.length + 1) ** 2n;

/** @param {Shape} shape @param {Stands} stands */
function part(shape, stands) {
  const number = asNumber(
    shape,
    shape.ids.map((id) => stands(id) ?? UNSAID),
  );
  const body = inDigits(number, size(shape));
  return checked(inDigits(BigInt(shape.fingerprint), FINGERPRINT) + body);
}

/** What stands, as one number whose digits are the posts. @param {Shape} shape @param {Standing[]} stands */
function asNumber({ labels }, stands) {
  const base = BigInt(labels.length + 1);
  /** 0 is no label. @param {string | null} label */
  const place = (label) => BigInt(label === null ? 0 : labels.indexOf(label) + 1);
  let number = 0n;
  for (const { first, revised, unsure, locked } of stands) {
    const flags = (unsure ? 2n : 0n) + (locked ? 1n : 0n);
    number = number * each(labels) + (place(first) * base + place(revised)) * 4n + flags;
  }
  return number;
}

/** @param {string} text @param {Shape} shape */
const begins = (text, { fingerprint }) =>
  text.startsWith(inDigits(BigInt(fingerprint), FINGERPRINT));

/** What a part says, or null where it is damaged. @param {string} text @param {Shape} shape */
function standing(text, shape) {
  const whole = right(text, FINGERPRINT + size(shape));
  if (whole === null) return null;
  let number = whole & ((1n << BigInt(6 * size(shape))) - 1n);
  const [all, base] = [each(shape.labels), BigInt(shape.labels.length + 1)];
  /** @param {bigint} place */
  const label = (place) => (place ? shape.labels[Number(place) - 1] : null);
  /** @type {Standing[]} */
  const stands = shape.ids.map(() => {
    const digit = number % all;
    number /= all;
    const [first, revised] = [label(digit / 4n / base), label((digit / 4n) % base)];
    return { first, revised, unsure: Boolean(digit & 2n), locked: Boolean(digit & 1n) };
  });
  return number ? null : stands.reverse(); // the last post comes out first
}

/** A short word for a state, that no other state of the activity has. @param {Shape} shape @param {Standing[]} stands */
const mark = (shape, stands) => (asNumber(shape, stands) % WIDE).toString(36);

/** @param {bigint} number @param {number} length */
function inDigits(number, length) {
  const octal = number.toString(8).padStart(2 * length, "0");
  return octal.replace(/../g, (two) => DIGITS[Number.parseInt(two, 8)]);
}

/** The number that a text of digits stands for, or null. @param {string} text */
function fromDigits(text) {
  let octal = "0o0";
  for (const character of text) {
    const digit = DIGITS.indexOf(character);
    if (digit < 0) return null;
    octal += digit.toString(8).padStart(2, "0");
  }
  return BigInt(octal);
}

/** A text of digits with its check behind it. @param {string} text */
function checked(text) {
  return text + inDigits(/** @type {bigint} */ (fromDigits(text)) % PRIME, CHECK);
}

/** The number before a check, or null where a text has another length or is damaged. @param {string} text @param {number} length */
function right(text, length) {
  if (text.length !== length + CHECK) return null;
  const number = fromDigits(text.slice(0, length));
  return number !== null && checked(text.slice(0, length)) === text ? number : null;
}
