// The controls of the model: the rule, who broadcasts, how often one may post, and its plug.

import { say } from "../words.js";
import { slug } from "./evening.js";
import { Radios } from "./radios.js";
import { capInWords, percent } from "./settings.js";
import { Slider } from "./slider.js";
import { Switch } from "./switch.js";

/** @import { About, Chosen, Setting } from "./types.d.ts" */

export class Controls {
  /**
   * @param {About} about
   * @param {string} id  What the ids of this view begin with.
   * @param {(changes: Partial<Chosen>) => void} set
   */
  constructor({ orders, broadcasters, caps }, id, set) {
    const rules = orders.map((order) => ({ value: order, words: say(`rule-${slug(order)}`) }));
    this.orders = new Radios(`${id}-order`, say("rules"), rules, (order) => set({ order }));
    this.share = new Slider({
      name: say("broadcasters"),
      note: say("broadcasters-are"),
      key: "b",
      id: `${id}-b`,
      values: broadcasters,
      words: (value) => say("broadcasters-share", { share: percent(value) }),
      choose: (value) => set({ broadcasters: value }),
    });
    this.cap = new Slider({
      name: say("cap"),
      note: say("cap-is"),
      key: "c",
      id: `${id}-c`,
      values: caps,
      words: capInWords,
      choose: (value) => set({ cap: value }),
    });
    this.noStop = new Switch(say("no-stop"), (on) => set({ stops_at_anger: !on }));
    this.nodes = [this.orders.node, this.share.node, this.cap.node, this.noStop.node];
  }

  /** @param {Setting} setting */
  show({ order, broadcasters, cap, stops_at_anger: stops }) {
    this.orders.show(order);
    this.share.show(broadcasters);
    this.cap.show(cap);
    this.noStop.show(!stops);
  }
}
