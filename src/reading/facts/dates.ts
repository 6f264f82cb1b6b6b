import type { Article } from '../article.ts';
import { lastBefore, type Span } from '../span.ts';
import * as english from '../words/dates-en.ts';
import * as dutch from '../words/dates-nl.ts';
import { dayOf } from './calendar.ts';
import type { DateWords, Direction } from './date-rule.ts';
import { known, rulesOf } from './date-rules.ts';

export interface DateFound extends Span {
  readonly edtf: string;
  /** The words alone do not say it: it follows from the date of the text. */
  readonly reckoned: boolean;
  readonly because: string;
}

function decadeOf(words: DateWords, match: RegExpMatchArray): string | undefined {
  const [, century, tens, short] = match;
  const word = Object.entries(words.decade.words).find(([name]) => name === short?.toLowerCase())?.[1];
  const digit = tens ?? (typeof word === 'number' ? String(word) : short);
  return digit === undefined ? undefined : `${century ?? '19'}${digit}X`;
}

const rules = { nl: rulesOf(dutch), en: rulesOf(english) };

/** The dates of a text in EDTF, in order. `issued`: its own date; without it, only what the words say themselves. */
export function datesOf(article: Article, issued: string | undefined): DateFound[] {
  const { text, sentences } = article.outline;
  const words = article.words.lang === 'nl' ? dutch : english;
  const day = issued === undefined ? undefined : dayOf(issued);
  const taken = new Map<number, DateFound>();
  const covered = new Uint8Array(text.length);
  const directionAt = (start: number): Direction => {
    const lead = text.slice(Math.max(0, start - 40), start);
    if (words.leadsAhead.test(lead)) return 1;
    if (words.leadsBack.test(lead)) return -1;
    const sentence = sentences[lastBefore(sentences, start)] ?? { start, end: start };
    // The clause around a date tells more of its tense than a long sentence does. The month of May is no verb.
    const clause = text
      .slice(Math.max(sentence.start, start - 160), Math.min(sentence.end, start + 160))
      .replace(/\bMay\b/g, '');
    if (words.back.test(clause) && !words.ahead.test(clause)) return -1;
    return words.ahead.test(clause) || !words.back.test(clause) ? 1 : -1;
  };
  for (const { name, pattern, read } of rules[article.words.lang]) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].replace(/[\s.]+$/, '').length;
      if (covered[start] || covered[end - 1]) continue;
      if (
        name === 'year' &&
        (words.notYear.test(text.slice(end, end + 16)) ||
          /[€£$#.,\d]\s?$/.test(text.slice(Math.max(0, start - 2), start)))
      )
        continue;
      if (
        /^(?:month|weekday)$/.test(name) &&
        article.words.lang === 'en' &&
        !/^\p{Lu}/u.test(match[0].replace(/^(?:late|early|mid|last|next|this|the end of)[ -]/i, ''))
      )
        continue;
      if (
        name === 'month' &&
        /^(?:May|March|Sun|Sat|Mar)$/.test(match[0]) &&
        !/\b(?:in|since|until|by|last|next|of|from|before|to|and|–)\s$/.test(text.slice(Math.max(0, start - 8), start))
      )
        continue;
      const found =
        name === 'decade'
          ? known(decadeOf(words, match))
          : read(match.groups ?? {}, { issued: day, direction: directionAt(start) });
      if (!found) continue;
      taken.set(start, { start, end, ...found, because: name });
      covered.fill(1, start, end);
    }
  }
  return [...taken.values()].toSorted((a, b) => a.start - b.start);
}
