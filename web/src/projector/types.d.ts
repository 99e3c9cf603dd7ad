// What a projector shows, as `kit/classroom/projected.py` gives it.

import type { Post } from "../types.d.ts";

/** What could be chosen: a label of the codebook, an option, or guesses taken together. */
export interface Choice {
  label: string;
  /** The words of an option that has a letter. */
  words?: string;
  /** The mistaken idea behind a wrong option: it comes with the key. */
  idea?: string;
  /** Its place in the codebook, which gives it a colour and a sign. */
  place?: number;
  /** What an end of a scale means, in words. */
  means?: string;
}

/** How many chose each, in the order of the choices. */
export interface Votes {
  first: number[];
  latest: number[];
  /** How many were not sure, first and now. */
  unsure: [number, number];
}

export interface Section {
  name: string;
  votes: Votes;
  middle?: number;
}

export interface Key {
  /** The places of the choices that are right, and of those that are accepted too. */
  right: number[];
  also: number[];
  contested: boolean;
  reason: string;
  dissent: string;
}

/** One post, question, guess or figure with all that is known of it. */
export interface Shown {
  id: string;
  /** Its place in the set, by which it is known on paper and in the report. */
  number: number;
  /** `where`: of a figure, which of them is asked for. */
  post: Partial<Post> & { text: string; where?: string };
  choices: Choice[];
  votes: Votes;
  sections: Section[];
  revised: boolean;
  key: Key | null;
  middle?: number;
}

export type Kind = "post" | "question" | "guess" | "figure";

/** What of it is open. */
export interface Open {
  first?: boolean;
  key?: boolean;
  second?: boolean;
  /** Whether there is one vote only, and never a second. */
  once?: boolean;
}

export interface Activity {
  name: string;
  title: string;
  question: string;
  kind: Kind;
  people: number;
  /** How many votes they have together: pairs and copies count once. */
  voters: number;
  /** Where so few people are counted that they can be recognised. */
  few: "class" | "section" | "";
  /** How many posts there are, how many of them nobody judged, and how many lead. */
  whole: number;
  unjudged: number;
  lead: number;
  slides: Shown[];
}

export interface DeckData {
  title: string;
  activities: Activity[];
  hidden: number;
  words?: { language: string; catalogue: string };
}

export type Step = "post" | "first" | "key" | "second";

export type Slide =
  | { kind: "cover" }
  | { kind: "end" }
  | { kind: "title"; activity: Activity }
  | { kind: "post"; activity: Activity; shown: Shown; place: number; other: boolean };
