// The model of a widget as a host. Only this module knows of anywidget's model and the traits' names.

/** @import { AnyModel } from "@anywidget/types" */
/** @import { Host } from "../types.d.ts" */

/**
 * The model of a widget as a host.
 *
 * @param {AnyModel} model
 * @returns {Host}
 */
export function notebookHost(model) {
  /** @param {Record<string, any>} traits */
  function send(traits) {
    for (const [name, value] of Object.entries(traits)) model.set(name, value);
    try {
      model.save_changes();
    } catch {
      // The kernel is gone: what was set stays, here and in what the browser remembers.
    }
  }

  /**
   * @param {string} name
   * @param {() => void} listener
   */
  function hear(name, listener) {
    model.on(`change:${name}`, listener);
    return () => model.off(`change:${name}`, listener);
  }

  /** Ask again by a number that is new. @param {string} name */
  const count = (name) => send({ [name]: model.get(name) + 1 });

  return {
    read: (name) => model.get(`_${name}`),
    listen: (name, listener) => hear(`_${name}`, listener),
    write(parts) {
      send(Object.fromEntries(Object.entries(parts).map(([name, value]) => [`_${name}`, value])));
    },
    append: (events) => send({ _outbox: [...events] }),
    follow({ saved, news }) {
      const ends = [
        // The first is a count, which makes each list new.
        hear("_ack", () => saved(model.get("_ack").slice(1))),
        hear("_news", () => news(model.get("_news"))),
      ];
      if (model.get("_told")) {
        // There may have been news between the beginning in Python and this moment: ask for all.
        news(model.get("_news"));
        count("_asked");
      }
      return () => {
        for (const end of ends) end();
      };
    },
    rename: () => count("_another"),
  };
}
