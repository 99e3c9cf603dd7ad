// Who sits here, what they answered on this page, and how they take it with them.

import { h, ownId, put, tool } from "../dom.js";
import { UNJUDGED } from "../events.js";
import { codeOf } from "../handin.js";
import { announcer } from "../parts/announcer.js";
import { copyShown } from "../parts/copying.js";
import { say } from "../words.js";
import { openCode } from "./codes.js";
import { openFiles, saveAnswers } from "./files.js";
import { calledIn } from "./visit.js";

/** @import { PageHost } from "../hosts/page.js" */
/** @import { Visit } from "./visit.js" */

/** The names of sentences: who sits here, and where answers are kept. @typedef {{ name: string, kept: string }} Words */

/** @param {Visit} visit @param {PageHost[]} hosts @returns {Words} */
function usual({ database }, hosts) {
  const kept = hosts.some((host) => host.read("task")) ? "mine-kept-words" : "mine-kept";
  return { name: "mine-name", kept: database ? kept : "keeps-nothing" };
}

/** What a host has of its activity, where something was answered. @param {PageHost} host */
function begunIn(host) {
  const saved = host.read("saved");
  const entries = host.read("posts").map(({ post_id: id }) => saved[id] ?? UNJUDGED);
  const done = entries.filter(({ first, revised, unsure }) => first || revised || unsure).length;
  if (!done) return null;
  const task = host.read("task");
  // Of what somebody wrote a code would hold all but the words.
  if (task) return { host, done: writtenIn(saved), of: task.posts, code: "" };
  const labels = host.read("codebook").categories.map(({ label }) => label);
  const code = codeOf(host.read("hand_in"), labels, entries);
  return { host, done, of: entries.length, code };
}

/** How many posts have words. @param {Record<string, { note?: string | null }>} saved */
const writtenIn = (saved) =>
  Object.entries(saved).filter(([id, { note }]) => id.startsWith("post-") && note?.trim()).length;

/**
 * A button that shows and hides a panel, which is drawn when it is shown.
 *
 * @param {string} name
 * @param {HTMLElement} panel
 * @param {() => void} [draw]
 */
function opener(name, panel, draw) {
  panel.id = ownId();
  panel.hidden = true;
  const button = tool(name, "", () => {
    panel.hidden = !panel.hidden;
    button.setAttribute("aria-expanded", String(!panel.hidden));
    if (panel.hidden) return;
    draw?.();
    panel.scrollIntoView({ block: "nearest" });
  });
  button.setAttribute("aria-expanded", "false");
  button.setAttribute("aria-controls", panel.id);
  return button;
}

export class Mine {
  #visit;
  #hosts;
  #words;
  /** The button that is to be pressed once more. @type {HTMLButtonElement | null} */
  #sure = null;

