// What Python tells of a quiz; kit/widgets/quiz.py makes it.

export interface Option {
  label: string;
  text: string;
  because: string;
  /** The mix-up behind a wrong option, or "". */
  misconception: string;
}

/** A question. `right` are the labels that are right: there may be several, or none. */
export interface Question {
  /** The id of its post, under which answers are kept. */
  id: string;
  text: string;
  /** What is said once it is answered, or "". */
  after: string;
  /** Which earlier lesson it comes from, in words, or "". */
  from: string;
  right: string[];
  options: Option[];
}

/** A label, null for “I don't know”, or undefined where nothing was answered. */
export type Answer = string | null | undefined;

/** What marks, options and keys may ask the view for. */
export interface Actions {
  /** Show another question. Nothing happens where there is none. */
  go(index: number): void;
  /** Choose an answer to the question at hand. */
  choose(label: string | null): void;
  /** Check what is chosen; once it is checked, go on. */
  step(): void;
}
