import type { Origin } from '../reader/origin.ts';
import type { Locale } from '../schema/locales.ts';
import type { Omission, Statement } from '../schema/statement.ts';
import type { Caption } from './caption.ts';
import type { Contents, Index, Place, SourceNotes } from './finding.ts';
import type { Inline, NoteRef, Run } from './inline.ts';
import type { Languages, Row } from './row.ts';
import type { TimelineFigure } from './timeline.ts';
import type { Written } from './written.ts';

export interface Paragraph extends Written {
  readonly type: 'paragraph';
  /** `label` says what the paragraphs after it are, `notice` in which language they are; `see` stands for an embed. */
  readonly role?: 'label' | 'notice' | 'see' | undefined;
  /** The language of its words, where it is not that of what it stands in. */
  readonly lang?: string | undefined;
  readonly children: readonly Inline[];
}

/** A heading of running text. Those of parts and entries are their titles. */
export interface Heading extends Written {
  readonly type: 'heading';
  readonly level: number;
  readonly children: readonly Inline[];
}

/** A heading in the languages of the document, side by side. */
export interface TitleRow {
  readonly type: 'title';
  readonly level: 3 | 4;
  readonly title: Row<Run>;
}

export interface List extends Written {
  readonly type: 'list';
  readonly role?: 'links' | undefined;
  /** The number of the first item; `undefined` for a list without numbers. */
  readonly start: number | undefined;
  /** Its paragraphs stand apart; else they are lines. */
  readonly loose: boolean;
  readonly items: readonly (readonly Block[])[];
}

/** A table of running text: the first row is its head, and all rows have as many cells as it has. */
export interface Table extends Written {
  readonly type: 'table';
  readonly align: readonly ('left' | 'center' | 'right' | undefined)[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

/** The footnotes of running text, below it. */
export interface Footnotes {
  readonly type: 'footnotes';
  readonly title: string;
  /** “Back to the text” */
  readonly back: string;
  readonly notes: readonly {
    readonly letter: string;
    readonly anchor: string;
    /** The first reference to it. */
    readonly from: string;
    readonly children: readonly Block[];
  }[];
}

/** Blocks in another language than what they stand in. */
export interface Foreign {
  readonly type: 'foreign';
  readonly lang: string;
  readonly children: readonly Block[];
}

/** A quotation or a list of running text, lines as they were typed, and what divides two parts of a text. */
export type ProseBlock =
  | { readonly type: 'blockquote'; readonly children: readonly Block[] }
  | ({ readonly type: 'code'; readonly value: string; readonly syntax: string | undefined } & Written)
  | { readonly type: 'divider' };

/** What stands side by side. One that takes the whole width has a single cell. */
export interface Columns {
  readonly type: 'columns';
  readonly role?: 'kind' | 'text' | 'quotation' | 'key-figure' | 'lead' | 'place' | undefined;
  readonly cells: Row<readonly Block[]>;
}

/** The exact words of a quotation, in their own language, and whether anybody compared them with the source. */
export interface Quotation extends Written, Statement {
  readonly type: 'quotation';
  readonly lang: string;
  /** Says that nobody did. */
  readonly unproven: string | undefined;
  readonly refs: readonly NoteRef[];
}

/** The editors' translation of a quotation. */
export interface Translation extends Written, Statement {
  readonly type: 'translation';
  /** Says what it is, and whether the original changed since. */
  readonly labels: readonly string[];
  readonly lang: string;
  /** What its original rests on, where that is left out. */
  readonly refs: readonly NoteRef[];
}

/** A remark by the editors; `own`: a paragraph by the reader who composed the document. */
export interface Remark extends Written {
  readonly type: 'remark';
  readonly role?: 'own' | undefined;
  readonly label: string;
  readonly children: readonly Block[];
}

/** One of the things that are known of an entry in one respect. */
export interface FactValue extends Written {
  readonly children: readonly Inline[];
  readonly remark: Remark | undefined;
}

/** What is known of an entry in one respect. */
export interface Fact {
  readonly type: 'fact';
  readonly label: string;
  readonly values: readonly FactValue[];
}

/** A number that a source gives, with what it stands for. */
export interface KeyFigure extends Written {
  readonly type: 'key-figure';
  /** “more than”; empty for an exact number. */
  readonly qualifier: string;
  readonly number: string;
  readonly unit: readonly Inline[];
  readonly children: readonly Block[];
}

/** A cell of a table of the dossier: lines, in a language each where that matters, and what they rest on. */
export interface GridCell extends Written {
  readonly lines: readonly { readonly lang: string | undefined; readonly children: readonly Inline[] }[];
  readonly refs: readonly NoteRef[];
}

/** A table that the dossier makes. Its head has a line for each language. */
export interface Grid {
  readonly type: 'grid';
  readonly role: 'timeline-table' | 'verified' | 'factsheet';
  readonly caption: Caption;
  readonly head: readonly Row<string>[];
  /** How wide the columns are beside each other; absent: as what they hold calls for. */
  readonly shares?: readonly number[];
  /** Which column names the rows. */
  readonly named: number;
  readonly rows: readonly (readonly GridCell[])[];
}

/** An entry as an article, in which it stands once. Its origin is the field that names it. */
export interface Entry extends Written {
  readonly type: 'entry';
  readonly anchor: string;
  /** `actors/federaal-parket` */
  readonly key: string;
  readonly title: Row<Run>;
  /** How contents and notes name it. */
  readonly name: Row<Run>;
  /** What it is: “Person”, “Operation, November 2019”. */
  readonly kind: Row<string>;
  /** Its number, in a document that numbers its entries. */
  readonly number?: number | undefined;
  readonly children: readonly Block[];
}

/** A block: what stands on lines of its own. */
export type Block =
  | Paragraph
  | Heading
  | TitleRow
  | List
  | Table
  | ProseBlock
  | Foreign
  | Footnotes
  | Columns
  | Quotation
  | Translation
  | Remark
  | Fact
  | KeyFigure
  | Grid
  | TimelineFigure
  | SourceNotes
  | Contents
  | Index
  | Entry;

/** A part of the document under its heading. */
export interface Part extends Place {
  readonly type: 'part';
  readonly children: readonly Block[];
}

export interface TitlePage {
  readonly title: Row<Run>;
  readonly subtitle: Row<Run>;
  /** The edition, its state, and who answers for it. */
  readonly imprint: Row<readonly string[]>;
  readonly address: string | undefined;
  /** The fields that these come from; those of the imprint line by line. */
  readonly origins?: Readonly<Record<'title' | 'subtitle' | 'address', Origin>> & {
    readonly imprint: readonly Origin[];
  };
}

/** The words that a writer adds, with `{number}` and `{page}` where these stand. */
export interface WriterWords {
  readonly lang: Locale;
  readonly note: string;
  readonly pageRef: string;
  /** The name of a table of running text that a narrow screen shows only in part. */
  readonly table: string;
  /** What the sign within a statement says. */
  readonly omissions: Readonly<Record<Omission, string>>;
}

/** A dossier as one document, in one language or in both side by side. */
export interface Document {
  readonly locales: Languages;
  readonly words: Row<WriterWords>;
  readonly titlePage: TitlePage;
  readonly parts: readonly Part[];
  /** Whether its pages lie on their long side, for wide tables. */
  readonly isLandscape?: boolean;
}
