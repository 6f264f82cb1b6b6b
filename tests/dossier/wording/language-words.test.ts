import { expect, test } from 'vitest';
import { otherLanguage } from '../../../src/dossier/wording/language-words.ts';

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
  expect(other('We hebben het ditmaal beter gedaan, en dat was nodig.', 'en', 'nl')).toBe('nl');
});

test('a name of another language is none of its sentences', () => {
  expect(other('Grand Hotel Excelsior Palace Vienna', 'nl', 'en')).toBeUndefined();
});