  /**
   * @param {Visit} visit
   * @param {PageHost[]} hosts  Of this page; several may be of one activity.
   * @param {HTMLElement} el
   * @param {Words} [words]  What is said of who sits here; a course says something else.
   */
  constructor(visit, hosts, el, words = usual(visit, hosts)) {
    this.#visit = visit;
    this.#words = words;
    this.#hosts = hosts.filter((host) => host.read("posts"));
    this.live = announcer();
    this.name = h("p", {});
    this.codes = h("ul", {});
    this.main = tool("", "", () => this.copy(), { class: "kit-main" });
    this.said = h("p", { class: "kit-quiet kit-mine-said", role: "status" });
    this.pictures = h("div", {});
    this.scan = opener(say("mine-qr"), this.pictures, () => this.#showPictures());
    this.keep = tool(say("mine-save"), "", () => this.save());
    this.people = h("div", { class: "kit-notice" });
    this.forget = tool(say("mine-forget"), "", () => this.#forget());
    this.opening = this.#opening();
    // Where a course says who sits here, or nothing is kept, nobody takes turns.
    const turns = visit.database && !visit.isTold;
    this.another = tool(say("another-name"), "", () => this.#rename());
    this.root = h(
      "section",
      { class: "kit kit-mine", "aria-label": say("mine-title") },
      h("h2", { class: "kit-heading" }, say("mine-title")),
      this.name,
      this.codes,
      h(
        "div",
        { class: "kit-tools" },
        this.main,
        this.scan,
        this.keep,
        opener(say("mine-open"), this.opening),
        this.another,
        turns ? opener(say("mine-other"), this.people, () => this.#showPeople()) : "",
      ),
      this.said,
      this.pictures,
      this.opening,
      turns ? this.people : "",
      h("p", { class: "kit-quiet" }, say(words.kept)),
      this.live.node,
    );
    // What an action said is of that action: the next one takes it away, before it says its own.
    this.root.addEventListener("click", ({ target }) => this.#settle(target), { capture: true });
    el.replaceChildren(this.root);
    visit.listen(() => this.show());
    const changed = () => {
      // What was answered since is in no file yet: it is saved first again.
      if (this.#sure === this.forget) this.#sure = null;
      this.show();
    };
    for (const host of this.#hosts) host.follow({ saved: changed, news: changed });
  }

  /** Each activity of this page that was begun, once. */
  get begun() {
    const found = this.#hosts.map(begunIn).filter((one) => one !== null);
    return [...new Map(found.map((one) => [one.host.read("activity"), one])).values()];
  }

  show() {
    put(this.name, say(this.#words.name, { name: this.#visit.called }));
    const { begun } = this;
    const codes = begun.filter(({ code }) => code);
    this.codes.replaceChildren(
      ...(begun.length ? begun.map((one) => this.#row(one)) : [h("li", {}, say("mine-nothing"))]),
    );
    put(this.main, say("mine-copy", { codes: codes.length }));
    this.main.hidden = !codes.length;
    this.scan.hidden = !codes.length;
    // A note alone is no judgement, but it can be saved.
    this.keep.hidden = !this.#hosts.some((host) => Object.keys(host.read("saved")).length);
    this.keep.classList.toggle("kit-main", begun.length > codes.length);
    if (!this.pictures.hidden) this.#showPictures();
    if (!this.people.hidden) this.#showPeople();
  }

  /** @param {NonNullable<ReturnType<typeof begunIn>>} begun */
  #row({ host, done, of, code }) {
    const { title } = host.read("codebook");
    return h(
      "li",
      {},
      host.elsewhere
        ? h("a", { dir: "auto", href: host.elsewhere }, title)
        : h("strong", { dir: "auto" }, title),
      " ",
      h("span", { class: "kit-count" }, say("mine-far", { done, of })),
      h("br"),
      code ? h("output", { class: "kit-code" }, code) : null,
      host.read("task") || !code ? h("p", { class: "kit-quiet" }, say("mine-words")) : null,
    );
  }

  #showPictures() {
    const codes = this.begun.filter(({ code }) => code);
    this.pictures.replaceChildren(...codes.map(({ code, host }) => this.#picture(host, code)));
  }

  /** @param {PageHost} host @param {string} code */
  #picture(host, code) {
    const { title } = host.read("codebook");
    const picture = host.picture?.(code);
    return h("figure", {}, picture, h("figcaption", { dir: "auto" }, title));
  }

  async #showPeople() {
    const people = (await this.#visit.all()).filter(({ id }) => id !== this.#visit.id);
    const names = people.map(({ id, name }) =>
      tool(calledIn(this.#visit.words, name), "", () => this.#turnTo(id)),
    );
    this.people.replaceChildren(
      h("p", {}, say("mine-other-how", { name: this.#visit.called })),
      h(
        "div",
        { class: "kit-tools" },
        tool(say("mine-other-new"), "", () => this.#turnTo()),
        ...names,
      ),
      h("div", { class: "kit-tools" }, this.forget),
    );
  }

  /** @param {EventTarget | null} target */
  #settle(target) {
    const button = target instanceof Element && target.closest("button");
    if (!button) return;
    this.said.replaceChildren();
    if (button !== this.#sure) this.#sure = null;
  }

  /** Take another name, by a second press: a teacher may know the one that was handed in. */
  async #rename() {
    if (this.#sure !== this.another) {
      this.#sure = this.another;
      return this.#tell([say("mine-another-sure", { name: this.#visit.called })]);
    }
    this.#sure = null;
    await this.#visit.rename();
    this.#tell([say("mine-renamed", { name: this.#visit.called })]);
  }

  /** Save all as a file, and by a second press delete it here. */
  async #forget() {
    if (this.#sure !== this.forget) {
      const file = await saveAnswers(this.#visit, await this.#visit.cards());
      this.#sure = this.forget;
      const name = this.#visit.called;
      return this.#tell([say("mine-forget-sure", { file: file || "none", name })]);
    }
    await this.#visit.forget();
    location.reload();
  }

  /** The panel in which a file or a code is opened. */
  #opening() {
    const file = h("input", {
      type: "file",
      multiple: true,
      accept: ".jsonl,.zip",
      "aria-label": say("mine-open-file"),
      onchange: async () => {
        this.#tell(await openFiles(file.files ?? [], this.#hosts, this.#visit));
        file.value = "";
      },
    });
    const code = h("input", { type: "text", autocomplete: "off", spellcheck: "false" });
    const take = async () => this.#tell(await openCode(code.value, this.#hosts, this.#visit));
    return h(
      "div",
      { class: "kit-notice" },
      h("p", {}, say("mine-open-how")),
      file,
      h("p", {}, h("label", {}, say("mine-open-code"), " ", code), " "),
      h("div", { class: "kit-tools" }, tool(say("mine-open-take"), "", take)),
    );
  }

  /** Say a few sentences, a line each. @param {string[]} sentences */
  #tell(sentences) {
    this.said.replaceChildren(...sentences.flatMap((said) => [said, h("br")]));
    this.said.scrollIntoView({ block: "nearest" });
    this.show();
  }

  /** All of this page as a file. */
  async save() {
    const here = new Set(this.#hosts.map((host) => host.read("activity")));
    const cards = (await this.#visit.cards()).filter(({ activity }) => here.has(activity));
    const file = await saveAnswers(this.#visit, cards);
    this.#tell([file ? say("mine-saved", { file }) : say("mine-nothing")]);
  }

  /** @param {string} [id] */
  async #turnTo(id) {
    await this.#visit.turnTo(id);
    location.reload();
  }

  async copy() {
    const text = this.begun.flatMap(({ code }) => code || []).join("\n");
    const shown = h("span", { class: "kit-unseen" }, text);
    this.root.append(shown);
    put(this.said, await copyShown(shown, this.main));
    if (!getSelection()?.containsNode(shown, true)) shown.remove();
  }
}
