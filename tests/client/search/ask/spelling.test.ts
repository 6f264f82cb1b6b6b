import { expect, test } from 'vitest';
import type { Locale } from '../../../../src/schema/locales.ts';
import type { SearchFiles } from '../../../../src/client/search/ask/files.ts';
import { holding, nearSpellings, ofParticiple } from '../../../../src/client/search/ask/spelling.ts';
import { type Shard, shardOf } from '../../../../src/search/vocabulary.ts';

const words: Partial<Record<Locale, readonly string[]>> = {
  nl: ['hamran', 'hamrat', 'rechtbank', 'weigeren', 'zee'],
  en: ['court', 'hamram', 'hamran'],
};
const shards = (lang: Locale, keep: (word: string) => boolean): Shard => ({
  words: (words[lang] ?? []).filter(keep),
  names: new Set(['hamran']),
});
const files: SearchFiles = {
  manifest: { folder: '', counts: [], languages: {} },
  shard: (lang, word) => Promise.resolve(shards(lang, (each) => shardOf(each) === shardOf(word))),
  shards: (lang) => Promise.resolve([shards(lang, () => true)]),
  entries: () => Promise.resolve(new Map()),
  catalogue: () => Promise.resolve(''),
};

test.each<[string, Locale, string | undefined]>([
  ['geweigerd', 'nl', 'weigerd'],
  ['geweig', 'nl', 'weig'],
  ['gewei', 'nl', undefined],
  ['geweigerd', 'en', undefined],
  ['weigeren', 'nl', undefined],
])('%s in %s is a participle of %s', (word, lang, stem) => {
  expect(ofParticiple(word, lang)).toBe(stem);
});

test('each word has the languages that hold it, a participle by its verb', async () => {
  expect(await holding(files, ['Hámran', 'rechtbank', 'court', 'geweigerd', 'qqq'], ['nl', 'en'])).toEqual([
    ['nl', 'en'],
    ['nl'],
    ['en'],
    ['nl'],
    [],
  ]);
  expect(await holding(files, ['hamran'], ['en'])).toEqual([['en']]);
});

test('near spellings are those of all languages, the nearest first and each once', async () => {
  expect(await nearSpellings(files, 'Hamrán', ['nl', 'en'])).toEqual(['hamran', 'hamrat', 'hamram']);
});

test('where nothing with this first letter is near, the mistake may be in that letter', async () => {
  expect(await nearSpellings(files, 'gamran', ['nl', 'en'])).toEqual(['hamran']);
  expect(await nearSpellings(files, 'dechtbank', ['nl'])).toEqual(['rechtbank']);
});
