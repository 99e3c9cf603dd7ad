// A post as its readers would see it: the one way to draw one.

import { h } from "../dom.js";

/** A post as its readers would see it, in a neutral card. */
export function postCard(post) {
  const time = post.posted_at?.replace("T", " ").slice(0, 16);
  const meta = [post.account, post.platform, time].filter(Boolean);
  return h(
    "article",
    { class: "kit-card", "aria-label": "Post" },
    meta.length ? h("p", { class: "kit-meta" }, ...meta.map((part) => h("span", {}, part))) : null,
    post.replies_to
      ? h(
          "blockquote",
          { class: "kit-replies", dir: "auto" },
          h("span", { class: "kit-unseen" }, "Answers or passes on: "),
          post.replies_to,
        )
      : null,
    h("p", { class: "kit-text", dir: "auto", lang: post.language || null }, post.text),
    post.image_alt
      ? h(
          "p",
          { class: "kit-picture" },
          h("span", { class: "kit-quiet" }, "Picture: "),
          post.image_alt,
        )
      : null,
  );
}
