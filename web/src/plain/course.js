// A page in a course: what stands there goes to the LMS that opened it, and comes back from it in
// another browser. guide/in-a-course.md says what travels and what does not.

import { blake2s } from "@noble/hashes/blake2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import catalogue from "../../../kit/text/words/en/course.ftl";
import { h, put } from "../dom.js";
import { UNJUDGED } from "../events.js";
import { codeOf } from "../handin.js";
import { remember, remembered } from "../storage.js";
import { learn, say } from "../words.js";
import { findApi, Lms } from "./course-api.js";
import { Codes } from "./course-codes.js";
import { farIn, report, timespan } from "./course-report.js";
import { lacking, merged, pack, unpack } from "./course-state.js";

/** @import { PageHost } from "../hosts/page.js" */
/** @import { Shape, Standing, Stands } from "./course-state.js" */
/** @import { Visit } from "./visit.js" */

/**
 * An activity of this page: its views, and what the LMS had of it when the page was opened.
 *
 * @typedef {{ hosts: PageHost[], shape: Shape, there: Standing[] | null, agreed: Standing[] | null }} Part
 */
/** @typedef {(words: string) => void} Tell  Says something to the learner; "" takes it away. */

const A_SECOND = 1000; // ms: LMSs are not to be told more often
const LATER = 20_000; // ms, after which an LMS that took nothing is asked again
const SETTLED = ["completed", "passed", "failed"]; // of which an LMS need not hear "incomplete" again

learn(catalogue);

/** Where the learner is told of the course: above all else on the page. @returns {Tell} */
export function tellAbove() {
  const place = h("p", { class: "kit-notice", role: "alert", hidden: true });
  document.querySelector("main")?.before(h("div", { class: "kit kit-course" }, place));
  return (words) => {
    place.hidden = !words;
    put(place, words);
  };
}

/**
 * Begin a session with the LMS around this page; null where there is none.
 *
 * @param {string[]} activities  The names of those on the page.
 * @param {Tell} tell
 */
export function beginCourse(activities, tell) {
  const api = findApi(window);
  const lms = api && new Lms(api);
  if (lms?.begin()) return new Course(lms, activities, tell);
  tell(say("course-none"));
  return null;
}

export class Course {
  #lms;
  #page;
  #codes;
  #tell;
  /** @type {Visit | undefined} */
  #visit;
  /** @type {Part[]} */
  #parts = [];
  /** What the LMS keeps of other pages, or of this one as it was. @type {string[]} */
  #rest = [];
  /** How often what the LMS keeps was changed, and what it is. */
  #count = 0;
  #text = "";
  #settled = false;
  /** Whether the session has ended: an LMS hears no more then. */
  #over = false;
  #opened = Date.now();
  #last = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #due;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #again;

  /** @param {Lms} lms @param {string[]} activities @param {Tell} tell */
  constructor(lms, activities, tell) {
    this.#lms = lms;
    this.#page = activities.join(" ");
    this.#codes = new Codes(lms);
    this.#tell = tell;
  }

  /**
   * A key for the visitor that names nobody: on one computer, no pupil sees another's answers.
   * Where the LMS does not say who it is, there is none.
   */
  get visitor() {
    const id = this.#lms.get("cmi.core.student_id");
    return id ? `course-${bytesToHex(blake2s(utf8ToBytes(id), { dkLen: 16 }))}` : undefined;
  }

  /**
   * Give a learner the name that the LMS knows; but who took another one here since has that.
   *
   * @param {Visit} visit
   */
  async greet(visit) {
    this.#visit = visit;
    const [said, agreed] = this.#both([]);
    const { name } = said;
    const renamed = agreed.name && String(agreed.name) !== String(visit.name);
    const isNews = name && said.count >= agreed.count && String(name) !== String(visit.name);
    if (isNews && !renamed) await visit.rename(name);
  }

