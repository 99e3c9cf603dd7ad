// The offer to bring back what an earlier session left in this browser.

import { h, tool } from "../dom.js";

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
  const answers = `${many} ${many === 1 ? "answer" : "answers"}${name && ` of ${name}`}`;
  const bar = h(
    "p",
    { class: "kit-notice" },
    store.earlier.ofThisFile
      ? `This browser remembers ${answers} that your file does not have any more. `
      : `This browser remembers ${answers} from an earlier session whose file is not here. `,
  );
  /** @param {() => void} act */
  const end = (act) => () => {
    act();
    bar.remove();
    done();
  };
  const bringBack = end(() => store.restore());
  const notMine = end(() => store.decline());
  bar.append(tool("Bring them back", "", bringBack), " ", tool("Not mine", "", notMine));
  return bar;
}
