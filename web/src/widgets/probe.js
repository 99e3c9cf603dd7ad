// Probe: a press goes to Python, and what Python heard comes back.
import { takeKeys } from "../keys.js";

const PATIENCE = 5000;

function render({ model, el, signal }) {
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
    model.set("_pressed", model.get("_pressed") + 1);
    model.save_changes();
  });
  const heard = () => {
    clearTimeout(timer);
    said.textContent = "Widgets work here.";
  };
  model.on("change:_ack", heard);
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    model.off("change:_ack", heard);
  });
  el.append(root);
}

export default () => ({ initialize() {}, render });
