import type { PartOfPage } from '../schema/locator.ts';

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'note' | 'preformatted' | 'cue';

/** What a block is, beside its words. */
export interface BlockFields {
  readonly kind: BlockKind;
  /** Of a heading, from 1 to 6; of an item, how deep its list stands, from 1. */
  readonly level?: number;
  /** Of an item: its list counts. */
  readonly ordered?: boolean;
  /** Of a cell: which table of the text, and which of its rows it stands in; both counted from 0. */
  readonly table?: number;
  readonly row?: number;
  /** Where it is not of the article itself. */
  readonly part?: PartOfPage;
}

/** A heading, a paragraph and so on: a stretch of the text, in code points from the first to after the last. */
export interface TextBlock extends BlockFields {
  readonly start: number;
  readonly end: number;
}
