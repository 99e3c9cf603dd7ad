// How one comes into the room: an address, a code, and both as a picture.

import { h } from "../dom.js";
import { say } from "../words.js";
import { qr } from "./qr.js";

/** @import { WallPage } from "./types.d.ts" */

/** An address as one types it. @param {string} address */
const typed = (address) => address.replace(/^https?:\/\//i, "").replace(/\/$/, "");

/** The address that leads, and the others. @param {WallPage} page */
function addresses({ addresses: [first = "", ...others] }) {
  // One in brackets (IPv6) leads where a short one does, and nobody types it without a slip.
  const short = first.includes("[") ? others : others.filter((one) => !one.includes("["));
  return { first: typed(first), others: short.map(typed) };
}

/** In the header, for who comes late. @param {WallPage} page */
export function joinLine(page) {
  if (page.replay) return h("p", { class: "join-line" }, say("wall-replay"));
  const { first } = addresses(page);
  return h(
    "p",
    { class: "join-line" },
    h("span", { dir: "ltr" }, first),
    h("b", { dir: "ltr" }, page.code),
  );
}

/** As large as can be. @param {WallPage} page */
export function joinWords(page) {
  const { first, others } = addresses(page);
  return h(
    "dl",
    { class: "join" },
    h("dt", {}, say("wall-open-address")),
    h("dd", { class: "address", dir: "ltr", style: `--letters: ${first.length}` }, first),
    others.length
      ? h("dd", { class: "others" }, say("wall-other-addresses", { addresses: others.join(" · ") }))
      : null,
    h("dt", {}, say("wall-type-code")),
    h("dd", { class: "code", dir: "ltr" }, page.code),
    page.local ? h("dd", { class: "others" }, say("wall-local")) : null,
  );
}

/** @param {WallPage} page */
export const joinPicture = (page) => qr(page.join, say("wall-qr", { address: page.join }));
