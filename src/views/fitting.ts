/** How many items, from the first on, together weigh no more than a budget in the same unit. */
function countWithin<Item>(items: readonly Item[], weightOf: (item: Item) => number, budget: number): number {
  let weight = 0;
  // Nothing beyond the budget is weighed: what is too long may have thousands of items.
  const end = items.findIndex((item) => {
    weight += weightOf(item);
    return weight > budget;
  });
  return end === -1 ? items.length : end;
}

/** What items together weigh; `undefined` where that is more than a budget. */
export function weightWithin<Item>(
  items: readonly Item[],
  weightOf: (item: Item) => number,
  budget: number,
): number | undefined {
  let weight = 0;
  for (const item of items) {
    weight += weightOf(item);
    if (weight > budget) return undefined;
  }
  return weight;
}

/** Whether items together weigh no more than a budget. */
export const fits = <Item>(items: readonly Item[], weightOf: (item: Item) => number, budget: number): boolean =>
  weightWithin(items, weightOf, budget) !== undefined;

/** The first items that together weigh no more than a budget; the very first in any case. */
export const fitting = <Item>(
  items: readonly Item[],
  weightOf: (item: Item) => number,
  budget: number,
): readonly Item[] => items.slice(0, Math.max(1, countWithin(items, weightOf, budget)));

/** What a list may weigh to be shown whole, and what is shown of one that weighs more, both in bytes as `bytesOf` counts. */
export interface Room {
  readonly whole: number;
  readonly cut: number;
}
