// Probe: a press goes to Python, and what Python heard comes back.

import { h } from "../dom.js";
import { inNotebook } from "../hosts/notebook.js";
import { takeKeys } from "../keys.js";

/** @import { Place } from "../types.d.ts" */

const PATIENCE = 5000;
const LATE =
  "The button works, but Python has not answered yet. " +
  "If another cell is still running, wait for it. " +
  "If not, choose Restart in the menu Kernel, and run this cell again.";

/** @param {Place} place */
function probeView({ host, el, signal }) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const said = h("p", { class: "kit-count", role: "status" });
  const press = () => {
    clearTimeout(timer);
    said.textContent = "Asking Python …";
    timer = setTimeout(() => {
      said.textContent = LATE;
    }, PATIENCE);
    host.write({ pressed: host.read("pressed") + 1 });
  };
  const about = { type: "button", class: "kit-main", onclick: press };
  const root = h(
    "section",
    // Past from the start: it asks for no focus, and must not keep a later view from it.
    { class: "kit", "data-past": "", "aria-label": "Do widgets work here?" },
    h("button", about, "Press this button"),
    said,
  );
  takeKeys(root, {}, signal);
  const end = host.listen("ack", () => {
    clearTimeout(timer);
    said.textContent = "Widgets work here.";
  });
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    end();
  });
  el.append(root);
}

/** For any host; a notebook is the first. */
export const probe = { share: () => ({}), view: probeView };

export default inNotebook(probe);
