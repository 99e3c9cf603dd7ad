// The address as a picture that a phone's camera reads.

import { generate } from "lean-qr";
import { toSvg } from "lean-qr/extras/svg";

/**
 * Black on white, whatever the wall is, for so it is read best. The address is in capitals, which
 * take the fewest squares: each is larger, and is read from farther away.
 *
 * @param {string} address
 * @param {string} name  What it is, for who cannot see it.
 * @returns {SVGElement}
 */
export function qr(address, name) {
  const picture = toSvg(generate(address), document, {
    on: "black",
    off: "white",
    padX: 3,
    padY: 3,
  });
  picture.setAttribute("class", "qr");
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", name);
  return picture;
}
