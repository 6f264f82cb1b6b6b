import { firstIndex } from '../schema/first-index.ts';

/** A stretch of a text, from its first character to after its last, in code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The stretch without the white space at its edges. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** The index of the last item that starts at or before a place; -1 where none does. The items are in order. */
export const lastBefore = (items: readonly Span[], place: number): number =>
  firstIndex(items.length, (index) => (items[index]?.start ?? Infinity) > place) - 1;

/** The items that lie within a stretch. The items are in order. */
export function within<T extends Span>(items: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (let index = lastBefore(items, start - 1) + 1; index < items.length; index++) {
    const item = items[index];
    if (item === undefined || item.start >= end) break;
    if (item.end <= end) found.push(item);
  }
  return found;
}

/** Whether a place lies in one of some stretches, which are in order. */
export const isCovered = (covered: readonly Span[], place: number): boolean =>
  (covered[lastBefore(covered, place)]?.end ?? -1) > place;
