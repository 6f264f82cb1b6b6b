import { inDigits, inWords, type Qualifier, tables } from './figures.ts';
import type { Span } from '../span.ts';
import { tokenStarts } from '../outline/tokens.ts';
import type { ReadingLanguage } from '../words/words.ts';

/** A number in a text, whatever it counts; its end is after the word that multiplies it. */
export interface NumberFound extends Span {
  readonly value: number;
  readonly qualifier?: Qualifier;
}

type Kind = 'digits' | 'words' | 'none';

/** How words that begin so may be a number: few letters begin all the words of a text. */
const kinds: Record<ReadingLanguage, Map<string, Kind>> = { nl: new Map(), en: new Map() };
const most = 50_000;

function kindOf(beginning: string, lang: ReadingLanguage): Kind {
  const known = kinds[lang].get(beginning);
  if (known !== undefined) return known;
  const kind = /^\p{N}/u.test(beginning) ? 'digits' : tables[lang].numbers.opening.test(beginning) ? 'words' : 'none';
  if (kinds[lang].size >= most) kinds[lang].clear();
  kinds[lang].set(beginning, kind);
  return kind;
}

/** Every number of a text, in digits and in words, in order. Dates and figures alike. */
export function numbersIn(text: string, lang: ReadingLanguage): NumberFound[] {
  const { numbers, qualifiers } = tables[lang];
  const found: NumberFound[] = [];
  let last = 0;
  for (const start of tokenStarts(text)) {
    if (start < last) continue;
    // Most words are no number: they are passed by before anything is made of them.
    const kind = kindOf(text.slice(start, start + 4), lang);
    if (kind === 'none') continue;
    const value = kind === 'digits' ? inDigits(text, start, numbers) : inWords(text, start, numbers);
    if (!value) continue;
    last = value.end;
    const lead = text.slice(Math.max(0, start - 30), start).replace(/[€£$]\s?$/, '');
    const qualifier = qualifiers.find(([, pattern]) => pattern.test(lead))?.[0];
    found.push({ start, ...value, ...(qualifier === undefined ? {} : { qualifier }) });
  }
  return found;
}
