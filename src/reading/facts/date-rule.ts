import type { Day } from './calendar.ts';
import type * as english from '../words/dates-en.ts';
import type * as dutch from '../words/dates-nl.ts';

/** The words by which the dates of a language are read. */
export type DateWords = typeof english | typeof dutch;

/** A date that was read: in EDTF, and whether it follows from the date of the text. */
export type Read = { readonly edtf: string; readonly reckoned: boolean } | undefined;
export type Direction = -1 | 0 | 1;

/** What a rule knows of the place of a date. */
export interface Frame {
  readonly issued: Day | undefined;
  /** Whether the sentence tells of what was (-1) or will be (1). */
  readonly direction: Direction;
}

export interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>, frame: Frame) => Read;
}
