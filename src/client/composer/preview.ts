import type { Composed } from '../../document/compose.ts';
import { composedMarkup } from '../../document/writers/markup/composed.ts';
import { composedDocument } from './composed-document.ts';
import type { ComposerData } from '../../contract/composer/composer-data.ts';
import { domNode } from './dom.ts';
import type { DossierPlace } from './dossier-place.ts';
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

/** Shows the document of a selection in `place`, and has it laid out for paper. The site stands below `base`. */
export function preview(place: HTMLElement, data: ComposerData, base: string, dossier: DossierPlace): Show {
  const { editions } = data;
  const load = shelves(base, (languages) => editions[languages].parts);
  const useSheets = documentSheets(base + data.sheet);
  let wanted: Selection | undefined;

  return async (selection, address) => {
    wanted = selection;
    const { entries, languages } = selection;
    if (entries.length === 0) {
      void useSheets(undefined);
      place.replaceChildren();
      return { isShown: true, document: undefined };
    }
    const shelf = await load(
      languages,
      entries.filter((key) => !isOwnText(key)),
    );
    // Shown only when it looks as it should, so that a reader cannot print it before.
    await useSheets(base + editions[languages].sheet);
    if (wanted !== selection) return { isShown: false, document: undefined };
    const document = composedDocument(shelf, selection, data, dossier, address);
    place.replaceChildren(domNode(composedMarkup(document)));
    return { isShown: true, document };
  };
}
