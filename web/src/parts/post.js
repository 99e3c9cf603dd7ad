// A post as its readers would see it: the one way to draw one.

import { h } from "../dom.js";

/** @import { Post } from "../types.d.ts" */

/**
 * A post in a neutral card.
 *
 * @param {Post} post
 */
export function postCard(post) {
  return h(
    "article",
    { class: "kit-card", "aria-label": "Post" },
    origin(post),
    answered(post),
    h("p", { class: "kit-text", dir: "auto", lang: post.language || null }, post.text),
    picture(post),
  );
}

/** Who wrote it, where and when. @param {Post} post */
function origin({ account, platform, posted_at }) {
  const time = posted_at?.replace("T", " ").slice(0, 16);
  const parts = [account, platform, time].filter(Boolean);
  if (!parts.length) return null;
  return h("p", { class: "kit-meta" }, ...parts.map((part) => h("span", {}, part)));
}

/** @param {Post} post */
function answered({ replies_to }) {
  if (!replies_to) return null;
  return h(
    "blockquote",
    { class: "kit-replies", dir: "auto" },
    h("span", { class: "kit-unseen" }, "Answers or passes on: "),
    replies_to,
  );
}

/** @param {Post} post */
function picture({ image_alt }) {
  if (!image_alt) return null;
  const said = h("span", { class: "kit-quiet" }, "Picture: ");
  return h("p", { class: "kit-picture" }, said, image_alt);
}
