import type { Inline, Run } from './inline.ts';
import type { Row } from './row.ts';
import type { Written } from './written.ts';

/** A passage of a source, once, whatever rests on it. */
export interface SourceNote extends Written {
  readonly number: number;
  readonly exact: string;
  /** The language of the words, as BCP 47. */
  readonly lang: string;
  /** Which source, where in it, and how credible. */
  readonly place: Row<readonly Inline[]>;
  /** What rests on it; the anchor is that of the first reference there. */
  readonly usedAt: readonly Place[];
}

export interface SourceNotes {
  readonly type: 'source-notes';
  /** “Used in” */
  readonly usedAt: string;
  readonly notes: readonly SourceNote[];
}

/** A place of the document under the name that a list gives it. */
export interface Place {
  readonly anchor: string;
  readonly title: Row<Run>;
  /** The number of an entry, in a document that numbers them. */
  readonly number?: number | undefined;
}

/** The parts of the document and the entries in them. A composed one numbers its entries, and has no pages. */
export interface Contents {
  readonly type: 'contents';
  readonly role?: 'composed' | undefined;
  readonly lines: readonly (Place & { readonly entries: readonly Place[] })[];
}

export interface IndexName extends Written {
  readonly name: string;
  readonly lang: string | undefined;
  /** For an alias, the name under which the pages stand. */
  readonly see: Run | undefined;
  readonly anchor: string;
  /** In the order of the document, the description of the actor included. Empty for an alias. */
  readonly places: readonly { readonly anchor: string; readonly title: Run }[];
}

export interface Index {
  readonly type: 'index';
  /** “see” */
  readonly see: string;
  readonly letters: readonly { readonly letter: string; readonly names: readonly IndexName[] }[];
}
