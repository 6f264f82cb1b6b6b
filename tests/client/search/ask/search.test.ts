import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../../src/schema/locales.ts';
import type { Engine, Match } from '../../../../src/client/search/ask/engine.ts';
import type { SearchFiles } from '../../../../src/client/search/ask/files.ts';
import { openSearch } from '../../../../src/client/search/ask/search.ts';
import { emptyShard, type Shard, shardOf } from '../../../../src/search/vocabulary.ts';

/** Pages of two languages: their words, and which entry each is about. A page matches by how many words it has. */
const texts: Partial<Record<Locale, readonly string[]>> = {
  nl: ['aanval servers', 'hamran spreekt', 'hamran zwijgt over servers', 'rechtbank'],
  en: ['attack servers', 'hamran speaks', 'court'],
};
const entries: Partial<Record<Locale, readonly number[]>> = { nl: [0, 1, 2, 3], en: [0, 1, 3] };

const wordsOf = (lang: Locale): string[] =>
  [...new Set((texts[lang] ?? []).flatMap((text) => text.split(' ')))].toSorted();

function engine(lang: Locale, asked: string[]): Engine {
  const all = (texts[lang] ?? []).map((text, index) => ({
    text,
    match: { id: `${lang}${index}`, score: 1, data: text },
  }));
  return {
    search: (term) => {
      asked.push(`${lang}: ${String(term)}`);
      const exact = term?.startsWith('"') === true;
      const words = exact ? [term.slice(1, -1)] : (term ?? '').split(' ');
      return Promise.resolve(
        all.flatMap(({ text, match }): Match[] => (words.every((word) => text.includes(word)) ? [match] : [])),
      );
    },
    page: ({ data }) => Promise.resolve({ url: `/${lang}/`, excerpt: data, meta: {} }),
    rest: () => void asked.push(`${lang} rests`),
  };
}

const shard = (lang: Locale, letter: string): Shard => ({
  ...emptyShard,
  words: wordsOf(lang).filter((word) => shardOf(word) === letter),
});

const files = (languages: readonly Locale[]): SearchFiles => ({
  manifest: {
    folder: 'f',
    counts: [4],
    languages: Object.fromEntries(languages.map((lang) => [lang, { hash: '', letters: '', missing: [] }])),
  },
  shard: (lang, word) => Promise.resolve(shard(lang, shardOf(word))),
  shards: (lang) => Promise.resolve([...new Set(wordsOf(lang).map(shardOf))].map((letter) => shard(lang, letter))),
  entries: (lang) => Promise.resolve(new Map(entries[lang]?.map((entry, index) => [`${lang}${index}`, entry]))),
  catalogue: () => Promise.resolve(''),
});

async function opened(locale: Locale, languages: readonly Locale[] = ['nl', 'en']) {
  const asked: string[] = [];
  const started: Locale[] = [];
  const startEngine = (lang: Locale): Engine => {
    started.push(lang);
    return engine(lang, asked);
  };
  const search = await openSearch({ startEngine, openFiles: () => Promise.resolve(files(languages)) }, locale);
  const find = async (text: string, wanted?: readonly Locale[]) => {
    const { hits, ...found } = await search.find(text, wanted);
    return { ...found, hits: hits.map(({ entry, lang, score }) => `${lang} ${entry} ${score}`) };
  };
  return { search, find, asked, started };
}

const nothing = { hits: [], instead: undefined, near: [], partly: false, initials: [] };

describe('a question', () => {
  test('is asked in both languages; a page in that of the reader counts more, and each entry is there once', async () => {
    const { find, asked, started } = await opened('nl');
    expect(await find('servers')).toEqual({ ...nothing, hits: ['nl 0 1', 'nl 2 1'] });
    expect(await find('speaks')).toEqual({ ...nothing, hits: ['en 1 0.8'] });
    expect([started, asked]).toEqual([
      ['nl', 'en'],
      ['nl rests', 'en rests', 'nl: servers', 'en: servers', 'nl rests', 'en rests', 'en: speaks'],
    ]);
  });

  test('may be asked in one language', async () => {
    const { find } = await opened('nl');
    expect((await find('servers', ['en'])).hits).toEqual(['en 0 0.8']);
  });

  test('is asked of no language without an index', async () => {
    const { find, started } = await opened('nl', ['nl']);
    expect((await find('servers')).hits).toEqual(['nl 0 1', 'nl 2 1']);
    expect(await find('speaks')).toEqual(nothing);
    expect(started).toEqual(['nl']);
  });

  test('of nothing finds nothing, and asks nobody', async () => {
    const { find, asked } = await opened('nl');
    expect(await find(' ')).toEqual(nothing);
    expect(asked).toEqual([]);
  });

  test('keeps the initials that stand before a name', async () => {
    const { find } = await opened('nl');
    expect(await find('F. Hamran')).toEqual({ ...nothing, initials: ['f'], hits: ['nl 1 1', 'nl 2 1'] });
  });
});

describe('words that no entry holds all of', () => {
  test('find what holds some of them, most first, and say so', async () => {
    const { find } = await opened('nl');
    expect(await find('hamran rechtbank servers')).toEqual({
      ...nothing,
      partly: true,
      hits: ['nl 2 2002', 'nl 0 1001', 'nl 1 1001', 'nl 3 1001'],
    });
  });

  test('find nothing where they are to stand in order', async () => {
    const { find } = await opened('nl');
    expect(await find('"servers aanval"')).toEqual(nothing);
    expect((await find('“aanval servers”')).hits).toEqual(['nl 0 1']);
  });
});

describe('a word that no index holds', () => {
  test('is corrected, and what is looked for instead is said', async () => {
    const { find } = await opened('nl');
    expect(await find('hammran spreekt')).toEqual({ ...nothing, instead: 'hamran spreekt', hits: ['nl 1 1'] });
  });

  test('is corrected between quotation marks too, without the order of the words', async () => {
    const { find } = await opened('nl');
    expect(await find('"spreekt hammran"')).toMatchObject({ instead: 'spreekt hamran', hits: ['nl 1 1'] });
  });

  test('and is near none finds nothing, but says what was near the others', async () => {
    const { find } = await opened('nl');
    expect(await find('hammran qqqqqq')).toEqual({ ...nothing, near: ['hamran'] });
  });
});

test('everything is every entry of one language, the reader’s own unless another is asked for', async () => {
  const { search } = await opened('nl');
  const all = async (languages: readonly Locale[]) => {
    const { hits, ...found } = await search.everything(languages);
    expect({ ...found, hits: [] }).toEqual(nothing);
    return hits.map(({ entry, lang }) => `${lang} ${entry}`);
  };
  expect(await all([])).toEqual(['nl 0', 'nl 1', 'nl 2', 'nl 3']);
  expect(await all(['en'])).toEqual(['en 0', 'en 1', 'en 3']);
});

test('the page of a hit is asked of the engine that found it', async () => {
  const { search } = await opened('nl');
  const { hits } = await search.find('speaks');
  expect(await hits[0]?.page()).toEqual({ url: '/en/', excerpt: 'hamran speaks', meta: {} });
});
