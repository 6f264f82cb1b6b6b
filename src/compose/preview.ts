import { type Composed, composed } from '../document/compose.ts';
import type { Languages } from '../document/row.ts';
import { select } from '../document/select.ts';
import { composedMarkup } from '../document/writers/markup/composed.ts';
import type { ComposerData } from './composer-data.ts';
import { domNode } from './dom.ts';
import type { DossierPlace } from './dossier-place.ts';
import { isOwnText } from './own-texts.ts';
import type { Selection } from './selection.ts';
import { documentSheets } from './sheets.ts';
import { shelves } from './shelves.ts';
import { filled } from './words.ts';

/** What became of a selection: whether it is still the one to show, and the document, if there is any. */
export interface Shown {
  readonly isShown: boolean;
  readonly document: Composed | undefined;
}

/** Shows a selection whose own address is `address`. Rejects where its entries do not load. */
export type Show = (selection: Selection, address: string) => Promise<Shown>;

/** Shows the document of a selection in `place`, and has it laid out for paper. The site stands below `base`. */
export function preview(place: HTMLElement, data: ComposerData, base: string, dossier: DossierPlace): Show {
  const { editions, documents } = data;
  const { root, addressOf } = dossier;
  const load = shelves(base, (languages) => editions[languages].parts);
  const useSheets = documentSheets(base + data.sheet);
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
    await useSheets(base + editions[selection.languages].sheet);
    if (wanted !== selection) return { isShown: false, document: undefined };
    const languages: Languages = selection.languages === 'both' ? data.both : [selection.languages];
    const selected = select(shelf, {
      keys: entries,
      languages,
      originals,
      addressOf,
      reference: (number) => filled(documents[languages[0]].reference, { number }),
    });
    const document = composed(selected, languages, documents, { ...selection, root, address, order: entries, texts });
    place.replaceChildren(domNode(composedMarkup(document)));
    return { isShown: true, document };
  };
}
