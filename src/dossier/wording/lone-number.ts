import { type NumberFound, numbersIn } from '../../reading/facts/numbers.ts';
import { otherOf, type ReadingLanguage } from '../../reading/words/words.ts';
import { kept } from '../remembered.ts';
import { specialNumbers } from './special-numbers.ts';

const clock = /^\d{1,2}(?:[.:]\d\d)?(?:[.:]\d\d(?!\d)|\s?(?:uur|u|h|am|pm|a\.m\.|p\.m\.|o[’']clock)(?!\p{L}))/u;

/**
 * Whether a number is the same in both languages, if it is right. Hours (20 uur, 8 pm), ordinals (21ste, 7-jarige),
 * decades (de jaren 90), the rest of a range (2018-19), fractions that words may round (1,5 jaar) and numbers within
 * codes may be told in another way.
 */
function isFirm(text: string, { start, end, value }: NumberFound): boolean {
  const isInDigits = /^\p{Nd}/u.test(text.slice(start));
  if (!Number.isInteger(value) && value < 10) return false;
  // Small numbers in words are said in many ways: a pair, both, the second.
  if (!isInDigits && (value <= 10 || /hal[fv]/iu.test(text.slice(start, end)))) return false;
  if (/[\p{L}\p{N}\-–—/.:,'’]$/u.test(text.slice(Math.max(0, start - 1), start))) return false;
  if (/^(?:-?\p{L}|[/’'])/u.test(text.slice(end))) return false;
  const lead = text.slice(Math.max(0, start - 6), start);
  // `one and a half million` is not a million.
  if (/hal[fv]e?(?: an?)?\s$/iu.test(lead)) return false;
  const isHour = value < 25 && /(?:^|\s)(?:at|om|rond|tegen)\s$/iu.test(lead);
  if (/jaren\s[’']?$/iu.test(lead)) return false;
  return !isHour && !clock.test(text.slice(start, start + 16));
}

// Most texts have no number, and to see that takes a fraction of the time. Above ten, no numeral is without one of these.
const mayHold =
  /\p{Nd}|(?<!\p{L})(?:el[fv]|eleven|twelve|dozen)|twaalf|[rftxne]tien|teen(?!\p{L})|(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|honderd|thousand|duizend|mil(?:joen|jard|lion)|billi?on|biljoen/iu;

/** The numbers of the texts that were asked for last: both of a pair are, one way and the other. */
const recent: Record<ReadingLanguage, Map<string, readonly NumberFound[]>> = { nl: new Map(), en: new Map() };

function numbersOf(text: string, lang: ReadingLanguage): readonly NumberFound[] {
  if (recent[lang].size > 1 && !recent[lang].has(text)) recent[lang].clear();
  return kept(recent[lang], text, () => numbersIn(text, lang));
}

/** The numbers of a text that are the same wherever it is told, if they are right, in order. */
export const firmNumbers = (text: string, lang: ReadingLanguage): NumberFound[] =>
  mayHold.test(text) ? numbersOf(text, lang).filter((number) => isFirm(text, number)) : [];

/** The first number of a text that the text in the other language has in no form, as it stands there. */
export function loneNumber(lang: ReadingLanguage, own: string, theirs: string): string | undefined {
  const firm = firmNumbers(own, lang);
  if (firm.length === 0) return undefined;
  const others = new Set(numbersOf(theirs, otherOf(lang)).map(({ value }) => value));
  const lone = firm.find(({ value }) => !others.has(value));
  if (!lone || specialNumbers(theirs).has(lone.value)) return undefined;
  return own.slice(lone.start, lone.end);
}
