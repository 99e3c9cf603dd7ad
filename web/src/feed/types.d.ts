// What Python tells of the simulated feed (kit/widgets/feed.py), and what is read from its runs.

export interface Setting {
  order: string;
  /** Their share of accounts, from 0 to 1. */
  broadcasters: number;
  /** The most posts a week, or null. */
  cap: number | null;
}

/** A setting and a world: a seed is a world. */
export interface Chosen extends Setting {
  seed: number;
}

export type Form = "share" | "sd" | "number" | "index";

export interface Measure {
  name: string;
  title: string;
  meaning: string;
  form: Form;
  /** The least difference that is worth a word. */
  small: number;
  /** The ends of its scale; numbers beyond it widen it. */
  span: [number, number];
  /** Whether learners are asked what they expect of it. */
  asked: boolean;
}

export interface About {
  accounts: number;
  rounds: number;
  assumptions: string;
  /** How many worlds there are; their seeds are 1, 2, 3, … */
  seeds: number;
  /** Each order, and what it does. */
  orders: Record<string, string>;
  broadcasters: number[];
  caps: (number | null)[];
  start: Setting;
  /** The share of worlds that must agree, or it may be luck. */
  agree: number;
  /** How many worlds it takes for a word on luck. */
  fewest: number;
  measures: Measure[];
}

/** What one run measured, in the order of the measures; null where there was nothing to measure. */
export type Run = (number | null)[];

/** Runs in thousandths, all worlds of a setting in one line; none where Python has to simulate. */
export interface Grid {
  runs?: Run[];
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
  /** Whether B is not shown yet: first is to be said what is expected of it. */
  hidden: boolean;
}

/** One measure under one setting: in the world of now, and in all worlds. */
export interface Side {
  now: number | null;
  worlds: Run;
}

/** In how many worlds B has more than A, and whether that is more than luck. */
export interface Compared {
  more: number;
  of: number;
  words: string;
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
