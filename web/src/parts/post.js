// A post as its readers would see it: the one way to draw one.

import { h } from "../dom.js";
import { say } from "../words.js";
import { directionOf } from "./direction.js";

/** @import { Post } from "../types.d.ts" */

/**
 * How each platform lays a post out. The layouts are our own, and stand for a kind of place: none
 * has a platform's colours, signs or letters.
 *
 * @type {Record<string, string>}
 */
const LAYOUTS = {
  Facebook: "wall",
  LinkedIn: "wall",
  Instagram: "gallery",
  "Twitter/X": "stream",
  Mastodon: "stream",
  Bluesky: "stream",
  Threads: "stream",
  Reddit: "forum",
  YouTube: "forum", // a comment under a clip, not the clip
  WhatsApp: "chat",
  Telegram: "chat",
  Discord: "chat",
  Snapchat: "gallery",
  TikTok: "clip",
};
const HUES = 8; // avatars in so many colours

/**
 * A post in the card of its kind of platform.
 *
 * @param {Post} post
 */
export function postCard(post) {
  const { account, platform = "", language, text } = post;
  const look = { "data-layout": LAYOUTS[platform] ?? "plain" };
  return h(
    "article",
    { class: "kit-card", "aria-label": say("post-name"), ...look },
    account ? avatar(account) : null,
    origin(post),
    h(
      "div",
      { class: "kit-body" },
      answered(post),
      picture(post),
      h("p", { class: "kit-text", dir: directionOf(text, language), lang: language || null }, text),
    ),
  );
}

/**
 * The face of an account: letters of its name, on a colour of its own. Where several stand
 * together, they may be given colours that differ.
 *
 * @param {string} account
 * @param {number} [colour]
 */
export const avatar = (account, colour = colourOf(account)) =>
  h(
    "span",
    { class: "kit-avatar", "data-hue": String(colour % HUES), "aria-hidden": "true" },
    initials(account),
  );

/**
 * The first letters of the first two words of a name that begin with a letter or a digit.
 *
 * @param {string} account
 */
function initials(account) {
  const words = account.replace(/^u\//, "").split(/[\s_.,’'-]+/u);
  const first = words.map((word) => word.match(/[\p{L}\p{N}]/u)?.[0] ?? "").filter(Boolean);
  return first.slice(0, 2).join("").toLocaleUpperCase();
}

/**
 * The same name has the same colour everywhere. The letters say nothing that the name does not.
 *
 * @param {string} account
 */
function colourOf(account) {
  let sum = 0;
  for (const letter of account) sum = (31 * sum + (letter.codePointAt(0) ?? 0)) % 65_521;
  return sum;
}

/** Who wrote it, where and when. @param {Post} post */
function origin({ account, platform, posted_at }) {
  const time = posted_at?.replace("T", " ").slice(0, 16);
  const parts = [
    account && h("b", { class: "kit-account", dir: "auto" }, account),
    platform && h("span", {}, platform),
    time && h("span", {}, time),
  ].filter(Boolean);
  if (!parts.length) return null;
  return h("p", { class: "kit-meta" }, .../** @type {Node[]} */ (parts));
}

/** @param {Post} post */
function answered({ replies_to }) {
  if (!replies_to) return null;
  return h(
    "blockquote",
    { class: "kit-replies", dir: "auto" },
    h("span", { class: "kit-unseen" }, say("post-answers")),
    replies_to,
  );
}

/**
 * What is to be seen: a drawing of our own where there is one, and in words in any case.
 *
 * @param {Post} post
 */
function picture({ image_alt, drawing }) {
  if (!image_alt) return null;
  const words = h("figcaption", { dir: "auto" }, say("post-picture", { alt: image_alt }));
  if (!drawing) return h("figure", { class: "kit-picture" }, words);
  // As an image it can do nothing, whatever stands in it.
  const source = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
  return h("figure", { class: "kit-picture" }, h("img", { src: source, alt: "" }), words);
}
