// What Python tells of a prediction (kit/widgets/predict.py), and where things lie in its picture.

/** One figure. `curve` is "" where there is only one; `source` counts from 1, and 0 is none. */
export interface Item {
  id: string;
  curve: string;
  x: string | number;
  /** The figure, whatever it is; the words for it come from Python. */
  published: number;
  /** Shown from the start, and not to be guessed. */
  given: boolean;
  source: number;
}

/** A change in how the figures were made: between which x it lies, and what changed. */
export interface Break {
  at: number;
  text: string;
}

export interface Prediction {
  title: string;
  question: string;
  unit: string;
  /** What the figures are: "published", made in some way such as "simulated", or "" untold. */
  made: string;
  sign: string;
  kind: "curve" | "bars";
  note: string;
  notice: string;
  xName: string;
  curves: string[];
  breaks: Break[];
  sources: string[];
  items: Item[];
}

/** How a class guessed a figure: the lowest, the median, the highest, and how many people. */
export type Spread = [number, number, number, number];

export interface ClassGuesses {
  name: string;
  spread: Record<string, Spread>;
}

/** A place in the picture, in pixels from its upper left corner. */
export interface Spot {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where things lie in a picture. */
interface AnyLayout {
  width: number;
  height: number;
  /** What the values 0 to 100 span. */
  box: Box;
  /** Where an item lies along the side of the picture that the items share. */
  at(item: Item): number;
  /** Where a value lies across it. */
  of(value: number): number;
  /** The part of a spot that `at` speaks of. */
  along(spot: Spot): number;
  /** Whether a hand at this spot draws. */
  within(spot: Spot): boolean;
  /** The value at a spot, which may lie beyond 0 and 100. */
  valueAt(spot: Spot): number;
}

export interface CurveLayout extends AnyLayout {
  bars: false;
  /** Where a hand draws: a little more than what the values span. */
  canvas: Box;
  /** The values of x, in order. */
  xs: number[];
  /** Where a value of x lies. */
  spot(x: number): number;
  /** Whether the lines have no names beside them. */
  narrow: boolean;
}

export interface BarLayout extends AnyLayout {
  bars: true;
  /** The height of a row. */
  row: number;
  /** The name of each curve, where there are several, and how far down it stands. */
  headings: [string, number][];
}

export type Layout = CurveLayout | BarLayout;

/** What hand and keys may ask the view for. */
export interface Actions {
  /** Draw one point, null for taking it back; it becomes an answer when no more keys follow. */
  change(item: Item, value: number | null): void;
  /** Make answers of what was drawn. Returns the items that have changed. */
  commit(): Item[];
  /** Take up a curve. */
  choose(curve: string): void;
  undo(): void;
  reveal(): void;
  /** Show all there is to see. */
  show(): void;
  /** Draw the picture only. */
  paint(): void;
  /** Let it be read out. */
  say(words: string): void;
}
