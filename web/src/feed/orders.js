// The choice of the order of the feed.

import { h } from "../dom.js";

export class Orders {
  /**
   * @param {Record<string, string>} orders  Each order, and what it does.
   * @param {string} id  What the ids of this view begin with.
   * @param {(order: string) => void} choose
   */
  constructor(orders, id, choose) {
    const all = Object.entries(orders);
    this.inputs = all.map(([order], i) =>
      h("input", {
        type: "radio",
        name: `${id}-order`,
        value: order,
        "aria-describedby": `${id}-does-${i}`,
        onchange: () => choose(order),
      }),
    );
    this.node = h(
      "fieldset",
      { class: "kit-feed-orders" },
      h("legend", {}, "Order of the feed"),
      ...all.map(([order, does], i) =>
        h(
          "label",
          { class: "kit-feed-order" },
          this.inputs[i],
          h(
            "span",
            {},
            order,
            " ",
            h("kbd", { "aria-hidden": "true" }, String(i + 1)),
            h("span", { class: "kit-feed-does", id: `${id}-does-${i}` }, does),
          ),
        ),
      ),
    );
  }

  /** @param {string} order */
  show(order) {
    for (const input of this.inputs) input.checked = input.value === order;
  }
}
