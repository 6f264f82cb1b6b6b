import type { Paragraph } from './runs.ts';

/** The number of each item in its list, in the order of the paragraphs; `undefined` for what is no item. */
export function itemNumbers(paragraphs: readonly Pick<Paragraph, 'block'>[]): (number | undefined)[] {
  // How many items there were so far, at each level.
  let counts: number[] = [];
  return paragraphs.map(({ block }) => {
    if (block?.kind !== 'item') {
      counts = [];
      return undefined;
    }
    const level = Math.max(1, block.level ?? 1);
    counts = counts.slice(0, level);
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    return counts[level - 1];
  });
}
