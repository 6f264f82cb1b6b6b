import { expect, test } from 'vitest';
import { sourceUse } from '../../../src/dossier/stats/unused-text.ts';
import type { PassageClaim } from '../../../src/dossier/provenance/passage-claims.ts';
import { placesOf } from '../../fixtures/archive.ts';

const passage = (exact: string) => ({
  key: exact,
  from: { collection: 'summary', id: 'summary' } as const,
  file: '',
  path: [],
  source: '' as never,
  exact,
  prefix: undefined,
  suffix: undefined,
});

const claims = (...words: string[]): PassageClaim[] =>
  words.map((exact) => ({ subject: [passage(exact)], selectors: [{ exact }] }));

const use = (text: string, words: readonly string[], pages?: readonly number[]) =>
  sourceUse(
    'bron',
    { file: 'bron.txt', sha256: '', format: { id: 'text', version: 1 }, text, places: placesOf(pages) },
    claims(...words),
  );

const text = 'De eerste zin 😀 staat hier.\n\nEen tweede zin.\nEen derde zin, en nog wat.\n';

test('what no passage holds is counted in characters, the longest part first, without white space around it', () => {
  expect(use(text, ['Een tweede zin.', 'zin 😀 staat hier'])).toEqual({
    id: 'bron',
    characters: 72,
    unused: 72 - 15 - 16,
    notFound: 0,
    longest: [
      { characters: 26, from: { line: 4 }, to: { line: 4 } },
      { characters: 9, from: { line: 1 }, to: { line: 1 } },
      { characters: 1, from: { line: 1 }, to: { line: 1 } },
    ],
  });
});

test('a part that goes over several lines tells the first and the last', () => {
  expect(use(text, ['De eerste zin']).longest).toEqual([{ characters: 57, from: { line: 1 }, to: { line: 4 } }]);
});

test('passages that overlap count once, and a text that is used to its ends has nothing unused', () => {
  const { unused, longest } = use('Een zin van een bron', ['Een zin van een', 'zin van een bron']);
  expect({ unused, longest }).toEqual({ unused: 0, longest: [] });
});

test('white space between passages is unused, and no part of the text', () => {
  const { unused, longest } = use('Een zin van hier.\n\nEen zin van daar.', ['Een zin van hier.', 'Een zin van daar.']);
  expect({ unused, longest }).toEqual({ unused: 2, longest: [] });
});

test('words that the text does not have are counted as not found', () => {
  expect(use(text, ['Een vierde zin staat er niet'])).toMatchObject({ notFound: 1, unused: 72 });
});

test('of a PDF the pages are told', () => {
  expect(use('Een eerste pagina.\fEen tweede pagina.', ['Een eerste pagina.'], [0, 19]).longest).toEqual([
    { characters: 18, from: { line: 1, page: 2 }, to: { line: 1, page: 2 } },
  ]);
});

test('an empty text has nothing in it', () => {
  expect(use('', [])).toEqual({ id: 'bron', characters: 0, unused: 0, notFound: 0, longest: [] });
});
