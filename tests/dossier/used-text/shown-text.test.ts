import { expect, test } from 'vitest';
import type { CitedPassage } from '../../../src/dossier/provenance/cited-passages.ts';
import { coveredBy, shownText } from '../../../src/dossier/used-text/shown-text.ts';
import { entryId, ref } from '../../../src/schema/entry-ref.ts';
import type { PassageRecord } from '../../../src/schema/provenance.ts';

const source = entryId<'sources'>('artikel');

interface Given {
  at: readonly [start: number, end: number];
  speech?: boolean;
  parts?: Partial<CitedPassage>;
}

/** How much is shown of a source of 100 characters. */
function shown(...all: readonly Given[]) {
  const records = new Map<string, PassageRecord>();
  const passages = all.map(({ at: [start, end], speech = false, parts }, index): CitedPassage => {
    const key = String(index);
    records.set(key, { source, start, end, words: '' });
    return {
      key,
      from: speech ? ref('quotes', 'a') : ref('events', 'b'),
      file: '',
      path: speech ? ['segments', index] : ['evidence', index],
      source,
      exact: '',
      prefix: undefined,
      suffix: undefined,
      ...parts,
    };
  });
  return shownText(passages, (key) => records.get(key), 100);
}

test('what several passages cover counts once, as speech before evidence', () => {
  expect(shown({ at: [10, 30], speech: true }, { at: [20, 50] }, { at: [0, 15] }, { at: [40, 45] })).toEqual({
    speech: 20,
    evidence: 30,
    context: 0,
    length: 100,
  });
});

test('the words around passages are counted apart, within the source and once', () => {
  const parts = { prefix: 'vier', suffix: '👍👍👍' };
  expect(shown({ at: [2, 10], parts }, { at: [11, 20], speech: true })).toMatchObject({
    speech: 9,
    evidence: 8,
    context: 3,
  });
});

test('what is not shown, or was never verified, is not counted', () => {
  expect(shown({ at: [0, 50], parts: { shown: false, prefix: 'a' } }, { at: [60, 70], parts: { key: 'x' } })).toEqual({
    speech: 0,
    evidence: 0,
    context: 0,
    length: 100,
  });
});

test('passages in any order cover what they cover', () => {
  expect(coveredBy([])).toBe(0);
  expect(
    coveredBy([
      { start: 5, end: 9 },
      { start: 0, end: 20 },
      { start: 20, end: 21 },
    ]),
  ).toBe(21);
});
