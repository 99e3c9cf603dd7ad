// A hand-in code on another device: its judgements as answers here.

import catalogue from "../../../kit/text/words/en/code.ftl";
import { UNJUDGED } from "../events.js";
import { MISSING, UNSURE } from "../handin-format.js";
import { readCode, settled } from "../handin-read.js";
import { learn, say } from "../words.js";
import { refusal, whose } from "./files.js";
import { calledIn } from "./visit.js";

/** @import { Code } from "../handin-read.js" */
/** @import { PageHost } from "../hosts/page.js" */
/** @import { Event } from "../types.d.ts" */
/** @import { Visit } from "./visit.js" */

learn(catalogue);

/**
 * Take in a hand-in code, and say what became of it. What is answered here already stays.
 *
 * @param {string} text
 * @param {PageHost[]} hosts
 * @param {Visit} visit
 * @returns {Promise<string[]>}
 */
export async function openCode(text, hosts, visit) {
  try {
    const code = readCode(text);
    const host = hosts.find(({ about }) => about.fingerprint === code.fingerprint);
    if (!host) return [say("open-code-of-another")];
    const theirs = calledIn(visit.words, code.pseudonym);
    await visit.takeName(theirs);
    const saved = host.read("saved");
    const events = eventsOf(code, host).filter(
      ({ post_id: id }) => (saved[id] ?? UNJUDGED).first === null,
    );
    await host.take(events);
    const posts = new Set(events.map(({ post_id: id }) => id)).size;
    const taken = say("open-taken", { file: code.code, title: host.about.title, posts });
    return [taken, ...whose(theirs, visit)];
  } catch (error) {
    return [refusal(error, text.trim())];
  }
}

/**
 * What a code says as answers. It says nothing of times, so they are of now.
 *
 * @param {Code} code
 * @param {PageHost} host
 * @returns {(Event & { post_id: string })[]}
 */
function eventsOf(code, { about: { marks, labels } }) {
  const first = settled(code);
  const said = (/** @type {number} */ number) => ({
    label: labels[number] ?? null,
    ...(number === UNSURE && { unsure: true }),
  });
  const events = marks.flatMap(([id], post) => {
    const again = code.revised[post];
    const stem = `code-${code.code.replaceAll("-", "")}-${post + 1}`;
    if (first[post] === MISSING) return [];
    const judged = { id: `${stem}-1`, post_id: id, round: "first", ...said(first[post]) };
    if (again === MISSING) return [judged];
    // What was revised was seen before.
    const seen = { id: `${stem}-2`, kind: "compared", post_id: id, post_ids: [id] };
    return [judged, seen, { id: `${stem}-3`, post_id: id, round: "revised", ...said(again) }];
  });
  return /** @type {(Event & { post_id: string })[]} */ (events);
}
