import { type Composed, composed } from '../../document/compose.ts';
import type { Languages } from '../../document/row.ts';
import { select, type Shelf } from '../../document/select.ts';
import type { ComposerData } from '../../contract/composer/composer-data.ts';
import type { DossierPlace } from './dossier-place.ts';
import type { Selection } from './selection.ts';
import { filled } from '../../contract/words.ts';

/** The document of a selection whose own address is `address`, made of entries that are on a shelf. */
export function composedDocument(
  shelf: Shelf,
  selection: Selection,
  { both, documents }: ComposerData,
  { root, addressOf }: Pick<DossierPlace, 'root' | 'addressOf'>,
  address: string,
): Composed {
  const { entries, originals } = selection;
  const languages: Languages = selection.languages === 'both' ? both : [selection.languages];
  const selected = select(shelf, {
    keys: entries,
    languages,
    originals,
    addressOf,
    reference: (number) => filled(documents[languages[0]].reference, { number }),
  });
  return composed(selected, languages, documents, { ...selection, root, address, order: entries });
}
