import { type Composed, composed, type ComposedWords } from '../document/compose.ts';
import { select } from '../document/select.ts';
import { composedMarkup } from '../document/writers/markup/composed.ts';
import type { Locale } from '../schema/locales.ts';
import { domNode } from './dom.ts';
import { paperSheets } from './paper-sheets.ts';
import type { BriefingLanguages, Selection } from './selection.ts';
import { shelves } from './shelves.ts';

export interface DocumentSettings {
  /** Below which the site stands: a path. */
  readonly base: string;
  /** Scheme, host and base of the dossier. */
  readonly root: string;
  /** The address on the site of a place of the edition; `undefined` where it has none. */
  readonly addressOf: (anchor: string, locale: Locale) => string | undefined;
  /** In how many parts each edition is loaded, and the sheets for paper. */
  readonly sources: ReadonlyMap<BriefingLanguages, { readonly parts: number; readonly sheet: string }>;
  readonly words: Readonly<Record<Locale, ComposedWords>>;
  /** “(§ {number})”, by language. */
  readonly reference: (number: number, locale: Locale) => string;
  /** The languages of a document in both, in the order of its columns. */
  readonly both: readonly [Locale, ...Locale[]];
}

/** What became of a selection: whether it is still the one to show, and the document, if there is any. */
export interface Shown {
  readonly isShown: boolean;
  readonly document: Composed | undefined;
}

/** Shows the document of a selection in `place`, and has it laid out for paper. */
export function preview(place: HTMLElement, settings: DocumentSettings) {
  const { base, root, addressOf, sources, words, both, reference } = settings;
  const load = shelves(base, new Map([...sources].map(([languages, { parts }]) => [languages, parts])));
  const usePaper = paperSheets();
  let wanted: Selection | undefined;

  /** Shows a selection whose own address is `address`. Rejects where its entries do not load. */
  return async (selection: Selection, address: string): Promise<Shown> => {
    wanted = selection;
    const { entries, originals } = selection;
    if (entries.length === 0) {
      void usePaper(undefined);
      place.replaceChildren();
      return { isShown: true, document: undefined };
    }
    const shelf = await load(selection.languages, entries);
    // Shown only when it looks as it should, so that a reader cannot print it before.
    await usePaper(sources.get(selection.languages)?.sheet);
    if (wanted !== selection) return { isShown: false, document: undefined };
    const languages: DocumentSettings['both'] = selection.languages === 'both' ? both : [selection.languages];
    const selected = select(shelf, {
      keys: entries,
      languages,
      originals,
      addressOf,
      reference: (number) => reference(number, languages[0]),
    });
    const document = composed(selected, languages, words, { ...selection, root, address });
    place.replaceChildren(domNode(composedMarkup(document)));
    return { isShown: true, document };
  };
}
