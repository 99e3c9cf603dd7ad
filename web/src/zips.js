// Files of answers in one zip, and out of it again.

import { unzipSync, zipSync } from "fflate";
import { LARGEST } from "./answer-file.js";
import { Refused } from "./refused.js";

/** @typedef {import("fflate").UnzipFileInfo} Entry */

const OURS = /\.jsonl$/i;
// What computers add to zips without being asked.
const NOISE = /(^|\/)(__MACOSX\/|\._)/;
// With these begin the end of a zip, and each entry of its directory.
const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * Texts as one zip.
 *
 * @param {Record<string, string>} files  By their names.
 */
export function zipped(files) {
  const encoder = new TextEncoder();
  const entries = Object.entries(files).map(([name, text]) => [name, encoder.encode(text)]);
  return zipSync(Object.fromEntries(entries));
}

/**
 * The files of answers in a zip, by their names. All else in it is passed over.
 *
 * @param {Uint8Array} bytes
 * @returns {Record<string, string>}
 * @throws {Refused}
 */
export function unzipped(bytes) {
  /** @type {Entry[]} */
  const entries = [];
  try {
    const files = unzipSync(bytes, {
      filter(entry) {
        entries.push(entry);
        return isOurs(entry, entries);
      },
    });
    const texts = Object.entries(files).map(([name, content]) => [name, decoded(content)]);
    if (!isWhole(files, entries, bytes)) throw new Refused("zip-damaged");
    if (!texts.length) throw new Refused("zip-none");
    return Object.fromEntries(texts);
  } catch (error) {
    throw error instanceof Refused ? error : new Refused("zip-damaged");
  }
}

/**
 * The bytes of a text file as text: of UTF-8, or of UTF-16 as some programs of Windows write it.
 *
 * @param {Uint8Array} bytes
 */
export function decoded(bytes) {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const wide = first === 0xff ? "utf-16le" : "utf-16be";
  return new TextDecoder(isWide ? wide : "utf-8").decode(bytes);
}

/**
 * Whether an entry is a file of answers. What no page and no notebook packs is refused before
 * anything of it is unpacked.
 *
 * @param {Entry} entry
 * @param {Entry[]} entries  All up to this one.
 */
function isOurs({ name }, entries) {
  if (!OURS.test(name) || NOISE.test(name)) return false;
  if (/[/\\:]/.test(name)) throw new Refused("zip-folders", { name });
  const ours = entries.filter((entry) => OURS.test(entry.name) && !NOISE.test(entry.name));
  const size = ours.reduce((sum, entry) => sum + entry.originalSize, 0);
  if (size > LARGEST) throw new Refused("answers-large", { size: Math.round(size / 1e6) });
  if (ours.some((entry) => entry.name === name && entry !== entries.at(-1)))
    throw new Refused("zip-damaged");
  return true;
}

/**
 * Whether each file is what was packed: the library does not look at the checksums.
 *
 * @param {Record<string, Uint8Array>} files
 * @param {Entry[]} entries
 * @param {Uint8Array} bytes
 */
function isWhole(files, entries, bytes) {
  const sums = checksums(bytes);
  return entries.every(
    ({ name }, i) => !Object.hasOwn(files, name) || checksum(files[name]) === sums[i],
  );
}

/** The checksums that a zip's directory gives, in its order. @param {Uint8Array} bytes */
function checksums(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== END) end--;
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    if (view.getUint32(at, true) !== ENTRY) throw new Refused("zip-damaged");
    const sum = view.getUint32(at + 16, true);
    const sizes = [28, 30, 32].map((part) => view.getUint16(at + part, true));
    at += sizes.reduce((whole, size) => whole + size, 46);
    return sum;
  });
}

const STEPS = Uint32Array.from({ length: 256 }, (_, start) => {
  let step = start;
  for (let bit = 0; bit < 8; bit++) step = step & 1 ? (step >>> 1) ^ 0xedb88320 : step >>> 1;
  return step;
});

/** The checksum of a zip's file, CRC-32. @param {Uint8Array} bytes */
function checksum(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ STEPS[(sum ^ byte) & 255];
  return ~sum >>> 0;
}
