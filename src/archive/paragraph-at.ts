import { firstIndex } from '../schema/first-index.ts';
import type { TextBlock } from './text-block.ts';

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

/** The code points at which a paragraph of the article itself begins; what one row of a table holds is one. */
function paragraphStarts({ blocks = [] }: Text): number[] {
  const isCounted = blocks.filter(({ kind, part }) => kind !== 'heading' && part === undefined);
  return isCounted
    .filter(({ table, row }, index) => {
      const before = isCounted[index - 1];
      return table === undefined || table !== before?.table || row !== before.row;
    })
    .map(({ start }) => start);
}

const found = new WeakMap<Text, readonly number[]>();

function paragraphsOf(source: Text): readonly number[] {
  const known = found.get(source) ?? paragraphStarts(source);
  found.set(source, known);
  return known;
}

/** The paragraph of the article in which a code point stands, counted from 1; `undefined` where it stands elsewhere. */
export function paragraphAt(source: Text, point: number): number | undefined {
  const block = lastBegun(source.blocks ?? [], point);
  if (!block || block.kind === 'heading' || block.part !== undefined) return undefined;
  return firstFrom(paragraphsOf(source), point + 1);
}
