// Probe: a press goes to Python, and what Python heard comes back.

import catalogue from "../../../kit/text/words/en/probe.ftl";
import { h } from "../dom.js";
import { inNotebook } from "../hosts/notebook.js";
import { frame } from "../parts/frame.js";
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
  const root = frame(el, { name: say("probe-name"), keys: {}, signal, host });
  root.append(h("button", about, say("probe-press")), said);
  const end = host.listen("ack", () => {
    clearTimeout(timer);
    said.textContent = say("probe-works");
  });
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    end();
  });
}

/** For any host; a notebook is the first. */
export const probe = { share: () => ({}), view: probeView };

export default inNotebook(probe);
