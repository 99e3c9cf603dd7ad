// The room on a phone: whoever has joined is back where the class is; others come to the door.

import activityWords from "../../../kit/text/words/en/activity.ftl";
import catalogue from "../../../kit/text/words/en/room.ftl";
import { h } from "../dom.js";
import { learn, say, speak } from "../words.js";
import { Again } from "./again.js";
import { Join } from "./join.js";
import { Phone } from "./phone.js";
import { Session } from "./session.js";
import { ask, Refused } from "./wire.js";

/** @import { Given } from "./types.d.ts" */

learn(catalogue);
learn(activityWords);

/** @param {Given} given */
function start(given) {
  speak(given.words);
  const el = document.querySelector("main") ?? document.body.appendChild(h("main"));
  const door = () => {
    new Join(given, el, enter);
    ready();
  };
  /** Go in; false where the room does not know this phone. */
  const enter = async (said = "") => {
    try {
      const session = new Session(await ask("/api/room"), door);
      const alone = () => look(say("room-alone-now"));
      new Phone(session, el, { left: door, alone }, said);
      ready();
      return true;
    } catch (error) {
      if (error instanceof Refused && error.status === 401) return false;
      throw error;
    }
  };
  const again = new Again(() => look());
  const look = async (said = "") => {
    try {
      if (!(await enter(said))) door();
    } catch (error) {
      if (!(error instanceof Refused) && !(error instanceof TypeError)) console.error(error);
      el.replaceChildren(notReached());
      again.later();
    }
  };
  el.replaceChildren(waiting());
  look();
}

const page = (/** @type {Node[]} */ ...nodes) => h("section", { class: "kit room-page" }, ...nodes);
const waiting = () => page(h("p", { role: "status" }, say("room-opening")));
const notReached = () => page(h("p", { role: "status" }, say("room-fault-network")));

/** For whoever waits until it is drawn. */
function ready() {
  document.documentElement.dataset.kitReady = "";
}

document.documentElement.dataset.kitScripts = "";
const told = document.getElementById("kit-room")?.textContent;
if (told) start(JSON.parse(told));
