import type { Piece } from '../../document/inline.ts';
import type { ComposedWords } from '../../document/compose.ts';
import type { Languages } from '../../document/row.ts';
import type { Locale } from '../../schema/locales.ts';
import type { BriefingLanguages } from './briefing-form.ts';
import type { LiveWord } from '../words.ts';

/** An entry as the list of the composer shows and finds it. What has nothing to say is left out. */
export interface ListEntry {
  readonly id: string;
  readonly name: string;
  /** The language of its name, where that is not the language of the page. */
  readonly lang?: Locale;
  /** Words of the name in a language of their own. */
  readonly quoted?: Piece;
  /** What it is or when: “Person”, “Operation, November 2019”. */
  readonly label?: string;
  /** Names that it is found by as well. */
  readonly aliases?: readonly string[];
  /** The ids of the actors that it is about, itself included. */
  readonly actors?: readonly string[];
  /** When it happened, as `17532/17896 18201/`: days since 1970, an open end without one. */
  readonly spans?: string;
  /** Its place in the order of time; not there for what has no date of its own. */
  readonly rank?: number;
}

/** The entries of a kind, in the order in which readers look for them. */
export interface ListGroup {
  readonly collection: string;
  readonly title: string;
  readonly entries: readonly ListEntry[];
}

/** The words of a composed document in one language, and how it refers to a section: “(§ {number})”. */
export interface DocumentWords extends ComposedWords {
  readonly reference: string;
}

/** All that a composer page knows of its dossier, but for the documents themselves. Paths are below the site. */
export interface ComposerData {
  /** Scheme, host and base of the dossier; not there where its editors gave none. */
  readonly root?: string;
  readonly groups: readonly ListGroup[];
  readonly words: Readonly<Record<LiveWord, string>>;
  readonly documents: Readonly<Record<Locale, DocumentWords>>;
  /** In how many parts each edition is loaded, and the sheet that lays its documents out for paper. */
  readonly editions: Readonly<Record<BriefingLanguages, { readonly parts: number; readonly sheet: string }>>;
  /** The sheet of the print edition: what is chosen looks as it does there. */
  readonly sheet: string;
  /** The languages of a document in both, in the order of its columns. */
  readonly both: Languages;
  /** Where the parts of the edition that no briefing holds are on the site: `part-summary` → ``. */
  readonly places: Readonly<Record<string, string>>;
}

declare global {
  /** Where the script of a composer page leaves what it brings. */
  var dossierComposer: ComposerData | undefined;
}

/** The file of a composer page with its data, below the folder of its language. */
export const composerDataFile = 'compose.js';

/** The data as a script, which loads from a server and from disk. Browsers read JSON faster than JavaScript. */
export const composerScript = (data: ComposerData): string =>
  `globalThis.dossierComposer=JSON.parse(${JSON.stringify(JSON.stringify(data))})\n`;
