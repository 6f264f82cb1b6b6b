import { gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import type { Locale } from '../../schema/locales.ts';
import { wordsOf } from '../../search/fold.ts';
import { withoutSpellings } from '../../search/seam.ts';
import { shardOf, shardText } from '../../search/vocabulary.ts';
import type { Fragment } from './fragments.ts';

/** The words of an index, a file for each letter that any starts with. */
export function vocabularyFiles(fragments: readonly Fragment[], lang: Locale): IndexFile[] {
  const runs = (texts: readonly string[]) => new Set(texts.flatMap((text) => withoutSpellings(text).split(/\s+/u)));
  const names = new Set([...runs(fragments.map(({ meta }) => meta['names'] ?? ''))].flatMap(wordsOf));
  const all = runs(fragments.flatMap(({ content, meta }) => [content, ...Object.values(meta)]));
  const words = [...new Set([...all].flatMap(wordsOf))].toSorted();
  return [...Map.groupBy(words, shardOf)].map(([letter, of]) => ({
    path: `words-${lang}-${letter}`,
    content: gzipSync(shardText(of, names), { level: 9 }),
  }));
}
