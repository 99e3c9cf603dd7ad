// A hand-in code as a picture that another device can read.

import { generate } from "lean-qr";
import { toSvg } from "lean-qr/extras/svg";
import { say } from "../words.js";

/**
 * A code as a QR code: black on white, whatever the page is, for so it is read best.
 *
 * @param {string} code
 * @returns {SVGElement}
 */
export function qr(code) {
  const picture = toSvg(generate(code), document, { on: "black", off: "white", padX: 4, padY: 4 });
  picture.setAttribute("class", "kit-qr");
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", say("qr-of", { code }));
  return picture;
}
