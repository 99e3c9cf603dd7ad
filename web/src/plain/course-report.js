// What an LMS is told of a page: how far somebody is, never whether they agree with a key.
// Pure functions: no page, no LMS.

/** @import { Entry, Host } from "../types.d.ts" */

/**
 * How far somebody is: of how many posts, said something of how many, and of how many the key is
 * still to be seen.
 *
 * @typedef {{ posts: number, said: number, closed: number }} Far
 */

/** @param {Entry | undefined} entry */
const isSaid = (entry) => Boolean(entry && (entry.first || entry.revised || entry.unsure));

/**
 * How far an activity is, by all views of it on a page: one judges, another may open the key.
 *
 * @param {Pick<Host, "read">[]} hosts
 * @returns {Far}
 */
export function farIn(hosts) {
  const entries = hosts[0].read("saved");
  const ids = hosts[0].read("posts").map(({ post_id: id }) => id);
  const opens = hosts.map(opened);
  const closed = ids.filter((id) => opens.some((has) => has(id)) && !entries[id]?.locked);
  return {
    posts: ids.length,
    said: ids.filter((id) => isSaid(entries[id])).length,
    closed: closed.length,
  };
}

/** Which posts of a view have something to open. @param {Pick<Host, "read">} host */
function opened(host) {
  if (host.read("questions") || host.read("guess") || host.read("prediction")) return () => true;
  const key = host.read("key") ?? {};
  return (/** @type {string} */ id) => Boolean(key[id]?.label);
}

/**
 * The status and the score of a page: the share of its posts that something was said of.
 *
 * An LMS takes a page that says nothing for completed. So whoever only looks in is told of too.
 *
 * @param {Far[]} all
 */
export function report(all) {
  const [posts, said, closed] = ["posts", "said", "closed"].map((part) =>
    all.reduce((sum, far) => sum + far[/** @type {keyof Far} */ (part)], 0),
  );
  const status = said === posts && !closed ? "completed" : "incomplete";
  // 100 is all of it, and not nearly all.
  const score = posts ? Math.floor((100 * said) / posts) : 100;
  return { status, score: String(score) };
}

/** A length of time as SCORM 1.2 writes it. @param {number} ms */
export function timespan(ms) {
  const seconds = Math.floor(ms / 1000);
  const parts = [
    Math.min(9999, Math.floor(seconds / 3600)),
    Math.floor(seconds / 60) % 60,
    seconds % 60,
  ];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
