import type { FoldedText } from './folded-text.ts';
import { SearchedText } from './occurrences.ts';

/**
 * Where a line of a source ends in a hyphen that may or may not belong to the word, its text has a soft hyphen. Words
 * match it with a hyphen at that place, and without.
 */
export const mayBeHyphen = ({ text, softHyphens }: FoldedText, at: number): boolean =>
  softHyphens.has(at) && isLetter.test(text.slice(Math.max(0, at - 2), at)) && letterNext.test(text.slice(at, at + 2));

const isLetter = /[\p{L}\p{N}\p{M}]$/u;
const letterNext = /^[\p{L}\p{N}\p{M}]/u;

/** How far words agree with a source from a unit on: the unit of each after the last that agrees. */
export function agreement(source: FoldedText, words: string, from: number): { inWords: number; inSource: number } {
  let inWords = 0;
  let inSource = from;
  // A hyphen of the source is one hyphen of the words.
  let used = -1;
  for (; inWords < words.length; inWords++)
    if (words[inWords] === source.text[inSource]) inSource++;
    else if (words[inWords] === '-' && used !== inSource && mayBeHyphen(source, inSource)) used = inSource;
    else break;
  return { inWords, inSource };
}

/** The unit of a source after words that stand in it from a unit on; `undefined` where others do. */
export function endOf(source: FoldedText, words: string, from: number): number | undefined {
  const { inWords, inSource } = agreement(source, words, from);
  return inWords === words.length ? inSource : undefined;
}

/** Whether words stand in a source up to a unit. */
export function endsAt(source: FoldedText, words: string, to: number): boolean {
  const from = to - words.length;
  if (source.text.endsWith(words, to)) return true;
  if (source.softHyphens.size === 0) return false;
  const hyphens = words.split('-').length - 1;
  for (let more = 1; more <= hyphens; more++) if (endOf(source, words, from + more) === to) return true;
  return false;
}

/** What words are looked for in: a text or, for words with hyphens, the text without its own. */
interface Sought {
  readonly plain: SearchedText;
  unhyphenated?: { readonly searched: SearchedText; readonly units: Uint32Array };
}

const known = new WeakMap<FoldedText, Sought>();

function soughtIn(source: FoldedText): Sought {
  const sought = known.get(source) ?? { plain: new SearchedText(source.text) };
  known.set(source, sought);
  return sought;
}

/** A text without hyphens, and the unit of the text at which each unit of it stands. */
function withoutHyphens({ text }: FoldedText): NonNullable<Sought['unhyphenated']> {
  const units = new Uint32Array(text.length);
  let length = 0;
  for (let unit = 0; unit < text.length; unit++) if (text[unit] !== '-') units[length++] = unit;
  return { searched: new SearchedText(text.replaceAll('-', '')), units };
}

/** The units of a source from which words stand in it, in their order. */
export function* beginnings(source: FoldedText, words: string): Generator<number> {
  const letters = words.replaceAll('-', '');
  const sought = soughtIn(source);
  // Without soft hyphens, a hyphen is a character like any other.
  if (source.softHyphens.size === 0 || letters.length === words.length || letters === '') {
    yield* sought.plain.occurrences(words);
    return;
  }
  const { searched, units } = (sought.unhyphenated ??= withoutHyphens(source));
  const leading = words.search(/[^-]/u);
  for (const at of searched.occurrences(letters)) {
    const from = (units[at] ?? 0) - leading;
    if (from >= 0 && endOf(source, words, from) !== undefined) yield from;
  }
}
