/** A list with one item moved to another place; the same list where there is no such place. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, item);
}

/** A list with an item at its end, or without it where it was there. */
export const toggled = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

/**
 * A list by rank; items without one come last, in the order that they had. An item that belongs to the one before it
 * goes with it, and stays at the beginning where none is before it.
 */
export function ranked<T>(
  list: readonly T[],
  rankOf: (item: T) => number | undefined,
  belongs: (item: T) => boolean,
): readonly T[] {
  const groups: { rank: number; items: T[] }[] = [{ rank: -Infinity, items: [] }];
  for (const item of list)
    if (belongs(item)) groups.at(-1)?.items.push(item);
    else groups.push({ rank: rankOf(item) ?? Infinity, items: [item] });
  return groups.toSorted((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank)).flatMap(({ items }) => items);
}
