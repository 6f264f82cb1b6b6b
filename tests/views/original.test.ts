import { expect, test } from 'vitest';
import type { PassageRecord } from '../../src/schema/provenance.ts';
import { clockTime } from '../../src/schema/clock-time.ts';
import { locatorWords } from '../../src/views/locator.ts';
import { originalHref } from '../../src/views/original.ts';
import { entryId } from '../../src/schema/entry-ref.ts';
import { assembled } from '../fixtures/assembled.ts';
import { aDossier, aSource } from '../fixtures/dossier.ts';
import { present } from '../fixtures/full-dossier.ts';

const record = (place: Partial<PassageRecord>): PassageRecord => ({
  source: 'artikel',
  start: 0,
  end: 20,
  words: '0'.repeat(64),
  ...place,
});

const dataOf = async (source: Parameters<typeof aSource>[0]) =>
  present((await assembled(aDossier({ sources: [aSource(source)] }))).sources.get(entryId('artikel'))).data;

const URL = 'https://krant.example/stuk?id=1#top';
const words = { exact: 'een dag twee dagen' };

test.each<[string, Partial<PassageRecord> | undefined, string]>([
  ['the words of a page', undefined, 'https://krant.example/stuk?id=1#:~:text=een%20dag%20twee%20dagen'],
  [
    'the lines of one',
    {
      foundBy: [
        [0, 7],
        [8, 18],
      ],
    },
    'https://krant.example/stuk?id=1#:~:text=een%20dag,twee%20dagen',
  ],
  ['the page alone where its words lead elsewhere', { foundBy: [] }, 'https://krant.example/stuk?id=1'],
  ['the page of a PDF', { page: 4, label: 'iv' }, 'https://krant.example/stuk?id=1#page=4'],
  ['the second of a recording', { time: 872.9 }, 'https://krant.example/stuk?id=1#t=872'],
])('the way to the original leads to %s', async (_, place, expected) => {
  expect(originalHref(await dataOf({ URL }), words, place && record(place))).toBe(expected);
});

test('what stands around the words is only in the address of an open source', async () => {
  const around = { exact: 'een dag', prefix: 'voor ' };
  const href = async (rights: 'open' | 'excerpt', place?: Partial<PassageRecord>): Promise<string | undefined> =>
    originalHref(await dataOf({ URL: 'https://krant.example/', rights }), around, place && record(place));
  expect([await href('open'), await href('open', { foundBy: [] })]).toEqual([
    'https://krant.example/#:~:text=voor-,een%20dag',
    'https://krant.example/#:~:text=voor-,een%20dag',
  ]);
  expect([await href('excerpt'), await href('excerpt', { foundBy: [] })]).toEqual([
    'https://krant.example/#:~:text=een%20dag',
    'https://krant.example/',
  ]);
  expect(await href('open', { foundBy: [[4, 7]] })).toBe('https://krant.example/#:~:text=dag');
});

test('where the source has no address of its own, it leads to the copy of a web archive, if there is one', async () => {
  const copy = 'https://archive.example/1';
  expect(originalHref(await dataOf({ 'archive-url': copy }), { exact: 'een dag' }, undefined)).toBe(
    `${copy}#:~:text=een%20dag`,
  );
  expect(originalHref(await dataOf({}), words, undefined)).toBeUndefined();
});

test.each<[Partial<PassageRecord>, string[], string[]]>([
  [{ page: 1204 }, ['pagina 1.204'], ['page 1,204']],
  [{ page: 4, label: 'iv' }, ['pagina iv'], ['page iv']],
  [{ time: 872.9 }, ['00:14:32'], ['00:14:32']],
  [{ paragraph: 12 }, ['alinea 12'], ['paragraph 12']],
  [{ part: 'headline' }, ['in de kop'], ['in the headline']],
  [{ page: 1, part: 'caption' }, ['pagina 1', 'in een bijschrift'], ['page 1', 'in a caption']],
  [{}, [], []],
])('a place is worded as its kind of file has it: %j', (place, dutch, english) => {
  expect([locatorWords(record(place), 'nl'), locatorWords(record(place), 'en')]).toEqual([dutch, english]);
});

test('a recording may last for days', () => {
  expect([0, 59.99, 3600, 360_000].map(clockTime)).toEqual(['00:00:00', '00:00:59', '01:00:00', '100:00:00']);
});
