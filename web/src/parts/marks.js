// The marks of all posts, in a row.

import { attr, h, put } from "../dom.js";

/**
 * One mark a post, in a row that can be clicked. `look(post)` gives {mark, name, kind, note}.
 * A long list shows the marks around the one at hand, so that 2,000 posts stay quick.
 */
export function strip(posts, { look, go, name, width = 60 }) {
  const node = h("ol", { class: "kit-strip", "aria-label": name });
  const marks = new Map();
  let from = -1;
  let current = -1;

  function paint(index) {
    const button = marks.get(index);
    if (!button) return;
    const seen = look(posts[index]);
    put(button, seen.mark);
    attr(
      button,
      "aria-label",
      `Post ${index + 1}: ${seen.name}${seen.note ? ", with a note" : ""}`,
    );
    attr(button, "data-kind", seen.kind);
    attr(button, "data-note", seen.note ? "" : null);
    attr(button, "aria-current", index === current ? "true" : null);
  }

  function window_(index) {
    const start = Math.max(0, Math.min(index - (width >> 1), posts.length - width));
    if (posts.length <= width ? from === 0 : from >= 0 && index > from && index < from + width - 1)
      return;
    if (start === from) return;
    from = start;
    marks.clear();
    for (let i = from; i < Math.min(from + width, posts.length); i++) {
      marks.set(
        i,
        h("button", { type: "button", class: "kit-mark", tabindex: "-1", onclick: () => go(i) }),
      );
    }
    node.replaceChildren(...[...marks].map(([i, button]) => (paint(i), h("li", {}, button))));
  }

  return {
    node,
    paint,
    repaint: () => [...marks.keys()].forEach(paint),
    at(index) {
      const before = current;
      current = index;
      window_(index);
      paint(before);
      paint(index);
      for (const [i, button] of marks)
        if (i === before || i === index) button.tabIndex = i === index ? 0 : -1;
    },
  };
}
