import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SearchedText } from '../../../src/dossier/verification/occurrences.ts';

function everywhere(text: string, words: string): number[] {
  return Array.from({ length: text.length }, (_, at) => at).filter((at) => text.startsWith(words, at));
}

test('words are found where they stand, overlapping or not, however often a text is searched', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\ud83c', '\udf09'), minLength: 1, maxLength: 400 });
  fc.assert(
    fc.property(
      letters,
      fc.array(fc.tuple(fc.nat(399), fc.integer({ min: 1, max: 40 })), { minLength: 130, maxLength: 150 }),
      (text, cuts) => {
        const searched = new SearchedText(text);
        for (const [from, length] of cuts) {
          const start = from % text.length;
          const words = text.slice(start, start + length);
          expect([...searched.occurrences(words)]).toEqual(everywhere(text, words));
          expect([...searched.occurrences(`${words}nergens`)]).toEqual([]);
        }
      },
    ),
    { numRuns: 30 },
  );
});

test('words are found before the text is indexed and after', () => {
  const text = Array.from({ length: 60_000 }, (_, number) => `zin ${number} van de tekst. `).join('');
  const searched = new SearchedText(text);
  const places = Array.from({ length: 1_000 }, (_, number) => text.indexOf('zin', 1_000 * (number + 1)));
  const searches = places.map((at) => [...searched.occurrences(text.slice(at, at + 40))]);
  const again = places.map((at) => [...searched.occurrences(text.slice(at, at + 40))]);
  expect(again).toEqual(searches);
  expect(searches).toEqual(places.map((at) => [at]));
});
