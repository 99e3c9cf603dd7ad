// The words that hosts, the store and views share.

import type { Check, Went } from "./check/types.d.ts";
import type {
  About,
  Ask,
  Asked,
  Chosen,
  Evening,
  Grid,
  Marks,
  News,
  Run,
  Setting,
} from "./feed/types.d.ts";
import type { Guess, Guessed } from "./guess/types.d.ts";
import type { LessonActivity, Rights } from "./plain/derived/types.d.ts";
import type { Prediction } from "./predict/types.d.ts";
import type { Question } from "./quiz/types.d.ts";
import type { Task } from "./write/types.d.ts";

/** What stands for one post. The last four are there only where they were given. */
export interface Entry {
  first: string | null;
  revised: string | null;
  unsure: boolean;
  /** Whether its key has been seen: from then on it can be revised only. */
  locked: boolean;
  /** 1 to 3, of the first judgement. */
  confidence?: number;
  /** 1 to 3, of the revised one. */
  confidence_revised?: number;
  note?: string;
  /** Why it and the key differ. */
  cause?: string;
}

/** One thing a learner did. `events.js` says what it means. */
export interface Event {
  id: string;
  /** Milliseconds since 1970. */
  at?: number;
  /** It waited in this browser for another page: it counts by its time. */
  late?: boolean;
  kind?: "judge" | "note" | "sorted" | "compared";
  post_id?: string;
  post_ids?: string[];
  label?: string | null;
  round?: "first" | "revised";
  unsure?: boolean;
  confidence?: number | null;
  note?: string | null;
  cause?: string | null;
}

export interface Post {
  post_id: string;
  text: string;
  /** The fingerprint of its words. */
  mark: string;
  platform?: string;
  account?: string;
  posted_at?: string;
  replies_to?: string;
  image_alt?: string;
  language?: string;
  /** The kit's own drawing of the picture, as SVG. */
  drawing?: string;
}

export interface Category {
  label: string;
  definition: string;
  include: string[];
  exclude: string[];
  example: { text: string; why: string };
  near_miss: { text: string; instead: string; why: string };
  tie_break: string;
}

export interface Codebook {
  id: string;
  title: string;
  question: string;
  note: string;
  level: string;
  categories: Category[];
}

/** What the key says of one post; where there is no right answer, its label is "". */
export interface KeyEntry {
  label: string;
  also_accepted: string[];
  contested: boolean;
  reason: string;
  dissent: string;
}

/** What the hand-in code is written from; nothing where the code would not fit. */
export interface HandIn {
  fingerprint?: number;
  name?: string;
  pseudonym?: [number, number];
}

/** How the others judged, for Compare. */
export interface Others {
  name: string;
  coders: number;
  /** For each post, how many gave each label, in the order of the codebook. */
  counts: Record<string, number[]>;
  later?: Record<string, number[]>;
  shift?: {
    judged: number;
    changed: number;
    towards: number;
    away: number;
    before: number;
    after: number;
  };
}

/** An activity of a lesson: how far it is, and its code; "" where it was not begun. */
export interface LessonRow {
  activity: string;
  title: string;
  /** How many posts are judged, how many were left open, and how many there are. */
  done: number;
  open: number;
  of: number;
  code: string;
  /** Whether words were written for others, which no code holds. */
  words: boolean;
}

/** All activities of a lesson. */
export interface Lesson {
  number: number;
  /** The learner's made-up name; "" where nothing was begun. */
  name: string;
  rows: LessonRow[];
}

/** The parts of an activity that a host can tell. Each view reads those that are its own. */
export interface Parts {
  activity: string;
  codebook: Codebook;
  posts: Post[];
  /** What stood for each post when the host began. */
  saved: Record<string, Entry>;
  /** The name inside the file of answers; another one when it is begun anew. */
  file: string;
  /** The names inside the files that were begun anew. */
  kept: string[];
  hand_in: HandIn;
  /** Why the last answers could not be saved, in words; "" where they could. */
  problem: string;
  /** Another word each time that the activity is made. */
  run: string;
  /** What could not be used of the saved answers, and what happened to their file, in words. */
  notice: string;
  /** Another language than English, and all its sentences; nothing where English is spoken. */
  words: { language: string; catalogue: string } | null | undefined;
  /** Whose the browser's copy is: a token for a hub's user, "anybody", or "". */
  owner: string;

