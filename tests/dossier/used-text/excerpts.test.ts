import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotatedExcerpts } from '../../../src/dossier/used-text/excerpts.ts';
import type { PlacedPassage } from '../../../src/dossier/used-text/used-passages.ts';
import { foldedText } from '../../../src/dossier/verification/folded-text.ts';
import { sample, spaces } from '../verification/arbitraries.ts';
import { aPassage } from '../../fixtures/passages.ts';

const text = 'De kade wordt autovrij. Dat is beslist, en de kade wordt groen.';

const shown = (...passages: PlacedPassage[]): string[] =>
  annotatedExcerpts(passages).map(({ runs }) => runs.map((run) => run.text).join(''));

test('passages that do not touch are stretches of their own', () => {
  expect(shown(aPassage(text, 'De kade wordt'), aPassage(text, 'Dat is beslist'))).toEqual([
    'De kade wordt',
    'Dat is beslist',
  ]);
});

test('passages that overlap, or lie in one another, are one stretch', () => {
  const passages = [
    aPassage(text, 'De kade wordt autovrij.'),
    aPassage(text, 'kade wordt'),
    aPassage(text, 'autovrij. Dat is beslist'),
  ];
  expect(annotatedExcerpts(passages)).toEqual([
    {
      runs: [
        { text: 'De ', within: [0], begins: [0], ends: [] },
        { text: 'kade wordt', within: [0, 1], begins: [1], ends: [1] },
        { text: ' ', within: [0], begins: [], ends: [] },
        { text: 'autovrij.', within: [0, 2], begins: [2], ends: [0] },
        { text: ' Dat is beslist', within: [2], begins: [], ends: [2] },
      ],
    },
  ]);
});

test('words that return are put where they stand, not where they stand first', () => {
  const source = 'de kade en de kade en de kade is groen';
  const start = source.lastIndexOf('de kade');
  const last: PlacedPassage = {
    ...aPassage(source, 'de kade is groen'),
    exact: 'de kade is groen',
    place: { source: 'artikel', words: '', start, end: source.length },
  };
  expect(shown(aPassage(source, 'de kade en de kade en de kade'), last)).toEqual([source]);
});

test('what verification allows to differ does not part them', () => {
  const source = 'Zij noemde de ‘groene\n kade’ een belofte.';
  const [first, second] = [
    aPassage(source, 'Zij noemde de ‘groene\n kade’', "Zij noemde de 'groene kade'"),
    aPassage(source, '‘groene\n kade’ een belofte', '“groene kade” een belofte'.replace(/[“”]/g, "'")),
  ];
  expect(shown(first, second)).toEqual(["Zij noemde de 'groene kade' een belofte"]);
});

const fold = (words: string): string => foldedText(words).text.trim();

test('words that return are not joined where white space leaves open which of them are meant', () => {
  const source = 'ja\n\n ja\n\n ja nee';
  const first = aPassage(source, 'ja\n\n ja\n\n ja', 'ja ja ja');
  expect(shown(first, aPassage(source, 'ja\n\n ja nee', 'ja ja nee'))).toEqual(['ja ja ja', 'ja ja nee']);
});

test('any two passages of any text show the words that they cover, and no others', () => {
  const cuts = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat());
  let joined = 0;
  let tried = 0;
  fc.assert(
    fc.property(sample, cuts, fc.constantFrom(...spaces), (sampled, numbers, space) => {
      const parts = sampled.text.split(/\s+/u).filter((part) => part !== '');
      const edges = numbers.map((number) => number % parts.length).toSorted((a, b) => a - b);
      const [a = 0, b = 0, c = 0, d = 0] = edges;
      const place = (from: number, to: number): PlacedPassage => {
        const before = parts.slice(0, from).map((part) => part + space);
        const words = parts.slice(from, to + 1).join(space);
        const start = Array.from(before.join('')).length;
        const at = { source: 'artikel', words: '', start, end: start + Array.from(words).length };
        return { exact: words.replace(/\s+/gu, ' '), place: at, supports: [] };
      };
      const stretches = annotatedExcerpts([place(a, c), place(b, d)]);
      const all = stretches.map(({ runs }) => runs.map((run) => run.text).join(''));
      const [before, after, together] = [parts.slice(a, c + 1), parts.slice(b, d + 1), parts.slice(a, d + 1)].map(
        (words) => fold(words.join(' ')),
      );
      tried++;
      if (all.length === 1) joined++;
      expect(all.map(fold)).toEqual(all.length === 1 ? [together] : [before, after]);
      // Where editor and source agree in length there is no doubt.
      if (space === ' ') expect(all).toHaveLength(1);
    }),
    { numRuns: 500 },
  );
  expect(joined / tried).toBeGreaterThan(0.8);
});
