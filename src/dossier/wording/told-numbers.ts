import { type NumberFound, numbersIn } from '../../reading/facts/numbers.ts';
import type { ReadingLanguage } from '../../reading/words/words.ts';

const languages = ['nl', 'en'] as const satisfies readonly ReadingLanguage[];

/** A text in both languages. */
export type Told = Readonly<Record<ReadingLanguage, string>>;

/** A number that the text in one language has in digits, and the one in the other has in no form. */
export interface UntoldNumber {
  readonly lang: ReadingLanguage;
  /** As it stands in the text. */
  readonly typed: string;
}

const clock = /^\d{1,2}(?:[.:]\d\d)?(?:[.:]\d\d(?!\d)|\s?(?:uur|u|h|am|pm|a\.m\.|p\.m\.|o[’']clock)(?!\p{L}))/u;

/**
 * Whether a number is the same in both languages, if it is right. Hours (20 uur, 8 pm), ordinals (21ste, 7-jarige),
 * decades (de jaren 90), the rest of a range (2018-19), fractions that words may round (1,5 jaar) and numbers within
 * codes may be told in another way.
 */
function isFirm(text: string, { start, end, value }: NumberFound): boolean {
  if (!/^\p{Nd}/u.test(text.slice(start)) || (!Number.isInteger(value) && value < 10)) return false;
  if (/[\p{L}\p{N}\-–—/.:,'’]$/u.test(text.slice(Math.max(0, start - 1), start))) return false;
  if (/^(?:-?\p{L}|[/’'])/u.test(text.slice(end))) return false;
  const lead = text.slice(Math.max(0, start - 6), start);
  const isHour = value < 25 && /(?:^|\s)(?:at|om|rond|tegen)\s$/iu.test(lead);
  if (/jaren\s[’']?$/iu.test(lead)) return false;
  return !isHour && !clock.test(text.slice(start, start + 16));
}

/** The first number in digits that a text tells in one language only. */
export function untoldNumber(told: Told): UntoldNumber | undefined {
  if (!languages.some((lang) => /\p{Nd}/u.test(told[lang]))) return undefined;
  const found = { nl: numbersIn(told.nl, 'nl'), en: numbersIn(told.en, 'en') };
  for (const lang of languages) {
    const others = new Set(found[lang === 'nl' ? 'en' : 'nl'].map(({ value }) => value));
    const lone = found[lang].find((number) => isFirm(told[lang], number) && !others.has(number.value));
    if (lone) return { lang, typed: told[lang].slice(lone.start, lone.end) };
  }
  return undefined;
}
