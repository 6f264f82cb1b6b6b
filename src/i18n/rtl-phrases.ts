import { hasRtlLetters, rtlLetter } from './direction.ts';

interface Phrase {
  readonly text: string;
  readonly isRtl: boolean;
}

const rtlPhrase = new RegExp(`(${rtlLetter.source}(?:[\\p{P}\\p{M}\\p{N}\\s]*${rtlLetter.source})*\\p{M}*)`, 'u');

const brackets = [
  ['(', ')'],
  ['[', ']'],
  ['«', '»'],
] as const;

/** How much of the text after a phrase belongs to it, as it closes a bracket that the phrase opens: “ 2024)”. */
function closingLength(phrase: string, after: string): number {
  const end = Math.max(
    0,
    ...brackets.map(([open, close]) =>
      phrase.lastIndexOf(open) > phrase.lastIndexOf(close) ? after.indexOf(close) + 1 : 0,
    ),
  );
  return /\p{L}/u.test(after.slice(0, end)) ? 0 : end;
}

/** A text cut where letters begin and end that run from right to left, with what stands between them. */
export function rtlPhrases(text: string): Phrase[] {
  if (!hasRtlLetters(text)) return text === '' ? [] : [{ text, isRtl: false }];
  const parts = text.split(rtlPhrase);
  return parts
    .map((part, index): Phrase => {
      const isRtl = index % 2 === 1;
      const after = isRtl ? (parts[index + 1] ?? '') : '';
      const taken = isRtl ? 0 : closingLength(parts[index - 1] ?? '', part);
      return { text: isRtl ? part + after.slice(0, closingLength(part, after)) : part.slice(taken), isRtl };
    })
    .filter((phrase) => phrase.text !== '');
}
