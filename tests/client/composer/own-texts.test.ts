import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownAddress, selectionAt } from '../../../src/client/composer/address.ts';
import {
  cleanText,
  isOwnText,
  mostOwnTexts,
  newOwnText,
  ownTextLength,
  readOwnTexts,
} from '../../../src/client/composer/own-texts.ts';
import type { Selection } from '../../../src/client/composer/selection.ts';

const selection: Selection = {
  entries: ['actors/europol', 'own/1', 'quotes/zo', 'own/2'],
  texts: { 'own/1': 'Eerst & dit.\n\nDan dat.', 'own/2': '', 'own/7': 'weg' },
  languages: 'nl',
  originals: true,
  title: '',
  subtitle: '',
};

/** What a browser takes for the parts of an address below a page. */
const at = (address: string): { search: string; hash: string } => new URL(address, 'https://d.example/nl/compose/');

describe('a paragraph of one’s own', () => {
  test('stands among the entries of an address, and its words behind the sign after which nothing is sent', () => {
    const address = ownAddress(selection, 'nl');
    expect(address).toBe('?e=a_europol.t_1.q_zo.t_2#p1=Eerst+%26+dit.%0A%0ADan+dat.');
    expect(selectionAt(at(address), 'nl')).toMatchObject({
      entries: selection.entries,
      texts: { 'own/1': 'Eerst & dit.\n\nDan dat.' },
      unreadable: [],
    });
  });

  test('comes back whatever it says, also from a long address', () => {
    const many = Array.from({ length: 200 }, (_, index) => `actors/${'x'.repeat(20)}-${index}`);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }).map(cleanText), fc.boolean(), (text, isLong) => {
        const entries = ['own/3', ...(isLong ? many : [])];
        const address = ownAddress({ ...selection, entries, texts: { 'own/3': text } }, 'nl');
        const { search, hash } = at(address);
        expect(search.length > 1).toBe(!isLong);
        const read = selectionAt({ search, hash }, 'nl');
        expect(read.entries).toEqual(entries);
        expect(read.texts['own/3'] ?? '').toBe(text);
      }),
    );
  });

  test('has a name that no other has', () => {
    expect(newOwnText([])).toBe('own/1');
    expect(newOwnText(['own/2', 'actors/own', 'own/9'])).toBe('own/10');
    expect(newOwnText(['own/1', 'own/2', 'own/999'])).toBe('own/3');
    expect(['own/1', 'own/0', 'own/01', 'own/1000', 'actors/1'].filter(isOwnText)).toEqual(['own/1']);
  });

  test('can be added as long as all of them come back from an address, and no longer', () => {
    const keys: string[] = [];
    for (let key = newOwnText(keys); key !== undefined; key = newOwnText(keys)) keys.push(key);
    expect(keys).toHaveLength(mostOwnTexts);
    const texts = Object.fromEntries(keys.map((key) => [key, `Tekst van ${key}.`]));
    for (const entries of [keys, [`actors/${'x'.repeat(5000)}`, ...keys]]) {
      const address = ownAddress({ ...selection, entries, texts, languages: 'en', originals: false, title: 'T' }, 'nl');
      expect(selectionAt(at(address), 'nl')).toMatchObject({ entries, texts });
    }
    expect(newOwnText([...keys.slice(1), 'actors/een'])).toBe('own/201');
  });

  test('is cut to a length, and loses what steers the text around it', () => {
    expect(cleanText('a\u202eb\u0007c\r\nd')).toBe('a b c\nd');
    expect(cleanText(`${'x'.repeat(ownTextLength - 1)}😀`)).toHaveLength(ownTextLength - 1);
  });

  test('is read from what anybody may have written', () => {
    expect(readOwnTexts('p1=a&p0=b&q2=c&p3&__proto__=d&pown/4=e')).toEqual({ 'own/1': 'a', 'own/3': '' });
    expect(Object.keys(readOwnTexts(Array.from({ length: 999 }, (_, n) => `p${n + 1}=a`).join('&')))).toHaveLength(200);
  });
});
