// The offer to bring back what an earlier session left in this browser.

import { h, tool } from "../dom.js";
import { say } from "../words.js";

/** @import { Store } from "../store.js" */

/**
 * The bar that offers to bring back the answers of an earlier session; null where there are none.
 *
 * @param {Store} store
 * @param {() => void} done
 */
export function restoreBar(store, done) {
  if (!store.earlier) return null;
  const { many, name } = store.earlier;
  const where = store.earlier.ofThisFile ? "lost" : "elsewhere";
  const what = name ? `${where}-of` : where;
  const words = say("remembers", { answers: many, name, what });
  const bar = h("p", { class: "kit-notice" }, words, " ");
  /** @param {() => void} act */
  const end = (act) => () => {
    act();
    bar.remove();
    done();
  };
  const bringBack = end(() => store.restore());
  const notMine = end(() => store.decline());
  bar.append(tool(say("bring-back"), "", bringBack), " ", tool(say("not-mine"), "", notMine));
  return bar;
}
