import { hasRtlLetters, rtlLetter } from './direction.ts';

const rtlPhrase = new RegExp(`(${rtlLetter.source}(?:[\\p{P}\\p{M}\\p{N}\\s]*${rtlLetter.source})*\\p{M}*)`, 'u');

/** A text cut where letters begin and end that run from right to left, with what stands between them. */
export const rtlPhrases = (text: string): { readonly text: string; readonly isRtl: boolean }[] =>
  (hasRtlLetters(text) ? text.split(rtlPhrase) : [text])
    .map((phrase, index) => ({ text: phrase, isRtl: index % 2 === 1 }))
    .filter((phrase) => phrase.text !== '');
