import type { BriefingLanguages } from './selection.ts';
import { part } from './element.ts';
import type { DocumentSettings } from './preview.ts';
import { type DocumentWord, wordsOf } from './words.ts';

const languages = ['nl', 'en', 'both'] as const satisfies readonly BriefingLanguages[];

/** What the page says of the documents that can be composed on it. */
export function documentSettings(page: HTMLElement): DocumentSettings {
  const { root = '', both = '', parts = '' } = page.dataset;
  return {
    root: new URL(root, location.href).href,
    both: both === 'en nl' ? ['en', 'nl'] : ['nl', 'en'],
    parts: new Map(
      parts.split(' ').map((pair) => {
        const [anchor = '', path = ''] = pair.split('=');
        return [anchor, path];
      }),
    ),
    sources: new Map(
      languages.map((name) => {
        const { edition = '', sheet = '' } = part(page, `source-${name}`).dataset;
        return [name, { edition, sheet }];
      }),
    ),
    words: {
      nl: wordsOf<DocumentWord>(part(page, 'words-nl')),
      en: wordsOf<DocumentWord>(part(page, 'words-en')),
    },
  };
}
