import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotatedText } from '../../../src/dossier/used-text/runs.ts';
import { partAt, sourceParts } from '../../../src/dossier/used-text/parts.ts';
import { usedPassages } from '../../../src/dossier/used-text/used-passages.ts';
import { codePoints } from '../../../src/archive/code-points.ts';
import { aPassage, aSupport } from '../../fixtures/passages.ts';

/** Paragraphs of 10,000 bytes, each with a letter of its own. */
const paragraphs = (letters: string): string => Array.from(letters, (letter) => letter.repeat(10_000)).join('\n\n');

describe('an open text', () => {
  test('that fits on a page is one part', () => {
    const text = paragraphs('abcde');
    expect(sourceParts([], { text })).toEqual({ starts: [0], paragraphs: [1, 1, 1, 1, 1] });
    expect(sourceParts([], { text: '' })).toEqual({ starts: [0], paragraphs: [] });
    expect(sourceParts([], { text: '\n\nKort.' })).toEqual({ starts: [0], paragraphs: [1] });
  });

  test('is cut between paragraphs, each part as long as fits, whatever is quoted from it', () => {
    const text = paragraphs('abcdefghijkl');
    const parts = { starts: [0, 50_010, 100_020], paragraphs: [1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3] };
    expect(sourceParts([], { text })).toEqual(parts);
    expect(sourceParts([aPassage(text, 'ccc'), aPassage(text, 'fff')], { text })).toEqual(parts);
  });

  test('is measured in bytes and counted in characters', () => {
    const text = Array.from('😀😁😂', (sign) => sign.repeat(10_000)).join('\n\n');
    expect(sourceParts([], { text })).toEqual({ starts: [0, 10_002, 20_004], paragraphs: [1, 2, 3] });
  });

  test('is cut once more where the notes on a part are too much for a page', () => {
    const text = ['aa', 'bb', 'cc'].join('\n\n');
    const support = (place: { start: number; end: number }) =>
      Array.from({ length: 250 }, () => aSupport(text.slice(place.start, place.end), place));
    const passages = usedPassages([0, 1, 4, 8].flatMap((start) => support({ start, end: start + 1 })));
    expect(passages).toHaveLength(4);
    expect(sourceParts(passages, { text })).toEqual({ starts: [0, 4], paragraphs: [1, 2, 2] });
  });

  test('has long paragraphs in pieces, after a sentence where there is one, and no two pieces on a page', () => {
    const long = 'Een zin van woorden. '.repeat(6000).trim();
    const { starts, paragraphs } = sourceParts([], { text: `Kort.\n\n${long}\n\nKort.` });
    expect(paragraphs).toEqual([1, 1, 2, 3, 3]);
    const shown = annotatedText({ text: long }, []).map(({ runs }) => runs.map(({ text }) => text).join(''));
    expect(shown.join(' ')).toBe(long);
    expect(shown.map((piece) => piece.at(-1))).toEqual(['.', '.', '.']);
    expect(starts).toEqual([0, ...shown.slice(0, 2).map((_, at) => 7 + shown.slice(0, at + 1).join(' ').length + 1)]);
  });

  test('loses nothing of a paragraph without white space, and cuts no sign in two', () => {
    const long = '😀'.repeat(30_001);
    const shown = annotatedText({ text: long }, []).map(({ runs }) => runs.map(({ text }) => text).join(''));
    expect(shown).toHaveLength(3);
    expect(shown.join('')).toBe(long);
    expect(shown.filter((piece) => !piece.isWellFormed())).toEqual([]);
  });
});

describe('passages of which nothing else may be shown', () => {
  const text = Array.from({ length: 40 }, (_, index) => `${String(index).padStart(3, '0')}${'x'.repeat(997)}`).join(
    ' ',
  );
  const all = Array.from({ length: 40 }, (_, index) => aPassage(text, text.slice(index * 1001, index * 1001 + 1000)));

  test('are in parts by what they weigh', () => {
    const { starts, paragraphs } = sourceParts(all, undefined);
    expect(starts).toEqual([0, 18_018, 36_036]);
    expect(paragraphs).toEqual(Array.from({ length: 40 }, (_, index) => 1 + Math.floor(index / 18)));
    expect(sourceParts(all.slice(0, 18), undefined).starts).toEqual([0]);
  });

  test('that begin at one place are in one part', () => {
    const start = all[17]?.place.start ?? 0;
    const twin = {
      ...all[17],
      exact: 'y'.repeat(1000),
      place: { source: 'artikel', words: '', start, end: start + 1000 },
    };
    const passages = [...all.slice(0, 17), ...all.slice(17, 18), { ...twin, supports: [] }, ...all.slice(18)];
    const parts = sourceParts(passages, undefined);
    expect(partAt(parts, start)).toBe(1);
    expect(parts.starts).not.toContain(start);
  });
});

test('a place is found in the part that has its paragraph', () => {
  const words = fc.array(
    fc.constantFrom('a', 'é', '😀', 'woord.').map((word) => `${word} `.repeat(2000)),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(words, (pieces) => {
      const text = pieces.join('\n\n');
      const parts = sourceParts([], { text });
      let [from, found] = [0, 0];
      for (const { runs } of annotatedText({ text }, [])) {
        const shown = runs.map((run) => run.text).join('');
        const at = text.indexOf(shown, from);
        from = at + shown.length;
        expect(partAt(parts, codePoints(text.slice(0, at)))).toBe(parts.paragraphs[found]);
        expect(partAt(parts, codePoints(text.slice(0, from)) - 1)).toBe(parts.paragraphs[found++]);
      }
      expect(found).toBe(parts.paragraphs.length);
    }),
    { numRuns: 30 },
  );
});
