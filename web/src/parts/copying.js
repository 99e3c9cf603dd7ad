// Copying, and saying that it is done: on the button that was pressed, for a moment. Where a page
// may not use the clipboard, the text is selected, and it says how to copy it by hand.

import { h } from "../dom.js";
import { byTouch } from "../keys.js";
import { say } from "../words.js";

const MOMENT = 2000;

/**
 * Copy a text that stands on the page.
 *
 * @param {HTMLElement} shown  What shows the text.
 * @param {HTMLElement} [button]  Where it says "Copied."
 * @returns {Promise<string>}  What there is to say of it.
 */
export async function copyShown(shown, button) {
  try {
    await navigator.clipboard.writeText(shown.textContent ?? "");
  } catch {
    getSelection()?.selectAllChildren(shown);
    return say(byHand());
  }
  if (button) flash(button);
  return say("copied");
}

/** How one copies what is selected, here. */
function byHand() {
  if (byTouch()) return "copy-by-touch";
  return /Mac/.test(navigator.platform) ? "copy-by-mac-keys" : "copy-by-keys";
}

/** Say for a moment that it is copied, where the button's name was. @param {HTMLElement} button */
function flash(button) {
  if ("copied" in button.dataset) return;
  const name = [...button.childNodes];
  button.dataset.copied = "";
  button.style.minWidth = `${button.offsetWidth}px`;
  button.replaceChildren(h("span", {}, say("copied")));
  setTimeout(() => {
    delete button.dataset.copied;
    button.style.minWidth = "";
    button.replaceChildren(...name);
  }, MOMENT);
}
