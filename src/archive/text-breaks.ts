import { firstIndex } from '../schema/first-index.ts';
import type { TextBlock } from './text-block.ts';

/** Where the words of a text end, and where it goes on elsewhere: in another block, or on another line of one. */
interface TextBreaks {
  /** The code points at which white space begins, in order. */
  readonly gaps: readonly number[];
  /** Those of the gaps, by their index, that are breaks. */
  readonly breaks: readonly number[];
  /** The code points at which a paragraph of the article itself begins; what one row of a table holds is one. */
  readonly paragraphs: readonly number[];
}

interface Text {
  readonly text: string;
  readonly blocks?: readonly TextBlock[] | undefined;
}

/** The index of the first of ascending numbers that is not below a value. */
const firstFrom = (numbers: readonly number[], value: number): number =>
  firstIndex(numbers.length, (index) => (numbers[index] ?? Infinity) >= value);

/** The last of parts of a text, in its order, that begins at a code point or before it. */
export const lastBegun = <T extends { readonly start: number }>(parts: readonly T[], point: number): T | undefined =>
  parts[firstIndex(parts.length, (index) => (parts[index]?.start ?? Infinity) > point) - 1];

const whiteSpace = /\p{White_Space}/u;
/** Letters and signs of ASCII, which most of a text is, are told without a pattern. */
const isSpaceAt = (character: string): boolean =>
  !(character > ' ' && character < '\u007f') && whiteSpace.test(character);
const line = /[\n\v\f\r\u0085\u2028\u2029]/u;

function paragraphStarts({ blocks = [] }: Text): number[] {
  const isCounted = blocks.filter(({ kind, part }) => kind !== 'heading' && part === undefined);
  return isCounted
    .filter(({ table, row }, index) => {
      const before = isCounted[index - 1];
      return table === undefined || table !== before?.table || row !== before.row;
    })
    .map(({ start }) => start);
}

function findBreaks(source: Text): TextBreaks {
  const ends = new Set((source.blocks ?? []).map(({ end }) => end));
  const [gaps, breaks]: [number[], number[]] = [[], []];
  let point = 0;
  let isWithin = false;
  for (const character of source.text) {
    const isSpace = isSpaceAt(character);
    if (isSpace && !isWithin) gaps.push(point);
    const isBreak = isSpace && (line.test(character) || ends.has(point));
    if (isBreak && breaks.at(-1) !== gaps.length - 1) breaks.push(gaps.length - 1);
    isWithin = isSpace;
    point++;
  }
  return { gaps, breaks, paragraphs: paragraphStarts(source) };
}

const found = new WeakMap<Text, TextBreaks>();

function breaksOf(source: Text): TextBreaks {
  const known = found.get(source) ?? findBreaks(source);
  found.set(source, known);
  return known;
}

/**
 * How many words of a passage stand before the first place at which the text breaks within it, and after the last;
 * `undefined` where it does not break, or has no blocks. Linear in the text once, then quick for each passage.
 */
export function brokenAt(
  source: Text,
  { start, end }: { readonly start: number; readonly end: number },
): [before: number, after: number] | undefined {
  if (!source.blocks) return undefined;
  const { gaps, breaks } = breaksOf(source);
  const [from, to] = [firstFrom(gaps, start), firstFrom(gaps, end)];
  const [first, after] = [firstFrom(breaks, from), firstFrom(breaks, to)];
  const [one, last] = [breaks[first], breaks[after - 1]];
  return first === after || one === undefined || last === undefined ? undefined : [one - from + 1, to - last];
}

/** The paragraph of the article in which a code point stands, counted from 1; `undefined` where it stands elsewhere. */
export function paragraphAt(source: Text, point: number): number | undefined {
  const block = lastBegun(source.blocks ?? [], point);
  if (!block || block.kind === 'heading' || block.part !== undefined) return undefined;
  return firstFrom(breaksOf(source).paragraphs, point + 1);
}
