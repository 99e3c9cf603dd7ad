// What a key says about judgements, in words and as elements; Classify and Compare show it alike.
import { h } from "../dom.js";

/** Whether a label is the key's own for a post, or one that it accepts as well. */
export function agrees(entry, label) {
  return label === entry.label || entry.also_accepted.includes(label);
}

/** Whether a label is wrong by the key; where it has no right answer, none is. */
export function isWrong(entry, label) {
  return Boolean(entry.label) && !agrees(entry, label);
}

export function share(part, whole, what = "") {
  return `${part} of ${whole}${what && ` ${what}${whole === 1 ? "" : "s"}`}${whole ? ` (${Math.round((100 * part) / whole)} %)` : ""}`;
}

/** How often these posts' judgements agree with the key, first and now. */
export function tally(posts, store, key) {
  const all = posts.filter(({ post_id: id }) => key[id].label).length;
  const moves = posts.map(({ post_id: id }) => {
    const [first, now] = [store.of(id).first, store.now(id)];
    return { moved: first !== now, was: agrees(key[id], first), is: agrees(key[id], now) };
  });
  const count = (test) => moves.filter(test).length;
  const revised = count((m) => m.moved);
  const contested = posts.filter(({ post_id: id }) => key[id].contested).length;
  const open =
    (contested ? ` Contested: ${contested}; there, any label that the key accepts counts.` : "") +
    (all < posts.length
      ? ` No right answer: ${posts.length - all}; there, no label is right or wrong.`
      : "");
  const said = `First, you and the key agreed on ${share(
    count((m) => m.was),
    all,
    "post",
  )}. `;
  if (!revised) return `${said}You have revised none yet.${open}`;
  const ways = `${count((m) => m.is && !m.was)} towards the key, ${count((m) => m.was && !m.is)} away`;
  return `${said}You revised ${revised} (${ways}); now you agree on ${share(
    count((m) => m.is),
    all,
  )}.${open}`;
}

/** A verdict, with its mark in front set apart: some fonts draw “≠” across the space after it. */
export function verdictLine(words) {
  return h(
    "p",
    { class: "kit-verdict" },
    h("span", { class: "kit-glyph" }, words[0]),
    words.slice(1),
  );
}

/** Why the key says what it says, and what speaks against it. */
export function reasons({ label, reason, dissent }) {
  const line = (title, text) => (text ? h("p", {}, h("strong", {}, title), text) : "");
  return [
    line(label ? "Why the key says so: " : "What the key says: ", reason),
    line("What a careful dissenter would say: ", dissent),
  ];
}
