import type { Article } from '../article.ts';
import { isCovered, type Span } from '../span.ts';
import * as english from '../words/numbers-en.ts';
import * as dutch from '../words/numbers-nl.ts';

export type Qualifier = keyof typeof english.qualifiers;

export interface FigureFound extends Span {
  readonly value: number;
  /** In the words of the text; a currency sign where it stands before the number. */
  readonly unit: string;
  readonly qualifier?: Qualifier;
  readonly because: string;
}

type Numbers = typeof english | typeof dutch;

interface Value {
  readonly value: number;
  readonly end: number;
}

const wordAt = (text: string, start: number): string =>
  /^[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/u.exec(text.slice(start, start + 60))?.[0] ?? '';

/** A number in digits at a place, with the word that multiplies it: `2,5 miljoen`. */
export function inDigits(text: string, start: number, numbers: Numbers): Value | undefined {
  const written = numbers.digits.exec(text.slice(start, start + 40))?.[0];
  if (written === undefined) return undefined;
  const end = start + written.length;
  const scale = /^ ?(\p{L}+)/u.exec(text.slice(end, end + 14));
  const by = numbers.scales[scale?.[1]?.toLowerCase() ?? ''];
  const value = numbers.valueOf(written);
  return by === undefined || !scale
    ? { value, end }
    : { value: Number((value * by).toPrecision(15)), end: end + scale[0].length };
}

/** A number in words: `two hundred and twelve`, `Tweeëndertig`, `negenenhalve`. */
export function inWords(text: string, start: number, numbers: Numbers): Value | undefined {
  let total = 0;
  let current: number | undefined;
  let end = start;
  let at = start;
  for (let count = 0; count < 8; count++) {
    const word = wordAt(text, at);
    const plain = word.normalize('NFC').toLowerCase();
    const scale = numbers.scales[plain];
    const value = numbers.small(plain);
    if (scale !== undefined && (current !== undefined || plain.length > 3)) {
      if (current === undefined && total === 0 && count > 0) break;
      current = (current ?? 1) * scale;
      if (scale >= 1000) {
        total += current;
        current = 0;
      }
    } else if (value !== undefined && (current === undefined || current === 0 || current % 100 === 0))
      current = (current ?? 0) + value;
    else if (!(plain === numbers.joint && count > 0)) break;
    if (plain !== numbers.joint) end = at + word.length;
    at += word.length;
    if (text.charAt(at) !== ' ') break;
    at++;
  }
  // Most words are no number: nothing is looked for after them.
  if (current === undefined || end === start) return undefined;
  const half = new RegExp(`^ ${numbers.joint} ${numbers.half}`, 'i').exec(text.slice(end, end + 14));
  return { value: total + current + (half ? 0.5 : 0), end: end + (half?.[0].length ?? 0) };
}

const qualifierPatterns = (numbers: Numbers): [Qualifier, RegExp][] =>
  (Object.entries(numbers.qualifiers) as [Qualifier, string][]).map(([name, words]) => [
    name,
    new RegExp(`(?<![\\p{L}])(?:${words})\\s(?:de |the |a |another )?$`, 'iu'),
  ]);

/** How a language writes numbers, and what it puts before them. */
export const tables = {
  nl: { numbers: dutch, qualifiers: qualifierPatterns(dutch) },
  en: { numbers: english, qualifiers: qualifierPatterns(english) },
};

/** The figures of a text with what they count, in order. What is part of a date, given in order, is none. */
export function figuresOf({ outline, words, tokens }: Article, dates: readonly Span[]): FigureFound[] {
  const { text } = outline;
  const { numbers, qualifiers } = tables[words.lang];
  const found: FigureFound[] = [];
  let last = 0;
  for (const token of tokens) {
    const { start } = token;
    if (start < last || isCovered(dates, start)) continue;
    const isDigit = /^\p{N}/u.test(token.word);
    const value = isDigit ? inDigits(text, start, numbers) : inWords(text, start, numbers);
    if (!value || (isDigit && /[\p{L}\d.,:/-]$/u.test(text.slice(Math.max(0, start - 1), start)))) continue;
    const currency = /[€£$]\s?$/.exec(text.slice(Math.max(0, start - 2), start))?.[0];
    const counted =
      currency === undefined ? unitAfter(text, value.end, numbers) : { unit: currency.trim(), end: value.end };
    last = value.end;
    if (
      !counted ||
      (!isDigit &&
        numbers.vague.test(token.bare) &&
        !token.word.includes('é') &&
        numbers.units.exec(counted.unit) === null)
    )
      continue;
    const from = start - (currency?.length ?? 0);
    const lead = text.slice(Math.max(0, from - 24), from);
    const qualifier = qualifiers.find(
      ([name, pattern]) => pattern.test(lead) && !(name === 'about' && /(?:^|\s)een\s$/i.test(lead) && value.value < 5),
    )?.[0];
    const minus = isDigit && /(?<!\p{L})(?:min|minus) $/iu.test(lead) ? -1 : 1;
    found.push({
      start: from,
      end: counted.end,
      value: value.value * minus,
      unit: counted.unit,
      ...(qualifier === undefined ? {} : { qualifier }),
      because: isDigit ? 'digits' : 'words',
    });
  }
  return found;
}

/** What a number counts: a sign or a noun after it, with the word that describes it where that is not the noun. */
function unitAfter(text: string, end: number, numbers: Numbers): { unit: string; end: number } | undefined {
  const rest = text.slice(end, end + 60);
  const space = /^\s?/.exec(rest)?.[0].length ?? 0;
  const sign = numbers.units.exec(rest.slice(space))?.[0];
  if (sign !== undefined) return { unit: sign, end: end + space + sign.length };
  if (!/^\s\p{Ll}/u.test(rest)) return undefined;
  const unit = wordAt(text, end + space);
  return unit === '' || numbers.notUnit.test(unit) ? undefined : { unit, end: end + space + unit.length };
}
