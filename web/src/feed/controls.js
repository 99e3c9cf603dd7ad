// The controls that set B: the order of the feed, who broadcasts, and how often one may post.

import { h } from "../dom.js";
import { Orders } from "./orders.js";
import { capInWords, percent } from "./settings.js";
import { Slider } from "./slider.js";

/** @import { About, Setting } from "./types.d.ts" */

export class Controls {
  /**
   * @param {About} about
   * @param {string} id  What the ids of this view begin with.
   * @param {(changes: Partial<Setting>) => void} set
   */
  constructor({ orders, broadcasters, caps }, id, set) {
    this.orders = new Orders(orders, id, (order) => set({ order }));
    this.share = new Slider({
      name: "Broadcasters",
      note: "accounts that post ten times as often, to many",
      key: "b",
      id: `${id}-b`,
      values: broadcasters,
      words: (value) => `${percent(value)} of accounts`,
      choose: (value) => set({ broadcasters: value }),
    });
    this.cap = new Slider({
      name: "Cap on posting",
      note: "passing on does not count",
      key: "c",
      id: `${id}-c`,
      values: caps,
      words: capInWords,
      choose: (value) => set({ cap: value }),
    });
    this.nodes = [
      this.orders.node,
      h("div", { class: "kit-feed-sliders" }, this.share.node, this.cap.node),
    ];
  }

  /** @param {Setting} setting */
  show({ order, broadcasters, cap }) {
    this.orders.show(order);
    this.share.show(broadcasters);
    this.cap.show(cap);
  }
}
