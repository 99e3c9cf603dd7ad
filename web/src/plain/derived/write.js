// A task of writing on a page: its rooms and aims are dealt anew for each made-up name.

import { drawn } from "../../fingerprints.js";

/** @import { PlainHost } from "./types.d.ts" */

/** @param {PlainHost} host */
export function derive(host) {
  const name = host.read("activity").replace(/^write-/, "");
  const deal = () => {
    const task = host.read("task");
    const { posts, rooms, aims } = task;
    const lots = { name, posts, rooms: rooms.length, aims: aims.length };
    host.tell({ task: { ...task, given: drawn(lots, host.read("hand_in").name ?? "") } });
  };
  host.listen("hand_in", deal);
  deal();
}
