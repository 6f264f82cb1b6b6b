import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotatedText, type Paragraph } from '../../../src/dossier/used-text/runs.ts';
import { covered, usedPassages } from '../../../src/dossier/used-text/used-passages.ts';
import { aPassage, aSupport } from '../../fixtures/passages.ts';
import { placesOf } from '../../fixtures/archive.ts';

/** `[1]` begins passage 1, `[/1]` ends it: what a reader would mark by hand. */
const marked = (paragraphs: readonly Paragraph[]): string[] =>
  paragraphs.map(({ runs }) =>
    runs
      .map(({ text, begins, ends }) =>
        [...begins.map((index) => `[${index}]`), text, ...ends.toReversed().map((index) => `[/${index}]`)].join(''),
      )
      .join(''),
  );

describe('a whole text', () => {
  test('is cut at the edges of its passages, which may lie in one another, overlap or begin together', () => {
    const text = 'Een twee drie vier vijf.';
    const passages = [aPassage(text, 'Een twee drie'), aPassage(text, 'Een twee'), aPassage(text, 'drie vier')];
    expect(marked(annotatedText({ text }, passages))).toEqual(['[0][1]Een twee[/1] [2]drie[/0] vier[/2] vijf.']);
  });

  test('says of each piece which passages hold it', () => {
    const text = 'Een twee drie vier.';
    const [paragraph] = annotatedText({ text }, [aPassage(text, 'Een twee'), aPassage(text, 'twee drie')]);
    expect(paragraph?.runs.map(({ text: words, within }) => [words, within])).toEqual([
      ['Een ', [0]],
      ['twee', [0, 1]],
      [' drie', [1]],
      [' vier.', []],
    ]);
  });

  test('has a passage go on from one paragraph into the next', () => {
    const text = 'Dit is een.\n\nDit is twee.\r\n\r\nDit is drie.\n';
    const passages = [aPassage(text, 'een.\n\nDit is twee.\r\n\r\nDit')];
    expect(marked(annotatedText({ text }, passages))).toEqual(['Dit is [0]een.', 'Dit is twee.', 'Dit[/0] is drie.']);
  });

  test('counts in code points, as positions do', () => {
    const text = '👩‍🚀 Één 🚀 twee';
    expect(marked(annotatedText({ text }, [aPassage(text, '🚀 twee')]))).toEqual(['👩‍🚀 Één [0]🚀 twee[/0]']);
  });

  test('names the page of a PDF at the first paragraph that begins on it', () => {
    const text = 'Een.\n\nTwee.\n\fDrie.\fVijf.';
    expect(annotatedText({ text, places: placesOf([0, 13, 19, 19]) }, []).map(({ place }) => place?.page)).toEqual([
      1,
      undefined,
      2,
      4,
    ]);
  });

  test('loses and adds nothing but the white space between paragraphs', () => {
    const words = fc.array(fc.constantFrom('a', 'é', '🚀', ' ', '\n', '\n\n', '\u2029'), { maxLength: 40 });
    fc.assert(
      fc.property(
        words,
        fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 9 })), { maxLength: 6 }),
        (list, at) => {
          const text = list.join('');
          const points = Array.from(text).length;
          const places = at
            .map(([start, length]) => ({ start, end: start + length }))
            .filter(({ end }) => end <= points)
            .toSorted((a, b) => a.start - b.start || b.end - a.end);
          const passages = usedPassages(places.map((place, index) => aSupport(String(index), place)));
          const placed = passages.flatMap((passage) => (passage.place ? [{ ...passage, place: passage.place }] : []));
          const paragraphs = annotatedText({ text }, placed);
          const shown = paragraphs.flatMap(({ runs }) => runs.map(({ text: run }) => run)).join('');
          expect(shown.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
          for (const [index, { place }] of placed.entries()) {
            const within = paragraphs.flatMap(({ runs }) => runs).filter((run) => run.within.includes(index));
            const held = within.map(({ text: run }) => run).join('');
            const meant = Array.from(text).slice(place.start, place.end).join('');
            expect(held.replace(/\s/gu, '')).toBe(meant.replace(/\s/gu, ''));
          }
        },
      ),
    );
  });
});

describe('the passages in use', () => {
  test('stand in the order of the source, each once with all that rests on it, unverified ones last', () => {
    const passages = usedPassages([
      aSupport('later', { start: 9, end: 14 }),
      aSupport('never', undefined),
      aSupport('first', { start: 0, end: 5 }),
      aSupport('first', { start: 0, end: 5 }),
      aSupport('first and more', { start: 0, end: 14 }),
    ]);
    expect(passages.map(({ exact, supports }) => [exact, supports.length])).toEqual([
      ['first and more', 1],
      ['first', 2],
      ['later', 1],
      ['never', 1],
    ]);
  });

  test('cover each character once', () => {
    const places = [
      { start: 0, end: 10 },
      { start: 2, end: 4 },
      { start: 8, end: 12 },
      { start: 20, end: 21 },
    ];
    expect(covered(usedPassages(places.map((place) => aSupport('words', place))))).toBe(13);
    expect(covered(usedPassages([aSupport('words', undefined)]))).toBe(0);
  });
});
