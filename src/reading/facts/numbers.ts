import { inDigits, inWords, type Qualifier, tables } from './figures.ts';
import type { Span } from '../span.ts';
import { tokenStarts } from '../outline/tokens.ts';
import type { ReadingLanguage } from '../words/words.ts';

/** A number in a text, whatever it counts; its end is after the word that multiplies it. */
export interface NumberFound extends Span {
  readonly value: number;
  readonly qualifier?: Qualifier;
}

/** Every number of a text, in digits and in words, in order. Dates and figures alike. */
export function numbersIn(text: string, lang: ReadingLanguage): NumberFound[] {
  const { numbers, qualifiers } = tables[lang];
  const found: NumberFound[] = [];
  let last = 0;
  for (const start of tokenStarts(text)) {
    if (start < last) continue;
    const word = text.slice(start, start + 4);
    const isDigit = /^\p{N}/u.test(word);
    // Most words are no number: they are passed by before anything is made of them.
    if (!isDigit && !numbers.opening.test(word)) continue;
    const value = isDigit ? inDigits(text, start, numbers) : inWords(text, start, numbers);
    if (!value) continue;
    last = value.end;
    const lead = text.slice(Math.max(0, start - 30), start).replace(/[€£$]\s?$/, '');
    const qualifier = qualifiers.find(([, pattern]) => pattern.test(lead))?.[0];
    found.push({ start, ...value, ...(qualifier === undefined ? {} : { qualifier }) });
  }
  return found;
}