  /**
   * Bring back what the LMS has and this browser lacks; from then on tell the LMS of all that changes.
   *
   * @param {Visit} visit
   * @param {PageHost[]} hosts
   */
  async join(visit, hosts) {
    this.#parts = partsOf(hosts);
    this.#settled = SETTLED.includes(this.#lms.get("cmi.core.lesson_status"));
    await this.#restore();
    if (!this.#keeps) for (const host of hosts) host.tell({ notice: say("course-kept") });
    visit.listen(() => this.#soon());
    const changed = () => this.#soon();
    for (const host of hosts) host.follow({ saved: changed, news: changed });
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") this.#report({ leaving: true });
    });
    addEventListener("pagehide", () => this.#leave());
    addEventListener("pageshow", ({ persisted }) => persisted && this.#return());
    this.#report();
  }

  /** What is said of who sits here, by the names of the sentences. */
  get words() {
    return { name: "course-name", kept: this.#keeps ? "course-mine" : "course-kept" };
  }

  /** Whether the LMS shows the page only: it may take what it is told, and keep nothing of it. */
  get #looksBack() {
    return ["browse", "review"].includes(this.#lms.get("cmi.core.lesson_mode"));
  }

  get #keeps() {
    return Boolean(this.#visit?.database);
  }

  async #restore() {
    const [said, agreed] = this.#both(this.#parts.map(({ shape }) => shape));
    this.#rest = said.rest;
    this.#count = Math.max(said.count, agreed.count);
    this.#text = this.#lms.get("cmi.suspend_data");
    // Where an LMS has forgotten the last of what it took, this browser knows better.
    if (said.count < agreed.count) return;
    for (const [i, part] of this.#parts.entries()) {
      part.there = said.known[i];
      part.agreed = agreed.known[i];
      if (!part.there) continue;
      await bring(part, part.there, this.#opened);
    }
  }

  /** What the LMS says of these activities, and what it and this browser last agreed upon. @param {Shape[]} shapes */
  #both(shapes) {
    const texts = [this.#lms.get("cmi.suspend_data"), remembered(this.#key) ?? ""];
    return texts.map((text) => unpack(text, shapes));
  }

  get #key() {
    return `kit:course:${this.#visit?.id}:${this.#page}`;
  }

  #soon() {
    if (this.#over) return;
    this.#due ??= setTimeout(() => this.#report(), Math.max(0, this.#last + A_SECOND - Date.now()));
  }

  /** Tell the LMS all that it is to know. @param {{ leaving?: boolean }} [how] */
  #report({ leaving = false } = {}) {
    if (!this.#visit || this.#over) return;
    clearTimeout(this.#due);
    clearTimeout(this.#again);
    this.#due = undefined;
    this.#last = Date.now();
    const state = this.#state(this.#visit);
    const { status, score } = report(this.#parts.map(({ hosts }) => farIn(hosts)));
    const done = status === "completed";
    const became = done && !this.#settled;
    const took = this.#set({ state, score, status: became || !this.#settled ? status : "" });
    this.#settled ||= done && took;
    this.#codes.tell(this.#written(), { last: became || leaving, done });
    const safe = this.#lms.commit() && took;
    if (safe && !this.#looksBack) remember(this.#key, state);
    if (!safe) this.#again = setTimeout(() => this.#report(), LATER);
    this.#say(safe);
  }

  /** Set what an LMS must take, and whether it did. @param {{ state: string, score: string, status: string }} values */
  #set({ state, score, status }) {
    const lms = this.#lms;
    const took = [
      lms.set("cmi.suspend_data", state) && lms.get("cmi.suspend_data") === state,
      !status || lms.set("cmi.core.lesson_status", status),
      lms.set("cmi.core.score.raw", score),
    ];
    // These an LMS may lack.
    lms.set("cmi.core.score.min", "0");
    lms.set("cmi.core.score.max", "100");
    lms.set("cmi.core.exit", "suspend");
    lms.set("cmi.core.session_time", timespan(Date.now() - this.#opened));
    return took.every(Boolean);
  }

  /** @param {Visit} visit */
  #state(visit) {
    const stands = this.#parts.map((part) => {
      const here = standsIn(part);
      return part.there ? merged(part.shape, here, part.there, part.agreed) : here;
    });
    const shapes = this.#parts.map(({ shape }) => shape);
    const text = () => pack(visit.name, this.#count, shapes, stands, this.#rest);
    if (text() !== this.#text) {
      this.#count++;
      this.#text = text();
    }
    return this.#text;
  }

  /** The hand-in codes of all that was begun. */
  #written() {
    return this.#parts.flatMap(({ hosts: [host], shape }) => {
      const saved = host.read("saved");
      const entries = shape.ids.map((id) => saved[id] ?? UNJUDGED);
      const begun = entries.some(({ first, revised, unsure }) => first || revised || unsure);
      return begun ? codeOf(host.read("hand_in"), shape.labels, entries) || [] : [];
    });
  }

  /** @param {boolean} safe */
  #say(safe) {
    const why = this.#lms.why || say("course-silent");
    if (!safe) this.#tell(say(this.#keeps ? "course-untold" : "course-lost", { why }));
    else if (this.#looksBack) this.#tell(say("course-look"));
    else this.#tell(this.#rest.length ? say("course-other") : "");
  }

  #leave() {
    this.#report({ leaving: true });
    clearTimeout(this.#due);
    this.#lms.finish();
    this.#over = true;
  }

  /** The page is shown again as it was left: a session that was ended begins anew. */
  #return() {
    this.#opened = Date.now();
    this.#over = !this.#lms.begin();
    if (this.#over) this.#say(false);
    else this.#report();
  }
}

/**
 * Bring what the LMS has into this browser. Where that is done, the LMS is heard no more: from now on
 * this page says what stands.
 *
 * @param {Part} part
 * @param {Standing[]} there
 * @param {number} at
 */
async function bring(part, there, at) {
  const lacked = () => lacking(part.shape, standsIn(part), there, part.agreed);
  const [host, ...others] = part.hosts;
  const events = lacked();
  if (events.length) await host.append(events.map((event) => ({ at, ...event })));
  for (const one of others) await one.catchUp();
  if (!lacked().length) part.there = null;
}

/** The activities of a page that can be answered; several views may be of one. @param {PageHost[]} hosts */
function partsOf(hosts) {
  /** @type {Map<string, Part>} */
  const parts = new Map();
  for (const host of hosts) {
    const ids = host.read("posts")?.map(({ post_id: id }) => id) ?? [];
    const { fingerprint } = host.read("hand_in") ?? {};
    if (!ids.length || fingerprint === undefined) continue;
    const known = parts.get(`${fingerprint}`);
    const labels = host.read("codebook").categories.map(({ label }) => label);
    const part = { hosts: [host], shape: { fingerprint, ids, labels }, there: null, agreed: null };
    if (known) known.hosts.push(host);
    else parts.set(`${fingerprint}`, part);
  }
  return [...parts.values()];
}

/** What stands for a post of an activity in this browser. @param {Part} part @returns {Stands} */
function standsIn({ hosts: [host] }) {
  const saved = host.read("saved");
  return (id) => saved[id];
}
