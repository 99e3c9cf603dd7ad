// Probe: a press goes to Python, and what Python heard comes back.

import catalogue from "../../../kit/text/words/en/probe.ftl";
import { h } from "../dom.js";
import { inNotebook } from "../hosts/notebook.js";
import { takeKeys } from "../keys.js";
import { learn, say } from "../words.js";

/** @import { Place } from "../types.d.ts" */

const PATIENCE = 5000;

learn(catalogue);

/** @param {Place} place */
function probeView({ host, el, signal }) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const said = h("p", { class: "kit-count", role: "status" });
  const press = () => {
    clearTimeout(timer);
    said.textContent = say("probe-asking");
    timer = setTimeout(() => {
      said.textContent = say("probe-late");
    }, PATIENCE);
    host.write({ pressed: host.read("pressed") + 1 });
  };
  const about = { type: "button", class: "kit-main", onclick: press };
  const root = h(
    "section",
    // Past from the start: it asks for no focus, and must not keep a later view from it.
    { class: "kit", "data-past": "", "aria-label": say("probe-name") },
    h("button", about, say("probe-press")),
    said,
  );
  takeKeys(root, {}, signal);
  const end = host.listen("ack", () => {
    clearTimeout(timer);
    said.textContent = say("probe-works");
  });
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    end();
  });
  el.append(root);
  setTimeout(() => bringIntoView(root), 300);
}

/**
 * What the checks said stands above the button and may push it out of sight, where its cell was
 * just run.
 *
 * @param {HTMLElement} root
 */
function bringIntoView(root) {
  const next = root.closest(".jp-Cell")?.nextElementSibling;
  if (next?.matches(".jp-mod-active"))
    root.scrollIntoView({ block: "nearest", behavior: "instant" });
}

/** For any host; a notebook is the first. */
export const probe = { share: () => ({}), view: probeView };

export default inNotebook(probe);
