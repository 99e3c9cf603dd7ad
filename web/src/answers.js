// What a page outside a notebook must know of codes and files, as one module: for pages that have no
// view, and for the tests that hold it equal to Python.

export { fromFile, inOrder, toFile } from "./answer-file.js";
export { replay, UNJUDGED } from "./events.js";
export { drawn, fingerprint, postMark } from "./fingerprints.js";
export { handInCode, handInNumbers } from "./handin.js";
export { readCode, settled } from "./handin-read.js";
export { Refused } from "./refused.js";
export { decoded, unzipped, zipped } from "./zips.js";
