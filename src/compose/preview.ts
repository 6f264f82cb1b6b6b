import type { Locale } from '../schema/locales.ts';
import { composedDocument } from './composed-document.ts';
import { composition } from './composition.ts';
import { type Edition, loadEdition } from './edition.ts';
import type { BriefingLanguages, Selection } from './selection.ts';
import { documentSheets } from './sheets.ts';
import type { DocumentWord, Words } from './words.ts';

export interface DocumentSettings {
  /** Scheme, host and base of the dossier. */
  readonly root: string;
  /** `part-timeline` → `timeline/`. */
  readonly parts: ReadonlyMap<string, string>;
  /** The editions, and the sheets for paper. */
  readonly sources: ReadonlyMap<BriefingLanguages, { readonly edition: string; readonly sheet: string }>;
  readonly words: Readonly<Record<Locale, Words<DocumentWord>>>;
  /** The languages of a document in both, in the order of its columns. */
  readonly both: readonly [Locale, ...Locale[]];
}

/** Loads each edition once; one that did not load is asked for again. */
function editions(sources: DocumentSettings['sources']) {
  const loaded = new Map<BriefingLanguages, Promise<Edition>>();
  return (languages: BriefingLanguages): Promise<Edition> => {
    const edition = loaded.get(languages) ?? loadEdition(sources.get(languages)?.edition ?? '');
    loaded.set(languages, edition);
    edition.catch(() => loaded.delete(languages));
    return edition;
  };
}

/** Shows the document of a selection in `place`, and has it laid out for paper. */
export function preview(place: HTMLElement, settings: DocumentSettings) {
  const { root, parts, sources, words, both } = settings;
  const editionIn = editions(sources);
  const sheets = documentSheets();
  let wanted: Selection | undefined;

  /**
   * Shows a selection whose own address is `address`. Resolves to whether it is still the one to show, and rejects where
   * its edition does not load.
   */
  return async (selection: Selection, address: string): Promise<boolean> => {
    wanted = selection;
    if (selection.entries.length === 0) {
      void sheets.hide();
      place.replaceChildren();
      return true;
    }
    const edition = await editionIn(selection.languages);
    // Shown only when it looks as it should, so that a reader cannot print it before.
    await sheets.show(edition.sheets, sources.get(selection.languages)?.sheet ?? '');
    if (wanted !== selection) return false;
    const languages: DocumentSettings['both'] = selection.languages === 'both' ? both : [selection.languages];
    const { entries, originals } = selection;
    const reference = (number: number): string => words[languages[0]]('reference', { number });
    const composed = composition({ edition, entries, languages, originals, site: { root, parts }, reference });
    place.replaceChildren(composedDocument(edition, composed, { selection, languages, words, root, address }));
    return true;
  };
}
