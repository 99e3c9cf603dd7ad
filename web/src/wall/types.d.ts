// What the wall is told by the room's program, as `kit/hosts/live/room.py` gives it.

import type { Kind, Open, Shown } from "../projector/types.d.ts";

export type PartKind = Kind | "text";

/** One activity of the room. Votes and keys are not in it. */
export interface Part {
  activity: string;
  title: string;
  question: string;
  kind: PartKind;
  posts: { id: string; number: number; text: string }[];
}

/** What stands in the page itself. */
export interface WallPage {
  words?: { language: string; catalogue: string };
  title: string;
  code: string;
  addresses: string[];
  /** The address with the code, as a QR code holds it. */
  join: string;
  /** Whether nobody but this machine can open it. */
  local: boolean;
  /** Whether a room of before is shown again. */
  replay: boolean;
  parts: Part[];
  /** How the teacher calls the room’s file. */
  file: string;
}

export type Step =
  | "lobby"
  | "vote"
  | "split"
  | "talk"
  | "again"
  | "both"
  | "key"
  | "pace"
  | "opened"
  | "end";

/** Where the class is, whole, each time that something changed. */
export interface WallState {
  /** Counts up with each move; a move names the one that it was made from. */
  number: number;
  part: number;
  step: Step;
  /** Which of how many posts it is in their order. */
  place: number;
  places: number;
  post: string | null;
  /** What going on does. */
  next: Step | "post" | "part" | "end";
  /** Whether there is something to take back. */
  back: boolean;
  /** How many are in the room now, and how many ever were. */
  people: number;
  joined: number;
  /** How many have voted on this post in this round, and how many could. */
  voted: number | null;
  of: number;
  shown: Shown | null;
  open: Open;
  /** Once second votes are open: how many voted again, and how many of these changed their vote. */
  again?: { voted: number; changed: number } | null;
  /** The numbers of the posts of this part, in the order in which the class goes through them. */
  order?: number[];
  /** What is left of the talk. */
  seconds: number | null;
  /** Whether its time runs down just now. */
  runs: boolean;
  pairs: boolean;
  /** Whether everybody goes through this part at their own pace; and of each part. */
  pace: boolean;
  paces: boolean[];
  divided: boolean;
  once: boolean;
  /** Each made-up name, and of how many posts it has said something. */
  progress: [string, number][] | null;
  of_posts: number;
  /** Whether this post has a key. */
  keyed: boolean;
  /** The share of the largest group among the first votes. */
  agree: number | null;
}
