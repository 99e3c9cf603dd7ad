// Feed: one reader's evening on a phone under four rules; two phones; being the poster; and the
// model's numbers behind it.

import catalogue from "../../../kit/text/words/en/feed.ftl";
import guesses from "../../../kit/text/words/en/guess.ftl";
import { attr, h, keepFocus, ownId } from "../dom.js";
import { Choice } from "../feed/choice.js";
import { Details } from "../feed/details.js";
import { Poster } from "../feed/poster.js";
import { Runs } from "../feed/runs.js";
import { Tabs } from "../feed/tabs.js";
import { Tonight } from "../feed/tonight.js";
import { Two } from "../feed/two.js";
import { inNotebook } from "../hosts/notebook.js";
import { announcer } from "../parts/announcer.js";
import { disclosure, keysPage } from "../parts/disclosure.js";
import { frame } from "../parts/frame.js";
import { restoreBar } from "../parts/restore.js";
import { CodePanel, Saved } from "../parts/saved.js";
import { Store } from "../store.js";
import { learn, say } from "../words.js";

/** @import { Keys } from "../keys.js" */
/** @import { Place, Widget } from "../types.d.ts" */

learn(catalogue);
learn(guesses); // a post of the poster is a line among the guesses

class FeedView {
  /** @param {Place & { runs: Runs, store: Store }} place */
  constructor({ host, el, signal, runs, store }) {
    const id = ownId();
    const evening = host.read("evening");
    const choice = new Choice(host);
    this.store = store;
    this.live = announcer();
    const aloud = (/** @type {string} */ words) => this.live.say(words);
    const stage = { choice, runs, store, say: aloud, root: () => this.root };
    this.scenes = {
      evening: new Tonight(evening, host.read("asks"), stage, id),
      compare: new Two(evening, aloud),
      poster: new Poster(evening.poster, host.read("post"), stage, id),
      details: new Details(host, stage, id),
    };
    this.tabs = new Tabs(id, this.scenes, () => this.show());
    this.help = disclosure(say("keys"), "?", () => this.#helpPage());
    this.help.button.replaceChildren(h("kbd", { "aria-hidden": "true" }, "?"));
    attr(this.help.button, "aria-label", say("keys"));

    const keys = this.#keys(choice.about.orders);
    this.root = frame(el, { name: say("feed-name"), keys, signal, host });
    this.root.classList.add("kit-feed");
    this.root.append(...this.#parts(host.read("notice"), signal));
    runs.listen(() => this.hear(), signal);
    store.listen((ids) => ids.length && this.show(), signal);
    this.tabs.open(choice.about.view);
  }

  /** @param {string} notice @param {AbortSignal} signal */
  #parts(notice, signal) {
    const saved = new Saved(this.store, new CodePanel(this.store), signal);
    const parts = [
      notice && h("p", { class: "kit-notice" }, notice),
      restoreBar(this.store, () => this.show()),
      h("div", { class: "kit-feed-top" }, this.tabs.node, this.help.button),
      ...this.tabs.panels,
      saved.alert,
      saved.news,
      this.help.panel,
      this.live.node,
    ];
    return parts.filter((part) => part instanceof Node);
  }

  /** @param {string[]} orders @returns {Keys} */
  #keys(orders) {
    const { evening, details } = this.scenes;
    const ofEvening = (/** @type {() => void} */ act) => () => this.#in("evening", act);
    const ofDetails = (/** @type {() => void} */ act) => () => this.#in("details", act);
    /** @type {Keys} */
    const keys = {
      5: ofEvening(() => evening.sell()),
      u: ofEvening(() => evening.undo()),
      o: ofEvening(() => evening.next()),
      w: ofDetails(() => details.another()),
      p: ofDetails(() => details.pin()),
      r: ofDetails(() => details.restart()),
      b: ofDetails(() => details.controls.share.input.focus()),
      c: ofDetails(() => details.controls.cap.input.focus()),
      "?": () => this.help.toggle(),
      Escape: () => {
        this.scene.close();
        this.help.toggle(false);
      },
    };
    orders.forEach((order, i) => {
      keys[i + 1] = () => {
        if (this.tabs.now === "details") details.set({ order });
        else this.#in("evening", () => evening.choose(order));
      };
    });
    return keys;
  }

  /** Do what belongs to a scene, where it is the one in front. @param {string} scene @param {() => void} act */
  #in(scene, act) {
    if (this.tabs.now === scene) act();
  }

  #helpPage() {
    const inDetails = this.tabs.now === "details";
    return keysPage([
      ["1 2 3 4", say("feed-key-rules")],
      ...(inDetails ? detailsKeys() : eveningKeys()),
      ["?", say("key-help")],
    ]);
  }

  get scene() {
    return this.scenes[this.tabs.now];
  }

  /** Python or another view has set something, or a run is done. */
  hear() {
    this.scenes.evening.hear();
    this.show();
  }

  show() {
    attr(this.root, "data-scene", this.tabs.now);
    keepFocus(this.root, () => this.scene.show());
  }
}

/** @returns {[string, string][]} */
const eveningKeys = () => [
  ["5", say("feed-key-sold")],
  ["u", say("feed-key-back")],
  ["o", say("feed-key-reader")],
  ["↑ ↓", say("feed-key-posts")],
];

/** @returns {[string, string][]} */
const detailsKeys = () => [
  ["b", say("feed-key-broadcasters")],
  ["c", say("feed-key-cap")],
  ["w", say("feed-key-world")],
  ["p", say("feed-key-pin")],
  ["r", say("feed-key-restart")],
];

/**
 * For any host; a notebook is the first.
 *
 * @type {Widget<{ runs: Runs, store: Store }>}
 */
export const feed = {
  share: (host, signal) => ({ runs: new Runs(host, signal), store: new Store(host, signal) }),
  view: (place) => {
    new FeedView(place);
  },
};

export default inNotebook(feed);
