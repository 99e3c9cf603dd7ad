// What a page works out itself, and a notebook asks Python for.

import type { Check } from "../../check/types.d.ts";
import type { Entry, Host, Parts } from "../../types.d.ts";

export type Occasion = "before" | "after";
export type Form = "a" | "b";

/** What is right in a check; kit/hosts/rights.py makes it. A label is "" where nothing is right. */
export interface Rights {
  ideas: Record<string, string>;
  forms: Record<Form, { id: string; idea: string; label: string }[]>;
}

/** What a page is given of a check: both forms, and what it takes to tell whose is which. */
export interface Forms {
  forms: Record<Form, Partial<Parts> & { check: Check }>;
  /** Of each form on each occasion, by the name of its activity. */
  fingerprints: Record<string, number>;
  /** After the lessons only. */
  rights?: Rights;
}

/** An activity of a lesson; kit/hosts/lesson_given.py makes it. */
export interface LessonActivity {
  activity: string;
  title: string;
  fingerprint: number;
  /** What is judged, in order, and the labels it may get. */
  ids: string[];
  labels: string[];
  kind: "post" | "question" | "figure" | "guess" | "item" | "text";
}

/** What stands for the posts of an activity; undefined where it was not begun. */
export type Entries = Map<string, Entry> | undefined;

/** A host on a page: parts may be set on this page only. */
export interface PlainHost extends Host {
  tell(parts: Partial<Parts>): void;
}

/** Who sits here, as far as it takes to work out what Python does in a notebook. */
export interface Visit {
  /** The made-up name, and the places of its two words. */
  readonly called: string;
  readonly name: [number, number];
  /** What stands in an activity of this visitor; of these very posts, told by their fingerprint. */
  entries(activity: string, fingerprint: number): Promise<Entries>;
  /** Be told of another name. Returns what ends it. */
  listen(listener: () => void): () => void;
  /** Be told whenever something of an activity was saved, here or in another tab. */
  hear(activity: string, fingerprint: number, listener: () => void): () => void;
}
