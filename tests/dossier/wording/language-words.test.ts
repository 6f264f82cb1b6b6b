import { expect, test } from 'vitest';
import { isPlainlyOther, otherLanguage } from '../../../src/dossier/wording/language-words.ts';

const other = (text: string, claimed: string, found?: string) =>
  otherLanguage(text, claimed, ['nl', 'en'], () => {
    if (found === undefined) throw new Error('Nothing large need be asked.');
    return found;
  });

test('words that show their language by themselves are not looked at further', () => {
  expect(other('We hebben het ditmaal beter gedaan, en dat was nodig.', 'nl')).toBeUndefined();
  expect(other('We did better this time, and that was what they asked.', 'en')).toBeUndefined();
});

test('what is short tells nothing', () => {
  expect(other('a first estimate', 'nl')).toBeUndefined();
});

test('words in another language are told', () => {
  expect(other('Jusqu’ici tout va bien, disait on alors.', 'en', 'fr')).toBe('fr');
  expect(other('We hebben het ditmaal beter gedaan, en dat was nodig.', 'en')).toBe('nl');
});

test('a name of another language is none of its sentences', () => {
  expect(other('Grand Hotel Excelsior Palace Vienna', 'nl', 'en')).toBeUndefined();
});

test.each([
  ['My hands were shaking', 'nl'],
  ['The thief did us a favour', 'nl'],
  ['Het paneel wordt vrijgelegd', 'en'],
] as const)('%s is not in %s: a few short words show it', (text, claimed) => {
  expect(other(text, claimed)).toBe(claimed === 'nl' ? 'en' : 'nl');
});

test.each([
  ['Hands shaking', 'nl'],
  ['Hij las The Art of War.', 'nl'],
  ['Museum Reynaert', 'en'],
  ['stichting-voor-het-behoud', 'en'],
  ['We saw it in the Museum voor Schone Kunsten', 'en'],
] as const)('%s may be in %s', (text, claimed) => {
  expect(isPlainlyOther(text, claimed)).toBe(false);
});
