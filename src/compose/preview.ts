import { type Composed, composed } from '../document/compose.ts';
import { select } from '../document/select.ts';
import { composedMarkup } from '../document/writers/markup/composed.ts';
import { type DocumentSettings, documentSettings } from './document-settings.ts';
import { domNode } from './dom.ts';
import { isOwnText } from './own-texts.ts';
import type { Selection } from './selection.ts';
import { documentSheets } from './sheets.ts';
import { shelves } from './shelves.ts';

/** What became of a selection: whether it is still the one to show, and the document, if there is any. */
export interface Shown {
  readonly isShown: boolean;
  readonly document: Composed | undefined;
}

/** Shows a selection whose own address is `address`. Rejects where its entries do not load. */
export type Show = (selection: Selection, address: string) => Promise<Shown>;

/** Shows the document of a selection in `place`, as the page says, and has it laid out for paper. */
export function preview(place: HTMLElement, page: HTMLElement): Show {
  const { base, root, edition, addressOf, sources, words, both, reference } = documentSettings(page);
  const load = shelves(base, new Map([...sources].map(([languages, { parts }]) => [languages, parts])));
  const useSheets = documentSheets(edition);
  let wanted: Selection | undefined;

  return async (selection, address) => {
    wanted = selection;
    const { entries, originals, texts } = selection;
    if (entries.length === 0) {
      void useSheets(undefined);
      place.replaceChildren();
      return { isShown: true, document: undefined };
    }
    const shelf = await load(
      selection.languages,
      entries.filter((key) => !isOwnText(key)),
    );
    // Shown only when it looks as it should, so that a reader cannot print it before.
    await useSheets(sources.get(selection.languages)?.sheet);
    if (wanted !== selection) return { isShown: false, document: undefined };
    const languages: DocumentSettings['both'] = selection.languages === 'both' ? both : [selection.languages];
    const selected = select(shelf, {
      keys: entries,
      languages,
      originals,
      addressOf,
      reference: (number) => reference(number, languages[0]),
    });
    const document = composed(selected, languages, words, { ...selection, root, address, order: entries, texts });
    place.replaceChildren(domNode(composedMarkup(document)));
    return { isShown: true, document };
  };
}
