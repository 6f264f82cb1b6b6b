import type { PassageRecord } from '../../schema/provenance.ts';
import { isWithheld } from '../shown-words.ts';
import type { Support } from '../supports.ts';
import { coveredBy } from './shown-text.ts';

/** A passage of a source, and everything that rests on it. */
export interface UsedPassage {
  /** The words, as the first that rests on them and shows them gives them. */
  readonly exact: string;
  /** False: nothing that rests on them shows them, and only some of the words are here. */
  readonly shown?: boolean | undefined;
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
      const first = group.find((support) => !isWithheld(support)) ?? group[0];
      if (!first) return [];
      const { exact, shown, place } = first;
      return { exact: exact.trim(), ...(shown === undefined ? {} : { shown }), place, supports: group };
    })
    .toSorted(order);

/** How many code points of a source its passages cover; what several cover counts once. In the order of the source. */
export const covered = (passages: readonly UsedPassage[]): number =>
  coveredBy(passages.filter(isPlaced).map(({ place }) => place));
