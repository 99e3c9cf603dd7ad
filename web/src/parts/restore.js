// The offer to bring back what an earlier session left in this browser.

import { h, tool } from "../dom.js";

/** The bar that offers to bring back the answers of an earlier session; null where there are none. */
export function restoreBar(store, done) {
  if (!store.earlier) return null;
  const { many, name } = store.earlier;
  const whose = name && ` of ${name}`;
  const bar = h(
    "p",
    { class: "kit-notice" },
    `This browser remembers ${many} ${many === 1 ? "answer" : "answers"}${whose} from an earlier session whose file is not here. `,
  );
  const end = (act) => () => (act(), bar.remove(), done());
  bar.append(
    tool(
      "Bring them back",
      "",
      end(() => store.restore()),
    ),
    " ",
    tool(
      "Not mine",
      "",
      end(() => store.decline()),
    ),
  );
  return bar;
}
