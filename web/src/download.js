// A file for whoever sits here, made in the browser.

import { h } from "./dom.js";

/**
 * Rows as the text of a CSV file that spreadsheets open as it is meant.
 *
 * @param {unknown[][]} rows
 */
export function csv(rows) {
  // Without the mark in front, Excel would take it for letters of another code.
  return `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}`;
}

/** A cell that begins like a formula would be one in a spreadsheet: an apostrophe makes it text. */
function cell(/** @type {unknown} */ value) {
  const text = String(value)
    .replace(/^(?=[\s\S]{2})(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/, "'$&")
    .replaceAll('"', '""');
  return `"${text}"`;
}

/**
 * Let the browser save a text as a file.
 *
 * @param {string} name
 * @param {string} text
 * @param {string} type
 */
export function download(name, text, type) {
  const link = h("a", { href: URL.createObjectURL(new Blob([text], { type })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
