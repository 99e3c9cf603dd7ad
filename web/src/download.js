// A file for whoever sits here, made in the browser.

import { h } from "./dom.js";
import { say } from "./words.js";

/** @import { Host } from "./types.d.ts" */

/**
 * Rows as the text of a CSV file that spreadsheets open as it is meant.
 *
 * @param {unknown[][]} rows
 */
export function csv(rows) {
  // Without the mark in front, Excel would take it for letters of another code.
  return `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}`;
}

// As `neutral` in kit/text/saving.py, which says why.
const BLANK =
  "[ \\xa0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\ufeff\\x0b\\x0c\\x1c-\\x1f\\x85\\u2028\\u2029]";
const SIGN = "[=+\\-@＝＋－＠]";
const FORMULA = new RegExp(`^'*${BLANK}*${SIGN}+(?!${SIGN})${BLANK}*(?!${BLANK}|[)\\]}*/>]|$)`);

/** What begins like a formula would be one in a spreadsheet: an apostrophe makes it text. */
function neutral(/** @type {string} */ text) {
  const parts = text.split(/([;|\t\r\n])/);
  const safe = parts.map((part) => (FORMULA.test(part) ? `'${part}` : part)).join("");
  return /^'*[\t\r\n][\s\S]/.test(text) ? `'${safe}` : safe;
}

/** @param {unknown} value */
const cell = (value) => `"${neutral(String(value)).replaceAll('"', '""')}"`;

/**
 * Let the browser save a file.
 *
 * @param {string} name
 * @param {BlobPart} content
 * @param {string} type
 */
export function download(name, content, type) {
  const link = h("a", { href: URL.createObjectURL(new Blob([content], { type })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** What the button is called that saves all answers, as a host has it. @param {Pick<Host, "download">} host */
export const downloadName = (host) => say(host.download ? "mine-save" : "download");
