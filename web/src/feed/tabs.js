// The scenes of the feed, one of which is in front.

import { attr, h } from "../dom.js";
import { say } from "../words.js";

/** @typedef {"evening" | "compare" | "poster" | "details"} Name */
/** @typedef {{ node: HTMLElement, close: () => void }} Scene */

export class Tabs {
  /** @type {Name} */
  now = "evening";

  /**
   * @param {string} id
   * @param {Record<Name, Scene>} scenes
   * @param {() => void} show
   */
  constructor(id, scenes, show) {
    this.scenes = scenes;
    this.show = show;
    this.names = /** @type {Name[]} */ (Object.keys(scenes));
    this.buttons = this.names.map((name) => this.#button(name, id));
    this.panels = this.names.map((name) => {
      const about = {
        role: "tabpanel",
        id: `${id}-${name}`,
        "aria-labelledby": `${id}-tab-${name}`,
      };
      return h("div", about, scenes[name].node);
    });
    const list = { class: "kit-feed-tabs", role: "tablist", "aria-label": say("feed-views") };
    this.node = h("div", list, ...this.buttons);
    this.node.addEventListener("keydown", (event) => this.#walk(event));
  }

  /** @param {Name} name @param {string} id */
  #button(name, id) {
    const about = { role: "tab", id: `${id}-tab-${name}`, "aria-controls": `${id}-${name}` };
    const press = () => this.#turn(name);
    return h("button", { type: "button", ...about, onclick: press }, say(`tab-${name}`));
  }

  /** @param {Name} name */
  open(name) {
    this.scenes[this.now].close();
    this.now = name;
    this.names.forEach((one, i) => {
      const isOpen = one === name;
      attr(this.buttons[i], "aria-selected", isOpen);
      this.buttons[i].tabIndex = isOpen ? 0 : -1;
      this.panels[i].hidden = !isOpen;
    });
    this.show();
  }

  /** @param {KeyboardEvent} event */
  #walk(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const all = this.names.length;
    const at = (this.names.indexOf(this.now) + step + all) % all;
    this.#turn(this.names[at]);
    this.buttons[at].focus({ preventScroll: true });
  }

  /** Open a scene, and bring all of it into view where there is room. @param {Name} name */
  #turn(name) {
    this.open(name);
    this.node.closest(".kit")?.scrollIntoView({ block: "nearest", behavior: "instant" });
  }
}
