import { gzipSync } from 'node:zlib';
import type { Locale } from '../../schema/locales.ts';
import { shardOf, shardText, vocabulary } from '../../search/vocabulary.ts';
import type { Fragment, IndexFile } from './indexed-page.ts';

/** The words of an index, a file for each letter that any starts with. */
export function vocabularyFiles(fragments: readonly Fragment[], lang: Locale): IndexFile[] {
  const { words, names } = vocabulary(fragments);
  return [...Map.groupBy(words, shardOf)].map(([letter, of]) => ({
    path: `words-${lang}-${letter}`,
    content: gzipSync(shardText(of, names), { level: 9 }),
  }));
}
