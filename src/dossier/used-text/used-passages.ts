import type { PassageRecord } from '../../schema/provenance.ts';
import type { Support } from '../supports.ts';

/** A passage of a source, and everything that rests on it. */
export interface UsedPassage {
  /** The words, as the first that rests on them gives them. */
  readonly exact: string;
  /** Where they stand; `undefined` where they were never verified. */
  readonly place: PassageRecord | undefined;
  readonly supports: readonly Support[];
}

/** A passage whose place in the source is known. */
export type PlacedPassage = UsedPassage & { readonly place: PassageRecord };

const keyOf = ({ exact, place }: Support): string => (place ? `${place.start}-${place.end}` : exact);

export const isPlaced = (passage: UsedPassage): passage is PlacedPassage => passage.place !== undefined;

// What was never verified has no place in the order, and comes last. Where two begin together, the longer is first.
const order = ({ place: a }: UsedPassage, { place: b }: UsedPassage): number =>
  (a?.start ?? Infinity) - (b?.start ?? Infinity) || (b?.end ?? 0) - (a?.end ?? 0) || 0;

/** The passages of one source, each once, in the order of the source. */
export const usedPassages = (supports: readonly Support[]): UsedPassage[] =>
  [...Map.groupBy(supports, keyOf).values()]
    .flatMap((group) => {
      const [first] = group;
      return first ? [{ exact: first.exact.trim(), place: first.place, supports: group }] : [];
    })
    .toSorted(order);

/** How many code points of a source its passages cover; what several cover counts once. In the order of the source. */
export function covered(passages: readonly UsedPassage[]): number {
  let count = 0;
  let reached = 0;
  for (const { start, end } of passages.filter(isPlaced).map(({ place }) => place)) {
    count += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return count;
}
