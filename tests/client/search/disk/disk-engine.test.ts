import { describe, expect, test } from 'vitest';
import { diskEngine } from '../../../../src/client/search/disk/disk-engine.ts';
import type { DiskPage } from '../../../../src/contract/disk/index-script.ts';
import { shardOf, vocabulary } from '../../../../src/search/vocabulary.ts';

const aPage = (url: string, content: string, meta: Record<string, string> = {}): DiskPage => ({ url, content, meta });

const pages = [
  aPage('/nl/actors/zoe/', 'Zij leidt het parket.', { title: 'Zoë Ångström', names: 'Zoë Ångström · ZA' }),
  aPage('/nl/events/aanval/', 'De cyber`aanval op vijf servers. Zoë Ångström weigerde elk commentaar.', {
    title: 'Een aanval',
  }),
  aPage(
    '/nl/events/tweede/',
    'Op de servers volgde een tweede aanval, en op die servers nog een aanval, en weer een aanval.',
    {
      title: 'Daarna',
    },
  ),
];

const engine = (weight: (place: number) => number = () => 1) => {
  const { words, names } = vocabulary(pages);
  const shard = (word: string) => ({ words: words.filter((each) => shardOf(each) === shardOf(word)), names });
  return diskEngine(pages, 'nl', shard, weight);
};

const found = async (term: string | null): Promise<string[]> => {
  const { search, page } = await engine();
  const matches = await search(term);
  return Promise.all(matches.map(async (match) => (await page(match)).url));
};

describe('a page on disk is found', () => {
  test.each([
    [
      'a name without its diacritics, the one who bears it first',
      'zoe angstrom',
      ['/nl/actors/zoe/', '/nl/events/aanval/'],
    ],
    ['the beginning of a word', 'comm', ['/nl/events/aanval/']],
    ['another form of a word', 'weigert', ['/nl/events/aanval/']],
    ['a participle', 'geweigerde', ['/nl/events/aanval/']],
    ['a compound', 'cyberaanval', ['/nl/events/aanval/']],
    ['a part of a compound, the title first', 'aanval', ['/nl/events/aanval/', '/nl/events/tweede/']],
    ['all of several words', 'vijf aanval', ['/nl/events/aanval/']],
    ['words in order', '"een tweede aanval"', ['/nl/events/tweede/']],
  ])('by %s', async (_, term, urls) => {
    expect(await found(term)).toEqual(urls);
  });

  test('when all are asked for, in their order', async () => {
    expect(await found(null)).toEqual(pages.map(({ url }) => url));
  });
});

test.each(['"tweede een aanval"', '"weede aanval"', 'vijf tweede', 'qqq'])('nothing is found by %s', async (term) => {
  expect(await found(term)).toEqual([]);
});

test('a page that counts more comes first', async () => {
  const { search } = await engine((place) => (place === 2 ? 10 : 1));
  expect((await search('aanval')).map(({ id }) => id)).toEqual(['2', '1']);
});

test('a result has its passage, with what was found marked', async () => {
  const { search, page } = await engine();
  const [match] = await search('server');
  expect(match && (await page(match))).toEqual({
    url: '/nl/events/tweede/',
    meta: { title: 'Daarna' },
    excerpt:
      'Op de <mark>servers</mark> volgde een tweede aanval, en op die <mark>servers</mark> nog een aanval, en weer een aanval.',
  });
});
