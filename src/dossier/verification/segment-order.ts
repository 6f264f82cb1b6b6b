import type { Place } from './passages.ts';

/** Which of its places each segment has, in order and without overlap; or the first segment that has none left. */
export type SegmentOrder =
  { readonly possible: readonly (readonly Place[])[] } | { readonly misplaced: number; readonly after: Place };

/** The places of each segment are in the order of the source. A segment has one place left where it is certain. */
export function segmentOrder(segments: readonly (readonly Place[])[]): SegmentOrder {
  const earliest: Place[] = [];
  for (const [index, candidates] of segments.entries()) {
    const after = earliest[index - 1];
    const first = candidates.find(({ from }) => from >= (after?.to ?? 0));
    if (first) earliest.push(first);
    else return { misplaced: index, after: after ?? { from: 0, to: 0 } };
  }
  // A place is possible where the segments before fit in front of it, and those after fit behind it.
  const possible: Place[][] = [];
  let limit = Infinity;
  for (const [index, candidates] of [...segments.entries()].reverse()) {
    const from = earliest[index]?.from ?? 0;
    const left = candidates.filter((place) => place.from >= from && place.to <= limit);
    limit = left.at(-1)?.from ?? limit;
    possible.unshift(left);
  }
  return { possible };
}
