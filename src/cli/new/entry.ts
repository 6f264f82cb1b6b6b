import type { Archive } from '../../archive/archive.ts';
import type { ReadContent } from '../../reader/content.ts';
import type { HelpLocale } from '../../schema/help.ts';

/** What a new entry comes into. */
export interface Beginning {
  readonly content: ReadContent;
  readonly archive: Archive | undefined;
  readonly archiveFolder: string;
  /** The language of whoever asks for it. */
  readonly locale: HelpLocale;
}

/** The document of a new source. */
export interface NewDocument {
  readonly file: string;
  readonly sha256: string;
  /** The file of the archive that holds the same already. */
  readonly archived: string | undefined;
}

export interface NewEntry {
  /** What its id is made of, where nobody chooses one. */
  readonly named: string;
  /** Its files, each by where it goes in the content folder. */
  readonly files: readonly { readonly place: (id: string) => string; readonly text: string }[];
  readonly isDraft: boolean;
  /** The document of a source. */
  readonly document?: NewDocument;
}

/** Whether a dossier lets no text be without one of its languages. */
export const asksForAll = ({ dossier }: ReadContent): boolean => dossier?.translations !== 'optional';
