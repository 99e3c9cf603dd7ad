// Answers as files and codes: what a page saves opens in a notebook and in a pool, and what those
// saved opens on a page.

import answers from "../../../kit/text/words/en/answers.ftl";
import { fromFile, LARGEST, toFile } from "../answer-file.js";
import { download } from "../download.js";
import { Refused } from "../refused.js";
import { learn, say } from "../words.js";
import { decoded, unzipped, zipped } from "../zips.js";

/** @import { Opened } from "../answer-file.js" */
/** @import { PageHost } from "../hosts/page.js" */
/** @import { About, Card } from "./database.js" */
/** @import { Visit } from "./visit.js" */

learn(answers); // what of a file cannot be used, in the same words as in Python

/** What answers to an activity belong to. @param {About} about */
const belongs = ({ marks, codebook, labels }) => ({ marks: new Map(marks), codebook, labels });

/**
 * Let the browser save these activities of a visitor: a file of answers, or a zip of several.
 *
 * @param {Visit} visit
 * @param {Card[]} cards
 * @returns {Promise<string>}  The name of the file; "" where nothing was answered.
 */
export async function saveAnswers(visit, cards) {
  /** @type {Record<string, string>} */
  const files = {};
  for (const card of cards) {
    const events = await visit.events(card);
    if (!events.length) continue;
    const { file, kept: after, activity, about } = card;
    const { marks, codebook } = belongs(about);
    const text = toFile({ file, after, coder: visit.called, marks, codebook, events });
    files[freeName(activity, files)] = text;
  }
  const [name, another] = Object.keys(files);
  if (!name) return "";
  const who = visit.called.replace(" ", "-");
  const saved = another ? `my-answers-${who}.zip` : nameOf(name, who);
  if (another) download(saved, zipped(files), "application/zip");
  else download(saved, files[name], "application/x-ndjson");
  return saved;
}

/**
 * What one file is called. What somebody wrote is handed in as a file: in a folder that a class
 * shares, one would take the place of another if all were called the same.
 *
 * @param {string} name
 * @param {string} who
 */
const nameOf = (name, who) =>
  name.startsWith("write-") ? name.replace(".jsonl", `-${who}.jsonl`) : name;

/** @param {string} activity @param {Record<string, string>} taken */
function freeName(activity, taken) {
  let name = `${activity}.jsonl`;
  for (let n = 1; name in taken; n++) name = `${activity} (${n}).jsonl`;
  return name;
}

/**
 * Take in files of answers, and say of each what became of it.
 *
 * @param {Iterable<File>} files
 * @param {PageHost[]} hosts
 * @param {Visit} visit
 */
export async function openFiles(files, hosts, visit) {
  const said = [];
  for (const file of files) {
    try {
      const texts = Object.entries(await textsIn(file));
      if (!texts.length) said.push(say("open-empty", { file: file.name }));
      for (const [name, text] of texts) said.push(...(await openText(name, text, hosts, visit)));
    } catch (error) {
      said.push(refusal(error, file.name));
    }
  }
  return said;
}

/** The files of answers in a file. @param {File} file @returns {Promise<Record<string, string>>} */
async function textsIn(file) {
  // What is too large is not even read: a phone would end the page.
  if (file.size > LARGEST)
    throw new Refused("answers-large", { size: Math.round(file.size / 1e6) });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b; // PK
  return isZip ? unzipped(bytes) : { [file.name]: decoded(bytes) };
}

/**
 * @param {string} name
 * @param {string} text
 * @param {PageHost[]} hosts
 * @param {Visit} visit
 */
async function openText(name, text, hosts, visit) {
  const read = hosts.map((host) => ({ host, opened: fromFile(text, belongs(host.about)) }));
  read.sort((one, other) => other.opened.events.length - one.opened.events.length);
  const [best] = read;
  if (!best?.opened.events.length) return [await nameAlone(name, best?.opened, visit)];
  const { host, opened } = best;
  await visit.takeName(opened.coder);
  await host.take(opened.events);
  return [toldOf(name, host, opened), ...whose(opened.coder, visit), ...faults(name, opened)];
}

/**
 * Of a file of other answers the name is taken, where nobody answered here yet: whoever wrote on one
 * device and judges on another is one person then.
 *
 * @param {string} file
 * @param {Opened | undefined} opened
 * @param {Visit} visit
 */
async function nameAlone(file, opened, visit) {
  const before = visit.called;
  await visit.takeName(opened?.coder ?? "");
  const name = visit.called;
  return name === before
    ? say("open-of-another", { file })
    : say("open-name-alone", { file, name });
}

/** @param {string} file @param {PageHost} host @param {Opened} opened */
function toldOf(file, host, { events }) {
  const posts = new Set(events.flatMap(({ post_id: id }) => id ?? [])).size;
  return say("open-taken", { file, title: host.about.title, posts });
}

/** Whose it is, where that is not who sits here. @param {string} theirs @param {Visit} visit */
export const whose = (theirs, { called: name }) =>
  theirs && theirs !== name ? [say("open-whose", { theirs, name })] : [];

/** What of a file is no answer here, in words. @param {string} file @param {Opened} opened */
const faults = (file, { aside }) =>
  aside.map(({ fault, first, said }) =>
    say(`fault-${fault}`, { where: "line", line: first, file, ...said }),
  );

/** Why something is not taken, in words. @param {unknown} error @param {string} file */
export function refusal(error, file) {
  if (error instanceof Refused) return say(error.sentence, { file, ...error.said });
  return say("open-not-read", { file });
}
