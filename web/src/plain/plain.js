// A page by itself: its views over the browser's own database, and who sits here below them.

import catalogue from "../../../kit/text/words/en/page.ftl";
import { openPage, PageHost } from "../hosts/page.js";
import { giveKeys } from "../keys.js";
import { learn, speak } from "../words.js";
import { beginCourse, tellAbove } from "./course.js";
import { hostOf } from "./derived/index.js";
import { saveAnswers } from "./files.js";
import { Mine } from "./mine.js";
import { qr } from "./qr.js";
import { VIEWS } from "./views.js";
import { openVisit } from "./visit.js";

/** @import { Given } from "../hosts/page.js" */
/** @import { Host, Widget } from "../types.d.ts" */
/** @import { Visit, Words } from "./visit.js" */

/**
 * What a page is given, by Python.
 *
 * @typedef {object} Page
 * @property {string} title
 * @property {import("../types.d.ts").Parts["words"]} words
 * @property {Words} names
 * @property {{ view: keyof typeof VIEWS, parts: Given, page?: string }[]} views  What is done on another
 *   page of a site has that, and no place here.
 * @property {boolean} [course]  Whether it was packed for a course of an LMS.
 */

learn(catalogue);

/** @returns {Page | null} */
function given() {
  const told = document.getElementById("kit-page")?.textContent;
  return told ? JSON.parse(told) : null;
}

/** Draw each view in its place, and below them who sits here. @param {Page} page */
async function start(page) {
  speak(page.words);
  const activities = page.views.map(({ parts }) => parts.activity);
  const course = page.course ? beginCourse(activities, tellAbove()) : null;
  const visit = await openVisit(page.names, course?.visitor);
  await course?.greet(visit);
  /** @type {PageHost[]} */
  const hosts = [];
  const all = [];
  for (const { view, parts, page: elsewhere } of page.views) {
    const host = await (elsewhere ? openPage(visit, parts) : hostOf(view, parts, visit));
    all.push(host);
    host.download = () => saveOnly(visit, host.read("activity"));
    if (!(host instanceof PageHost)) continue;
    host.picture = qr;
    host.elsewhere = elsewhere;
    hosts.push(host);
  }
  await course?.join(visit, hosts);
  for (const el of /** @type {NodeListOf<HTMLElement>} */ (
    document.querySelectorAll("[data-kit-view]")
  )) {
    const at = Number(el.dataset.kitView);
    draw(VIEWS[page.views[at].view], all[at], el);
  }
  const place = document.getElementById("kit-mine");
  if (place) new Mine(visit, hosts, place, course?.words).show();
  const [only, another] = document.querySelectorAll("main .kit");
  // Where there is one thing to do, its keys work at once.
  if (only && !another && document.activeElement === document.body)
    giveKeys(/** @type {HTMLElement} */ (only));
  document.documentElement.dataset.kitReady = "";
}

/** Save the answers to one activity. @param {Visit} visit @param {string} activity */
async function saveOnly(visit, activity) {
  const cards = await visit.cards();
  await saveAnswers(
    visit,
    cards.filter((card) => card.activity === activity),
  );
}

/** @param {Widget<any>} widget @param {Host} host @param {HTMLElement} el */
function draw({ share, view }, host, el) {
  const { signal } = new AbortController(); // a page ends with its window
  el.replaceChildren();
  view({ host, el, signal, ...share(host, signal) });
}

document.documentElement.dataset.kitScripts = "";
const page = given();
if (page) start(page);
