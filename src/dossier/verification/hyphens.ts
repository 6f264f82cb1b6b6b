import type { FoldedText } from './folded-text.ts';

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

/** A text without hyphens, and the unit of the text at which each unit of it stands. */
interface Unhyphenated {
  readonly text: string;
  readonly units: Uint32Array;
}

const known = new WeakMap<FoldedText, Unhyphenated>();

function unhyphenated(source: FoldedText): Unhyphenated {
  const before = known.get(source);
  if (before) return before;
  const units = new Uint32Array(source.text.length);
  let length = 0;
  for (let unit = 0; unit < source.text.length; unit++) if (source.text[unit] !== '-') units[length++] = unit;
  const found = { text: source.text.replaceAll('-', ''), units };
  known.set(source, found);
  return found;
}

/** The units of a source from which words stand in it, in their order. Each is found in time linear in the text. */
export function* beginnings(source: FoldedText, words: string): Generator<number> {
  const letters = words.replaceAll('-', '');
  // Without soft hyphens, a hyphen is a character like any other.
  const isPlain = source.softHyphens.size === 0 || letters.length === words.length || letters === '';
  const { text, units } = isPlain ? { text: source.text, units: undefined } : unhyphenated(source);
  const sought = isPlain ? words : letters;
  const leading = isPlain ? 0 : words.search(/[^-]/u);
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
    const from = units ? (units[at] ?? 0) - leading : at;
    if (isPlain || (from >= 0 && endOf(source, words, from) !== undefined)) yield from;
  }
}
