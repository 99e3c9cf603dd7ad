// The browser's own database, in which a page keeps what was answered, and nobody else reads.

import { say } from "../words.js";

/** @import { Event, HandIn, Parts } from "../types.d.ts" */

/**
 * Somebody who answered in this browser, by a made-up name: the places of its two words. `key` is
 * there where somebody else, such as a course, tells people apart.
 *
 * @typedef {{ id: string, name: [number, number], since: number, key?: string }} Visitor
 */
/**
 * What of an activity has to be known to write its code and its file where it is not shown.
 *
 * @typedef {object} About
 * @property {string} title
 * @property {HandIn["fingerprint"]} fingerprint
 * @property {[string, string][]} marks  Each post, and the fingerprint of its words, in order.
 * @property {string[]} labels
 * @property {string} codebook  Its id.
 */
/**
 * What is kept of a visitor's activity beside its events: the file they are in by now, those that
 * were begun anew, and the parts that were written.
 *
 * @typedef {object} Card
 * @property {string} key
 * @property {string} visitor
 * @property {string} activity
 * @property {string} file
 * @property {string[]} kept
 * @property {Partial<Parts>} parts
 * @property {About} about
 */
/** @typedef {{ at: number, file: string, event: Event }} Line  `at` counts on by itself. */

export const NAME = "talking-back-kit";
const PATIENCE = 10_000; // ms: a browser that says nothing for so long keeps nothing

/**
 * Open the database, and make it where there is none.
 *
 * @returns {Promise<IDBDatabase>}
 */
export function openDatabase() {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => {
    const { result } = opening;
    result.createObjectStore("visitors", { keyPath: "id" });
    result.createObjectStore("now"); // who sits here, under "visitor"
    const cards = result.createObjectStore("cards", { keyPath: "key" });
    cards.createIndex("visitor", "visitor");
    const lines = result.createObjectStore("lines", { keyPath: "at", autoIncrement: true });
    lines.createIndex("file", ["file", "at"]);
  };
  const late = new Promise((_, reject) => {
    setTimeout(() => reject(new Error(say("no-database"))), PATIENCE);
  });
  return Promise.race([answer(opening), /** @type {Promise<never>} */ (late)]);
}

/**
 * What a request of a database gives.
 *
 * @template Result
 * @param {IDBRequest<Result>} request
 * @returns {Promise<Result>}
 */
export function answer(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * Do something in one transaction, and wait until all of it is on the disk.
 *
 * @template Result
 * @param {IDBDatabase} database
 * @param {string | string[]} stores
 * @param {(work: IDBTransaction) => Promise<Result>} act
 * @returns {Promise<Result>}
 */
export async function write(database, stores, act) {
  const work = database.transaction(stores, "readwrite", { durability: "strict" });
  const [result] = await Promise.all([act(work), finished(work)]);
  return result;
}

/**
 * Wait until all of a transaction is on disk.
 *
 * @param {IDBTransaction} work
 * @returns {Promise<void>}
 */
function finished(work) {
  return new Promise((resolve, reject) => {
    work.oncomplete = () => resolve();
    work.onabort = () => reject(work.error);
  });
}

/**
 * The lines of a file, in the order in which they came; those after one of them, if it is named.
 *
 * @param {IDBTransaction} work
 * @param {string} file
 * @param {number} [last]
 * @returns {Promise<Line[]>}
 */
export function linesOf(work, file, last = 0) {
  const range = IDBKeyRange.bound([file, last], [file, Number.POSITIVE_INFINITY], true);
  return answer(work.objectStore("lines").index("file").getAll(range));
}

/** A name for a file or a visitor, that no other has. */
export function newName() {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
