// What Python tells of a check; kit/widgets/check.py and check_result.py make it.

export interface Item {
  id: string;
  isPost: boolean;
  text: string;
  /** None where one writes in one's own words. */
  options: { label: string; text: string }[];
  /** A figure of which something is missing, or "". */
  caption: string;
  rows: [name: string, value: string][];
}

export interface Check {
  occasion: "before" | "after";
  /** What is asked of each post. */
  question: string;
  items: Item[];
}

/** What it came to, after the lessons; `before` is null where those answers are not here. */
export interface Went {
  now: number;
  before: number | null;
  of: number;
  certain: number;
  certain_right: number;
  rows: { idea: string; now: number; before: number | null; of: number }[];
}

/** What the parts of the view may ask it for. */
export interface Actions {
  choose(label: string): void;
  /** Keep what was written. */
  write(words: string): void;
  /** Save at once: the notebook may make this view anew. */
  flush(): void;
}
