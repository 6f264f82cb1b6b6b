import type { BlockFields } from '../source-text.ts';
import { type Cascade, cascade } from './cascade.ts';
import { type Inherited, shown } from './hiding.ts';
import type { SheetAt } from './imported.ts';
import type { ListPlace, TablePlace } from './kinds.ts';
import type { LetterCase } from './letter-case.ts';
import type { OwnMarks } from './quotation-marks.ts';
import type { Selectors } from './selectors.ts';
import type { Host } from './shadow.ts';
import { sheetsOf } from './sheets.ts';
import type { Document, Element } from './tree.ts';

/** What an element hands on to what is within it. */
export interface Flow {
  readonly state: Inherited;
  /** The element that begins and ends the lines of its words; none for the page as a whole. */
  readonly owner: Element | undefined;
  readonly fields: BlockFields;
  readonly list: ListPlace | undefined;
  readonly table: TablePlace | undefined;
  /** In the cell of a table of data, where a new line begins no new block. */
  readonly isInCell: boolean;
  readonly isPreformatted: boolean;
  readonly isFlexible: boolean;
  readonly lang: string;
  /** How many quotations it stands in, and the marks that its style gives them. */
  readonly quoted: number;
  readonly marks: OwnMarks;
  /** Whether its letters are drawn as capitals, or as none. */
  readonly letters: LetterCase;
  readonly styleOf: Cascade;
  /** In a shadow tree, the element that it belongs to. */
  readonly host: Host<Flow> | undefined;
  /** How many frames it stands in. */
  readonly framed: number;
}

/** What a page hands on to what is in it. */
export function pageFlow(page: Document, sheetAt: SheetAt, selectors: Selectors): Flow {
  const sheets = sheetsOf(page, sheetAt);
  return {
    state: { ...shown, ground: sheets.ground },
    owner: undefined,
    fields: { kind: 'paragraph' },
    list: undefined,
    table: undefined,
    isInCell: false,
    isPreformatted: false,
    isFlexible: false,
    lang: '',
    quoted: 0,
    marks: undefined,
    letters: undefined,
    styleOf: cascade(sheets, selectors),
    host: undefined,
    framed: 0,
  };
}