  // Classify and Compare.
  key: Record<string, KeyEntry>;
  feedback: "never" | "at once" | "at the end";
  confidence: boolean;
  others: Others | null;
  causes: string[];

  // Activity: how many posts a step has; 0 where all are one step.
  steps: number;

  /** In a room, where the class looks at it together: until then nothing is closed by oneself. */
  live?: boolean;

  // Probe.
  pressed: number;
  ack: number;

  // Quiz.
  questions: Omit<Question, "id">[];

  // Check.
  check: Check;
  went: Went | null;
  /** On a page: what is right, and the fingerprints of all forms on both occasions. */
  rights: Rights;
  fingerprints: Record<string, number>;

  // Guess.
  guess: Guess;
  guessed: Guessed | null;

  // The codes of a lesson, and how often it was asked how far all is.
  lesson: Lesson;
  looked: number;
  /** On a page: what the lesson consists of. */
  activities: LessonActivity[];

  // Write.
  task: Task;

  // Predict.
  prediction: Prediction;

  // Feed.
  about: About;
  grid: Grid;
  chosen: Chosen;
  beside: Setting;
  /** For each change, what is expected of it. */
  expected: Record<string, Marks>;
  ask: Ask;
  runs: Record<string, Run>;
  ran: News;
  /** Why a run could not be done, in words; "" where it could. */
  run_problem: string;
  /** On a page: nothing simulates there, and what is not stored is not known. */
  stored_only?: boolean;
  evening: Evening;
  /** For each order before which something is asked, what is. */
  asks: Record<string, Asked>;
  /** Where the post of the poster is written down. */
  post: Guess;
}

/** What a host tells of answers. */
export interface Told {
  /** The events with these ids are safe. */
  saved(ids: string[]): void;
  /** What stands now for these posts, wherever it came from. */
  news(entries: Record<string, Entry>): void;
}

/**
 * Where a view lives, as the view and the store see it: a notebook, or a plain page.
 *
 * What ends what (`listen`, `follow`) may be called more than once.
 */
export interface Host {
  /** A part of the activity, as it is now. */
  read<Name extends keyof Parts>(name: Name): Parts[Name];
  /** Be told whenever a part has changed. Returns what ends it. */
  listen(name: keyof Parts, listener: () => void): () => void;
  /** Set parts that are no answers, and send them together. Nothing is thrown where it fails. */
  write(parts: Partial<Parts>): void;
  /**
   * Save answers: all that are not safe yet, each time, so that a lost or merged message loses
   * none. One that was saved before is not saved again.
   */
  append(events: Event[]): void;
  /** Something was said about these posts: `append` is called soon. */
  touch?(ids: string[]): void;
  /** Be told what of the answers is safe, and what is news. Returns what ends it. */
  follow(told: Told): () => void;
  /** Ask for another pseudonym at random; `hand_in` changes when it is there. */
  rename(): void;
  /** A picture of a hand-in code that another device can read, where the host has one. */
  picture?(code: string): Node;
  /** Save all answers as a file that can be handed in and opened again, where there is no other. */
  download?(): void;
}

/** What a view is given. */
export interface Place {
  host: Host;
  /** The element to draw in. */
  el: HTMLElement;
  /** Aborted when the view is closed. */
  signal: AbortSignal;
}

/**
 * A widget for any host. `share` makes, once for each host, what all its views share; each view
 * is given that together with its place.
 */
export interface Widget<Shared extends object = object> {
  share(host: Host, signal: AbortSignal): Shared;
  view(place: Place & Shared): void;
}
