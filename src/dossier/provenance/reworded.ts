import type { PassageRecord, Provenance } from '../../schema/provenance.ts';
import { passageName } from './cited-passages.ts';
import { type FoundPassage, passageRecord } from './renew.ts';

type Records = readonly (readonly [string, PassageRecord])[];

/** The entry or the text that a passage belongs to, with the source that it stands in. */
const belonging = (key: string, source: string): string => JSON.stringify([key.slice(0, key.indexOf('#')), source]);

const overlap = (a: PassageRecord, b: PassageRecord): boolean => a.start < b.end && b.start < a.end;

/**
 * The passages whose words are others than the last verification found: the keys of those of entries, the places of
 * those of texts, sorted. They stand in their source too, but a sentence without its last word does as well: somebody
 * has to say that it was meant.
 *
 * A passage of a text is known by its words. So it has other ones where it is new and stands, in part, where the text
 * already had a passage, or where the text has lost one of the same source.
 */
export function rewordedPassages(old: Provenance | undefined, found: readonly FoundPassage[]): string[] {
  const before = new Map(Object.entries(old?.passages ?? {}));
  const kept = new Set(found.map(({ key }) => key));
  const groups: ReadonlyMap<string, Records> = Map.groupBy(before, ([key, { source }]) => belonging(key, source));
  const isReworded = (passage: FoundPassage): boolean => {
    const { key, source, positions } = passage;
    const record = passageRecord(passage);
    const known = before.get(key);
    if (known !== undefined || !positions) return known !== undefined && known.words !== record.words;
    const others = (groups.get(belonging(key, source)) ?? []).filter(([, { words }]) => words !== record.words);
    return others.some(([other, place]) => !kept.has(other) || overlap(place, record));
  };
  return [...new Set(found.filter(isReworded).map(passageName))].toSorted();
}
