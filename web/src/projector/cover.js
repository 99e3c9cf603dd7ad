// The slides that are no post: the cover, the title of an activity, and the end.

import { h } from "../dom.js";
import { say } from "../words.js";

/** @import { Activity, DeckData } from "./types.d.ts" */

/** What the page is of, and how to go on. @param {DeckData} data */
export const cover = ({ title, activities, hidden }) =>
  h(
    "div",
    { class: "cover" },
    h("h1", { dir: "auto" }, title),
    activities.length ? contents(activities) : h("p", {}, say("projector-nothing")),
    hints(activities),
    fewWords(activities),
    hidden ? h("p", { class: "quiet" }, say("projector-hidden", { activities: hidden })) : null,
    activities.length ? h("p", { class: "begin" }, say("projector-begin")) : null,
  );

/** How to come to what is not to discuss, and why there are fewer votes than people. @param {Activity[]} activities */
function hints(activities) {
  const said = [
    activities.some(({ lead, slides }) => lead < slides.length) && say("projector-to-others"),
    activities.some(({ people, voters }) => voters < people) && say("projector-counted-once"),
  ].filter((each) => typeof each === "string");
  return said.length ? h("p", { class: "quiet" }, said.join(" ")) : null;
}

/** @param {Activity[]} activities */
function fewWords(activities) {
  const where = activities.map(({ few }) => few).filter(Boolean);
  if (!where.length) return null;
  return h("p", { class: "quiet" }, say("projector-few", { where: where.sort()[0] }));
}

/** @param {Activity[]} activities */
function contents(activities) {
  if (activities.length === 1) return about(activities[0]);
  return h(
    "ul",
    {},
    ...activities.map((activity) =>
      h("li", { dir: "auto" }, h("b", {}, activity.title), h("span", {}, sizes(activity))),
    ),
  );
}

/** @param {Activity} activity */
export const titleSlide = (activity) =>
  h(
    "div",
    { class: "cover" },
    h("h1", { dir: "auto" }, activity.title),
    about(activity, false),
    hints([activity]),
  );

/** @param {Activity} activity @param {boolean} [named] */
const about = (activity, named = true) =>
  h(
    "div",
    {},
    named ? h("p", { class: "large", dir: "auto" }, activity.title) : null,
    activity.question ? h("p", { class: "large quiet", dir: "auto" }, activity.question) : null,
    h("p", {}, sizes(activity)),
  );

/** @param {Activity} activity */
function sizes({ kind, people, voters, slides, lead, unjudged }) {
  const others = slides.length - lead;
  return [
    voters < people
      ? say("projector-counted", { people, counted: voters })
      : say("projector-people", { people }),
    say("projector-posts", { kind, posts: slides.length }),
    ...(others
      ? [say("projector-to-discuss", { posts: lead }), say("projector-others", { posts: others })]
      : []),
    ...(unjudged ? [say("projector-unjudged", { posts: unjudged })] : []),
  ].join(" · ");
}

export const end = () =>
  h(
    "div",
    { class: "cover" },
    h("h1", {}, say("projector-end")),
    h("p", {}, say("projector-end-keys")),
  );
