// What a guess consists of.

/** How many of a class gave each label, in order. */
export interface Guessed {
  name: string;
  counts: number[];
}

/** What was guessed: a label, and the words of a line. */
export interface Said {
  label: string;
  note: string;
}

export interface Guess {
  id: string;
  question: string;
  kind: "tap" | "slider" | "line";
  /** Of a tap. */
  options: { text: string; because: string }[];
  /** The steps of a slider. */
  values: number[];
  /** Whether each step of the slider is as long as the next. */
  even: boolean;
  unit: string;
  /** The id of the guess that asked the same before; "" where none did. */
  earlier: string;
  /** The number of an option; the lowest and the highest number found; a text; or nothing. */
  truth: number | [number, number] | string | null;
  /** The label of the step that is nearest to what was found; "" without steps. */
  nearest: string;
  /** What was found, in words; "" where nobody can be right or wrong. */
  found: string;
  source: string;
  after: string;
  /** Whether it is one of the kit's, so that its code is handed in with its lesson. */
  known: boolean;
}

/** What a control tells. */
export interface Actions {
  /** Something else is chosen now. */
  changed(): void;
  /** Have something read out. */
  say(words: string): void;
  /** This is it. */
  commit(): void;
}

/** The way in which a guess is made. */
export interface Control {
  node: HTMLElement;
  /** What is chosen now; null before anything is. */
  chosen(): Said | null;
  /** Show what was said to the same question before. */
  remind?(label: string): void;
  /** Show what was guessed and found, in the room that there is. */
  open(said: Said): void;
  keys(): import("../keys.js").Keys;
}
