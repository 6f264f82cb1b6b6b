import { describe, expect, test } from 'vitest';
import { filtered } from '../../../src/client/search/search-facets.ts';
import { parseState } from '../../../src/client/search/search-state.ts';
import type { Locale } from '../../../src/schema/locales.ts';
import type { Hit } from '../../../src/client/search/ask/hits.ts';

const hit = (entry: number, lang: Locale = 'nl'): Hit => ({
  entry,
  lang,
  score: 10 - entry,
  page: () => Promise.reject(new Error('Not asked for.')),
});
// A summary, two actors, an event of 2018 and one of 2019.
const manifest = { folder: '', counts: [1, 2, 0, 2, 0, 0], languages: {} };
const catalogue = {
  actors: [
    ['amaq', 'Amaq'],
    ['is', 'IS'],
  ] as const,
  sources: [],
  entries: [
    { day: undefined, years: [], actors: [], sources: [] },
    { day: undefined, years: [2018, 2019], actors: [0], sources: [] },
    { day: undefined, years: [2019], actors: [0, 1], sources: [] },
    { day: 17_600, years: [2018], actors: [0], sources: [] },
    { day: 18_200, years: [2019], actors: [1], sources: [] },
  ],
};
const narrow = (query: string, hits = [hit(0), hit(1), hit(2, 'en'), hit(3), hit(4)]) =>
  filtered(hits, parseState(query), catalogue, manifest);
const entries = (query: string) => narrow(query).hits.map(({ entry }) => entry);

describe('filters', () => {
  test.each([
    ['', [0, 1, 2, 3, 4]],
    ['?kind=events', [3, 4]],
    ['?kind=events&kind=summary', [0, 3, 4]],
    ['?kind=events&year=2019', [4]],
    ['?actor=is', [2, 4]],
    ['?actor=is&year=2018', []],
  ])('“%s” leave %j', (query, left) => {
    expect(entries(query)).toEqual(left);
  });

  test('count what each of their values would leave beside the others', () => {
    const { facets } = narrow('?kind=events&year=2019');
    expect(facets).toEqual({
      kind: [
        { value: 'actors', count: 2 },
        { value: 'events', count: 1 },
      ],
      lang: [{ value: 'nl', count: 1 }],
      year: [
        { value: '2019', count: 1 },
        { value: '2018', count: 1 },
      ],
      actor: [{ value: 'is', count: 1 }],
      source: [],
    });
  });

  test('keep a value that was chosen and leaves nothing, so that it can be given up', () => {
    expect(narrow('?kind=quotes', [hit(0)]).facets.kind).toEqual([
      { value: 'summary', count: 1 },
      { value: 'quotes', count: 0 },
    ]);
  });
});

test('by date, the newest comes first, and what has none last', () => {
  expect(entries('?sort=date')).toEqual([4, 3, 0, 1, 2]);
});
