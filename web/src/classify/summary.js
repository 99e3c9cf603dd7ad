// How it went, once all posts are judged and compared.

import { agreement, share, tally } from "../parts/verdict.js";
import { SURE } from "./sureness.js";

/** @import { Store } from "../store.js" */
/** @import { KeyEntry } from "../types.d.ts" */

/**
 * At the end: how it went, and whether those that were sure were right more often.
 *
 * @param {Store} store
 * @param {Record<string, KeyEntry>} key
 */
export function summary(store, key) {
  const rows = SURE.map((word, i) => {
    const those = store.posts.filter(
      ({ post_id: id }) => agreement(key[id], null) !== null && store.of(id).confidence === i + 1,
    );
    const right = those.filter(({ post_id: id }) => agreement(key[id], store.of(id).first));
    return those.length ? `${word} ${share(right.length, those.length)}` : "";
  }).filter(Boolean);
  const said = tally(store.posts, store, key);
  if (!rows.length) return said;
  return `${said} By how sure you were, you and the key agreed: ${rows.join(", ")}.`;
}
