import { isOnDisk } from '../disk/on-disk.ts';
import { keyOf } from '../../document/key.ts';
import type { Locale } from '../../schema/locales.ts';
import type { ComposerData } from '../../contract/composer/composer-data.ts';

/** Where a dossier is, for the links of documents that are composed of it. */
export interface DossierPlace {
  /** Scheme, host and base of the dossier. */
  readonly root: string;
  /** The address of a page, by its path below the site. */
  readonly pageAddress: (path: string) => string;
  /** The address on the site of a place of the edition; `undefined` where it has none. */
  readonly addressOf: (anchor: string, locale: Locale) => string | undefined;
}

/** Without an address of its own, a dossier is where it was opened: below `base`, a path. */
export function dossierPlace({ root: own, places }: ComposerData, base: string): DossierPlace {
  const root = own ?? new URL(base, location.href).href;
  const file = own === undefined && isOnDisk() ? 'index.html' : '';
  const pageAddress = (path: string): string => root + path + file;
  return {
    root,
    pageAddress,
    addressOf: (anchor, locale) => {
      const path = anchor.startsWith('part-') ? places[anchor] : `${keyOf(anchor)}/`;
      return path === undefined ? undefined : pageAddress(`${locale}/${path}`);
    },
  };
}
