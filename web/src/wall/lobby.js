// Before it begins: how to come in, how many are in, and what the presenter may choose.

import { h, put } from "../dom.js";
import { say } from "../words.js";
import { joinPicture, joinWords } from "./join.js";

/** @import { Actions } from "./actions.js" */
/** @import { Part, WallPage, WallState } from "./types.d.ts" */

const MOST_TITLES = 3; // that are read while one waits

/**
 * @param {WallPage} page
 * @param {Actions} actions
 */
export function createLobby(page, actions) {
  const people = h("p", { class: "people" });
  const choices = h("div", { class: "choices" });
  const title = h("h1", { dir: "auto" }, page.title);
  const node = page.replay
    ? h("div", { class: "cover" }, title, h("p", {}, say("wall-replay-lobby")))
    : h(
        "div",
        { class: "lobby" },
        h("div", {}, title, titles(page), joinWords(page), people, choices),
        h("div", { class: "picture" }, joinPicture(page)),
      );
  return {
    node,
    /** @param {WallState} state */
    update(state) {
      put(people, say("wall-people", { people: state.people }));
      choices.replaceChildren(...chosen(page, state, actions));
    },
  };
}

/** What the class will do, where the title does not say it. @param {WallPage} page */
function titles({ title, parts }) {
  const others = parts.map((part) => part.title).filter((one) => one !== title);
  if (!others.length) return null;
  const said = others.slice(0, MOST_TITLES);
  const more = others.length - said.length;
  if (more) said.push(say("wall-more-parts", { more }));
  const titles = said.join(" · ");
  const begins = parts[0].title === title;
  return h("p", { class: "titles", dir: "auto" }, begins ? say("wall-then", { titles }) : titles);
}

/**
 * What is chosen, each with the key that changes it.
 *
 * @param {WallPage} page
 * @param {WallState} state
 * @param {Actions} actions
 */
function chosen({ parts, replay }, state, actions) {
  if (replay || parts.every(({ kind }) => kind === "text")) return [];
  const pace = ownPace(parts, state);
  return [
    choice("O", actions.pace, ["wall-together", "wall-own-pace"], pace),
    pace ? orderChoice(state, actions) : null,
    choice("V", actions.votes, ["wall-two-votes", "wall-one-vote"], state.once),
    state.once ? null : choice("P", actions.pairs, ["wall-no-pairs", "wall-pairs"], state.pairs),
  ].filter((each) => each !== null);
}

/** Which posts come first after everybody was at their own pace. @param {WallState} state @param {Actions} actions */
export const orderChoice = ({ divided }, actions) =>
  choice("S", actions.divided, ["wall-in-order", "wall-divided"], divided);

/** Whether what is judged is gone through alone first. @param {Part[]} parts @param {WallState} state */
export const ownPace = (parts, { paces }) =>
  parts.some(({ kind }, at) => kind !== "text" && paces[at]);

/**
 * One of two, with the key that changes it.
 *
 * @param {string} key
 * @param {() => void} act
 * @param {[string, string]} sentences
 * @param {boolean} second  Whether it is the second of them.
 */
const choice = (key, act, sentences, second) =>
  h(
    "button",
    {
      type: "button",
      class: "choice",
      onclick: act,
      onmousedown: (/** @type {Event} */ event) => event.preventDefault(),
    },
    h("kbd", {}, key),
    ...sentences.map((sentence, at) =>
      h("span", { "aria-current": Number(second) === at ? "true" : null }, say(sentence)),
    ),
  );
