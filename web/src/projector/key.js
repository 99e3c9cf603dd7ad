// What the key says of a post, why, and what a careful reader holds against it.

import { h } from "../dom.js";
import { say } from "../words.js";

/** @import { Key, Kind, Shown } from "./types.d.ts" */

/** @param {Shown} shown @param {Key} key @param {Kind} kind */
export const keyWords = (shown, key, kind) =>
  h(
    "div",
    { class: "key" },
    h("p", { class: "says", dir: "auto" }, says(shown, key, kind)),
    key.contested ? h("p", {}, say("contested")) : null,
    key.reason ? h("p", { dir: "auto" }, key.reason) : null,
    key.dissent
      ? h("p", { dir: "auto" }, h("b", {}, say("projector-dissent")), ": ", key.dissent)
      : null,
  );

/** @param {Shown} shown @param {Key} key @param {Kind} kind */
function says({ choices }, { right: [place] }, kind) {
  if (kind === "guess" || kind === "figure") return say("projector-the-key", { kind });
  if (place === undefined) return say("projector-key-open");
  const { label, words } = choices[place];
  return words === undefined
    ? say("projector-key-says", { label })
    : say("projector-key-says-letter", { label, words });
}
