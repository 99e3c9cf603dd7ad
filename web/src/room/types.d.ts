// What a phone and the room tell each other.

import type { Codebook, Entry, HandIn, KeyEntry, Others, Parts, Post } from "../types.d.ts";

/** What the page is given before anybody has joined: no post, no name. */
export interface Given {
  words: Parts["words"];
  /** The room's code as the address had it, or "". */
  code: string;
}

export interface Option {
  label: string;
  /** What an option of a question or a step of a slider says. */
  words?: string;
  /** What an end of a scale means. */
  means?: string;
}

/** One post, question, guess or figure, with what a phone can say of it. */
export interface BallotData {
  id: string;
  /** `where`: of a figure, which of them is asked for. */
  post: Partial<Post> & { text: string; where?: string };
  options: Option[];
  slider: boolean;
}

export type Kind = "post" | "question" | "guess" | "figure" | "text";

/** One activity of the room. */
export interface Part {
  activity: string;
  title: string;
  question: string;
  kind: Kind;
  codebook: Codebook;
  /** The id and the fingerprint of each post, in their order: also of those without a ballot. */
  marks: [string, string][];
  hand_in: HandIn;
  view: { view: string; parts: Partial<Parts> } | null;
  ballots: BallotData[];
}

export interface Me {
  /** The places of the two words. */
  name: [number, number];
  called: string;
  /** The sign with which this person comes back, as in "4F7K". */
  back: string;
}

/** The votes by the ballot's options; of a slider, by the `rows`. */
export interface Split {
  first: number[];
  again: number[] | null;
  unsure?: [number, number] | null;
  rows?: string[];
}

export type Step =
  | "lobby"
  | "pace"
  | "vote"
  | "split"
  | "talk"
  | "again"
  | "both"
  | "key"
  | "opened"
  | "end";

/** Where the class is. */
export interface Stage {
  /** It counts up with each move. */
  number: number;
  part: number;
  step: Step;
  activity: string | null;
  post: string | null;
  place: number;
  places: number;
  pace: boolean;
  /** What is left of the talk; and whether its clock runs. */
  seconds: number | null;
  runs: boolean;
  /** Number 0 and nobody: nobody is left to pair with. `differ`: how many of them chose otherwise. */
  pair: { number: number; with: string[]; differ: number; voted: boolean } | null;
  split: Split | null;
  key: KeyEntry | null;
  opened: { key: Record<string, KeyEntry>; others: Others | null } | null;
  /** The made-up name as it is now, and on how many phones somebody listens. */
  called: string;
  phones: number;
}

/** All that somebody who has joined is told. */
export interface About {
  /** The room's own name, which no other room has. */
  room: string;
  title: string;
  me: Me;
  parts: Part[];
  saved: Record<string, Record<string, Entry>>;
  stage: Stage;
}

/** What became of events: those on the teacher's disk, and those that never will be. */
export interface Taken {
  saved: string[];
  refused: { id: string; why: string }[];
  /** What stands of the posts of which something was refused because votes were open by then. */
  entries?: Record<string, Entry>;
}

/** What one post looks like at one step; what is pressed belongs to just that. */
export interface Shown {
  ballot: BallotData;
  step: "vote" | "split" | "talk" | "again" | "both" | "key";
  place: number;
  places: number;
  split: Split | null;
  key: KeyEntry | null;
  pair: Stage["pair"];
  /** How many seconds of the talk are left, as the clock stands now; null where there is none. */
  left: () => number | null;
  /** Whether one goes through the posts by oneself. */
  alone: boolean;
}

/** What the phone shows at a stage. */
export interface View {
  /** Show it; returns what is to be said of it aloud, or "" where nothing else is shown. */
  show(stage: Stage): string;
}
