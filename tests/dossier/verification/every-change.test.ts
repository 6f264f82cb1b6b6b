import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { quoteSchema } from '../../../src/schema/quote.ts';
import { foldedText, type FoldedText } from '../../../src/dossier/verification/folded-text.ts';
import { type Finding, verifySource } from '../../../src/dossier/verification/verify.ts';
import { change, changed, sample, spaces } from './arbitraries.ts';
import { isReadAs, sliceOf } from './reference.ts';

function verified(source: FoldedText, ...segments: string[]): Finding<string>[] {
  return verifySource(source, [{ subject: 'quote', selectors: segments.map((exact) => ({ exact })) }]);
}

/**
 * A change is found, or the changed words are themselves in the source: then they are no misquotation, and the hash of
 * the words in the lock is what tells that they were edited.
 */
function expectFound(source: FoldedText, changedWords: string): boolean {
  const [finding] = verified(source, changedWords);
  if (finding?.passage) {
    expect(isReadAs(sliceOf(source.original, finding.passage), changedWords)).toBe(true);
    return false;
  }
  expect(finding?.fault.message).toMatch(/^[^\n]+\.$/u);
  return true;
}

describe('in generated texts', () => {
  test('any change of one character is found, unless the source has the changed words too', () => {
    let found = 0;
    let tried = 0;
    fc.assert(
      fc.property(sample, change, ({ text, words }, edit) => {
        const edited = changed(words, edit);
        fc.pre(!isReadAs(words, edited.words));
        tried++;
        const isFound = expectFound(foldedText(text), edited.words);
        if (isFound) found++;
        else expect(edited.inside).toBe(false);
      }),
      { numRuns: 1500 },
    );
    expect(found / tried).toBeGreaterThan(0.97);
  });

  test('white space, soft hyphens, the form of letters and the shape of marks are never an error', () => {
    const difference = fc.record({ at: fc.nat(), kind: fc.nat(4), space: fc.constantFrom(...spaces) });
    fc.assert(
      fc.property(sample, fc.array(difference, { maxLength: 6 }), ({ text, words }, differences) => {
        const source = foldedText(text);
        const before = verified(source, words);
        let other = words;
        for (const { at, kind, space } of differences) {
          const index = at % (other.length + 1);
          if (kind === 0) other = other.normalize('NFD');
          else if (kind === 1) other = other.normalize('NFC');
          else if (kind === 2) other = other.replace(/\s+/gu, space);
          else if (kind === 3) other = other.replace(/[‘’']/gu, '‛').replace(/[“«]/gu, '„');
          else if (!/^[\udc00-\udfff]/.test(other.slice(index)))
            other = `${other.slice(0, index)}\u00ad${other.slice(index)}`;
        }
        const after = verified(source, other);
        expect(after.map(({ passage }) => passage)).toEqual(before.map(({ passage }) => passage));
      }),
      { numRuns: 400 },
    );
  });
});

const archived = '../shared/sources/is-amaq-2019-11.txt';
const folder = 'content/quotes';

describe.skipIf(!existsSync(archived) || !existsSync(folder))('in the first dossier', () => {
  const source = existsSync(archived) ? foldedText(readFileSync(archived, 'utf8')) : foldedText('');
  const quotes = existsSync(folder)
    ? readdirSync(folder).map((file) => quoteSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8'))))
    : [];
  const segments = quotes.flatMap((quote) => quote.segments.map(({ exact }) => exact));

  test('every quotation is proven', () => {
    for (const quote of quotes)
      for (const { fault } of verified(source, ...quote.segments.map(({ exact }) => exact)))
        expect(fault).toBeUndefined();
  });

  test('every change of one character of any segment is found, but for a full stop left out at the end', () => {
    const others = ['x', '.', ' ', '\u0301'];
    const kinds = ['drop', 'swap', 'change', 'add'];
    const missed = new Set<string>();
    for (const words of segments)
      for (let at = 0; at < words.length; at++)
        for (const kind of kinds)
          for (const by of kind === 'drop' || kind === 'swap' ? [''] : others) {
            const edited = changed(words, { kind, at, by }).words;
            if (!isReadAs(words, edited) && !expectFound(source, edited)) missed.add(edited.trim());
          }
    expect([...missed]).toEqual(segments.filter((words) => words.endsWith('.')).map((words) => words.slice(0, -1)));
  });
});
