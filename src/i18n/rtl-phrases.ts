import { hasRtlLetters, rtlLetter } from './direction.ts';

interface Phrase {
  readonly text: string;
  readonly isRtl: boolean;
}

/** A number after letters, as in a name: “ 3”, “ 12/2024”. One that a comma or a stop parts from them is not theirs. */
const numberAfter = '\\p{Zs}?[\\p{Pd}/.,:]?\\p{N}+%?(?![\\p{L}\\p{N}])';

const letter = rtlLetter.source;
const rtlPhrase = new RegExp(`(${letter}(?:[\\p{P}\\p{M}\\p{N}\\s]*${letter})*\\p{M}*(?:${numberAfter})*)`, 'u');

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

/** A text cut where letters from right to left begin and end, with what stands between them and the number after. */
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
