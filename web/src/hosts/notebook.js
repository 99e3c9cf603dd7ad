// A widget as a notebook wants it.

import { speak } from "../words.js";
import { guardLesson } from "./lesson.js";
import { notebookHost } from "./model.js";

/** @import { AnyModel } from "@anywidget/types" */
/** @import { Host, Widget } from "../types.d.ts" */

/** @typedef {{ model: AnyModel, signal?: AbortSignal }} Begun */
/** @typedef {Begun & { el: HTMLElement }} Drawn */

/**
 * A widget as anywidget wants it.
 *
 * Hosts of older versions give no signal, and call what `initialize` and `render` return instead.
 *
 * @template {object} Shared
 * @param {Widget<Shared>} widget
 */
export function inNotebook({ share, view }) {
  return () => {
    /** @type {Host} */
    let host;
    /** @type {Shared} */
    let shared;
    return {
      /** @param {Begun} begun */
      initialize({ model, signal }) {
        const life = lifeOf(signal);
        host = notebookHost(model);
        speak(host.read("words"));
        shared = share(host, life.signal);
        return () => life.abort();
      },
      /** @param {Drawn} drawn */
      render({ model, el, signal }) {
        guardLesson(model, el);
        const life = lifeOf(signal);
        view({ host, el, signal: life.signal, ...shared });
        return () => life.abort();
      },
    };
  };
}

/** A life that ends with the signal, where there is one. @param {AbortSignal} [signal] */
function lifeOf(signal) {
  const life = new AbortController();
  signal?.addEventListener("abort", () => life.abort());
  return life;
}
