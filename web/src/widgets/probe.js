// Probe: a press goes to Python, and what Python heard comes back.
import { inNotebook } from "../hosts/notebook.js";
import { takeKeys } from "../keys.js";

const PATIENCE = 5000;

function probeView({ host, el, signal }) {
  const make = (tag, properties, ...children) => {
    const node = Object.assign(document.createElement(tag), properties);
    node.append(...children);
    return node;
  };
  let timer;
  const said = make("p", { className: "kit-count", role: "status" });
  const button = make("button", { type: "button", className: "kit-main" }, "Press this button");
  const root = make(
    "section",
    { className: "kit", ariaLabel: "Do widgets work here?" },
    button,
    said,
  );
  takeKeys(root, {}, signal);
  button.addEventListener("click", () => {
    clearTimeout(timer);
    said.textContent = "Asking Python …";
    timer = setTimeout(() => {
      said.textContent =
        "The button works, but Python has not answered yet. If another cell is still running, wait for it. " +
        "If not, choose Restart in the menu Kernel, and run this cell again.";
    }, PATIENCE);
    host.write({ pressed: host.read("pressed") + 1 });
  });
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

export default inNotebook({ share: () => ({}), view: probeView });
