// What Python tells of the simulated feed (kit/widgets/feed.py), and what is read from it.

/** A post of a reader's evening, as the model has it; its words were written for the kit. */
export interface Told {
  id: string;
  who: string;
  tie: string;
  /** Who has passed it on to the reader, where it did not come from its author. */
  passed_by: string | null;
  /** Whether it was written by a page. */
  page: boolean;
  text: string;
  kind: "talk" | "news";
  tone: "calm" | "cross" | "angry";
  side: "own" | "other";
  minutes: number;
  views: number;
  reactions: number;
  /** How many reactions posts of its sort bring in 100 views. */
  usual: number;
  /** How often she stopped at this person. */
  stopped: number;
  /** The strength of the tie, from 0 to 1. */
  near: number;
  quality: number;
}

export interface Reader {
  id: string;
  name: string;
  posts: Told[];
  /** For each order, the ids of all posts from top to bottom. */
  places: Record<string, string[]>;
  paid: { id: string; who: string; text: string };
}

/** Of a side: how many saw it and how many looked in; own side, then the other. */
export type World = [number, number, number, number];

export interface Poster {
  kinds: string[];
  tones: string[];
  to: string[];
  worlds: number;
  rules: string[];
  found: Record<string, Record<string, World[]>>;
}

export interface Evening {
  /** After so many posts she puts the phone away. */
  seen: number;
  readers: Reader[];
  poster: Poster;
}

/** What a phone is under: a rule, and whether a place is sold. */
export interface State {
  order: string;
  sold: boolean;
}

/** What the posts are that a reader sees. */
export interface Dials {
  voices: number;
  pages: number;
  talk: number;
  angry: number;
}

/** What is asked before an order is shown. */
export interface Asked {
  id: string;
  question: string;
  options: string[];
  /** The number of the option that it was, from 1. */
  truth: number;
  /** What there is to say of it once it is answered. */
  after: string;
  dial: "voices" | "talk" | "angry";
}

export interface Setting {
  order: string;
  /** Their share of accounts, from 0 to 1. */
  broadcasters: number;
  /** The most posts a week, or null. */
  cap: number | null;
  /** Whether people stop more often at angry posts. */
  stops_at_anger: boolean;
}

/** A setting and a world: a seed is a world. */
export interface Chosen extends Setting {
  seed: number;
}

export type Form = "share" | "sd" | "number" | "index";

export interface Measure {
  name: string;
  form: Form;
  /** The least difference that is worth a word. */
  small: number;
  /** The ends of its scale; numbers beyond it widen it. */
  span: [number, number];
}

export interface About {
  accounts: number;
  rounds: number;
  assumptions: string;
  /** How many worlds there are; their seeds are 1, 2, 3, … */
  seeds: number;
  orders: string[];
  broadcasters: number[];
  caps: (number | null)[];
  start: Setting;
  /** What luck alone makes as often as this could be luck. */
  luck: number;
  /** How many worlds it takes for a word on luck. */
  fewest: number;
  measures: Measure[];
  /** What is in front first. */
  view: "evening" | "compare" | "poster" | "details";
}

/** What one run measured, in the order of the measures; null where there was nothing to measure. */
export type Run = (number | null)[];

/** Runs in thousandths, all worlds of a setting in one line; none where Python has to simulate. */
export interface Grid {
  runs?: Run[];
  /** For each order, where people do not stop more at anger; at the first setting only. */
  no_stop_runs?: Run[];
}

/** What Python is asked for: one run. */
export interface Ask extends Chosen {
  number: string;
}

/** What Python answers: a run in thousandths, under the name of its setting and world. */
export interface News {
  key: string;
  run: Run;
}

export type Mark = "less" | "same" | "more";

/** What somebody expects: a mark for each measure that was marked. */
export type Marks = Record<string, Mark>;

/** What is set now: A, B and the world. */
export interface Now {
  a: Setting;
  b: Setting;
  seed: number;
  /** The name of what differs between A and B; "" if nothing, or several things do. */
  change: string;
  /** Whether A and B are the same. */
  same: boolean;
}

/** One measure under one setting: in the world of now, and in all worlds. */
export interface Side {
  now: number | null;
  worlds: Run;
}

/** In how many worlds B has more than A, and whether that could be luck. */
export interface Compared {
  more: number;
  of: number;
  words: "more" | "less" | "same" | "luck" | "few";
  /** What was to be expected; not there where there are too few worlds. */
  mark?: Mark;
}

/** What there is to see of one measure; B only where it is shown. */
export interface Reading {
  measure: Measure;
  a: Side;
  b: Side | null;
  compared: Compared | null;
}
