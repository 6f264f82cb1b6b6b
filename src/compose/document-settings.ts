import { isOnDisk } from '../disk/on-disk.ts';
import { siteRoot } from '../disk/site-root.ts';
import type { ComposedWords } from '../document/compose.ts';
import { keyOf } from '../document/key.ts';
import type { Locale } from '../schema/locales.ts';
import { part } from './element.ts';
import type { BriefingLanguages } from './selection.ts';
import { type DocumentWord, wordsOf } from './words.ts';

/** What a page says of the documents that can be composed on it. */
export interface DocumentSettings {
  /** Below which the site stands: a path. */
  readonly base: string;
  /** The sheet of the print edition. */
  readonly edition: string;
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

const languages = ['nl', 'en', 'both'] as const satisfies readonly BriefingLanguages[];

/** The words of a document in a language. */
function documentWords(page: HTMLElement, lang: Locale): ComposedWords {
  const words = wordsOf<DocumentWord>(part(page, `words-${lang}`));
  return {
    lang,
    note: words('note'),
    pageRef: '',
    table: '',
    interrupted: words('interrupted'),
    interruptedLabel: words('interruptedLabel'),
    kind: words('kind'),
    untitled: words('untitled'),
    imprint: {
      dossier: `${words('dossier')}: ${words('title')}`,
      lines: [words('state'), words('editors')],
      statements: [words('statement')],
    },
    translated: words('translated'),
    own: words('own'),
    ownStatement: words('ownStatement'),
    address: words('address'),
    selection: words('selection'),
    contents: words('contents'),
    entries: words('entries'),
    notes: words('notes'),
    sources: words('sources'),
    usedAt: words('usedAt'),
  };
}

/** The paths of parts of the edition on the site: `part-timeline` → `timeline/`. */
const partPaths = (parts: string): ReadonlyMap<string, string> =>
  new Map(
    parts.split(' ').map((pair) => {
      const [anchor = '', path = ''] = pair.split('=');
      return [anchor, path];
    }),
  );

/** What the page says of the documents that can be composed on it. */
export function documentSettings(page: HTMLElement): DocumentSettings {
  const { root = '', both = '', parts = '', edition = '' } = page.dataset;
  const base = siteRoot(page.dataset['base']);
  // Without an address of its own, a dossier is where it was opened.
  const home = /^https?:/.test(root) ? root : new URL(base, location.href).href;
  const file = isOnDisk() && !/^https?:/.test(root) ? 'index.html' : '';
  const paths = partPaths(parts);
  return {
    base,
    edition,
    root: home,
    addressOf: (anchor, locale) => {
      const path = anchor.startsWith('part-') ? paths.get(anchor) : `${keyOf(anchor)}/`;
      return path === undefined ? undefined : `${home}${locale}/${path}${file}`;
    },
    both: both === 'en nl' ? ['en', 'nl'] : ['nl', 'en'],
    sources: new Map(
      languages.map((name) => {
        const { parts: count = '', sheet = '' } = part(page, `source-${name}`).dataset;
        return [name, { parts: Number(count), sheet }];
      }),
    ),
    words: { nl: documentWords(page, 'nl'), en: documentWords(page, 'en') },
    reference: (number, locale) => wordsOf<DocumentWord>(part(page, `words-${locale}`))('reference', { number }),
  };
}
