// What Python works out with BLAKE2s, worked out in the browser: the mark of a post's words, the
// fingerprint of an activity, and what is drawn by lot for a writer.

import { blake2s } from "@noble/hashes/blake2.js";
import { evened } from "./spaces.js";

const encoder = new TextEncoder();

/**
 * The mark of what was judged: 8 hex digits over its words, as `post_mark` in
 * kit/material/marks.py. White space does not count.
 *
 * @param {...string} parts  Of a post its text, what it replies to, and its picture in words.
 */
export function postMark(...parts) {
  return hex(parts.map(evened).join("\x1f"));
}

/**
 * The 35 bits that tell an activity from any other: 10 of its name, 25 of its content, as
 * `fingerprint` in kit/judging/handin.py.
 *
 * @param {string} activity
 * @param {Iterable<[string, string]>} marks  Each post's id and mark, in order.
 * @param {{ id: string, labels: string[] }} codebook
 */
export function fingerprint(activity, marks, codebook) {
  const content = [
    ...[...marks].map(([id, mark]) => `post ${id} ${mark}`),
    `codebook ${codebook.id}`,
    ...codebook.labels.map((label) => `label ${label}`),
  ];
  const name = number(evened(activity)) >>> 22;
  const lines = content.map((line) => `${evened(line)}\n`).join("");
  return name * 2 ** 25 + (number(lines) >>> 7);
}

/**
 * The numbers of the room and of the aim that each post of a writer begins with, as `Task.given`
 * in kit/material/tasks.py: drawn by the pseudonym, which is drawn by lot itself.
 *
 * @param {{ name: string, rooms: number, aims: number, posts: number }} task
 * @param {string} pseudonym
 * @returns {{ room: string, aim: string }[]}
 */
export function drawn({ name, rooms, aims, posts }, pseudonym) {
  const digest = new DataView(hash(`${name} ${pseudonym}`, 8).buffer);
  return Array.from({ length: posts }, (_, n) => ({
    room: String(((digest.getUint32(4) + n) % rooms) + 1),
    aim: String(((digest.getUint32(0) + n) % aims) + 1),
  }));
}

/** What a text comes to, in so many bytes. @param {string} text @param {number} size */
export function hash(text, size) {
  return new Uint8Array(blake2s(encoder.encode(text), { dkLen: size }));
}

/** @param {string} text */
const number = (text) => new DataView(hash(text, 4).buffer).getUint32(0);

/** @param {string} text */
const hex = (text) => number(text).toString(16).padStart(8, "0");
