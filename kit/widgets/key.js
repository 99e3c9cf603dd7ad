// What a key says about judgements, in words and as elements; Classify and Compare show it alike.
import { h } from "./ui.js";

/** Whether a label is the key's own for a post, or one that it accepts as well. */
export function agrees(entry, label) {
  return label === entry.label || entry.also_accepted.includes(label);
}

export function share(part, whole, what = "") {
  return `${part} of ${whole}${what && ` ${what}${whole === 1 ? "" : "s"}`} (${Math.round((100 * part) / whole)} %)`;
}

/** How often these posts' judgements agree with the key, first and now. */
export function tally(posts, store, key) {
  const all = posts.length;
  const moves = posts.map(({ post_id: id }) => {
    const [first, now] = [store.of(id).first, store.now(id)];
    return { moved: first !== now, was: agrees(key[id], first), is: agrees(key[id], now) };
  });
  const count = (test) => moves.filter(test).length;
  const revised = count((m) => m.moved);
  const contested = posts.filter(({ post_id: id }) => key[id].contested).length;
  const open = contested ? ` Contested: ${contested}; there, any label that the key accepts counts.` : "";
  const said = `First, you and the key agreed on ${share(count((m) => m.was), all, "post")}. `;
  if (!revised) return `${said}You have revised none yet.${open}`;
  const ways = `${count((m) => m.is && !m.was)} towards the key, ${count((m) => m.was && !m.is)} away`;
  return `${said}You revised ${revised} (${ways}); now you agree on ${share(count((m) => m.is), all)}.${open}`;
}

/** Why the key says what it says, and what speaks against it. */
export function reasons({ reason, dissent }) {
  const line = (title, text) => (text ? h("p", {}, h("strong", {}, title), text) : "");
  return [line("Why the key says so: ", reason), line("What a careful dissenter would say: ", dissent)];
}
