// How it went, once all posts are judged and compared.

import { agreement, percent, tally } from "../parts/verdict.js";
import { list, say } from "../words.js";
import { sureness } from "./sureness.js";

/** @import { Store } from "../store.js" */
/** @import { KeyEntry } from "../types.d.ts" */

/**
 * At the end: how it went, and whether those that were sure were right more often.
 *
 * @param {Store} store
 * @param {Record<string, KeyEntry>} key
 */
export function summary(store, key) {
  const rows = sureness()
    .map((sure, i) => {
      const those = store.posts.filter(
        ({ post_id: id }) => agreement(key[id], null) !== null && store.of(id).confidence === i + 1,
      );
      const right = those.filter(({ post_id: id }) => agreement(key[id], store.of(id).first));
      const said = { agreed: right.length, of: those.length };
      const share = percent(right.length, those.length);
      return those.length ? say("by-sureness-row", { sure, ...said, share }) : "";
    })
    .filter(Boolean);
  const said = tally(store.posts, store, key);
  if (!rows.length) return said;
  return `${said} ${say("by-sureness", { rows: list(rows) })}`;
}
