import type { WrittenDate } from '../../schema/edtf.ts';
import type { PassageRecord, Provenance, SourceRecord } from '../../schema/provenance.ts';
import type { ReadSource } from './archive-check.ts';
import { readerField } from './readers.ts';
import { passageRecord } from './renew.ts';

const sameWords = (a: PassageRecord, b: PassageRecord): boolean =>
  a.source === b.source && a.words === b.words && a.context === b.context;

/**
 * The lock where not everything is proven, and some files are read by another reader than before: the passages of
 * these that are still proven have their new places, and the others have no record, as their old place is one in
 * another text. All else is as it was. `undefined` where every file is read as before.
 */
export function movedLock(
  old: Provenance | undefined,
  anew: readonly ReadSource[],
  month: WrittenDate,
): Provenance | undefined {
  if (!old || anew.length === 0) return undefined;
  const found = new Map(
    anew.flatMap(({ passages }) => passages.map((passage) => [passage.key, passageRecord(passage)] as const)),
  );
  const ids = new Set(anew.map(({ id }) => id));
  const passages = Object.entries(old.passages).flatMap(([key, record]) => {
    if (!ids.has(record.source)) return [[key, record] as const];
    const now = found.get(key);
    return now && sameWords(now, record) ? [[key, now] as const] : [];
  });
  const sources = anew.map(({ id, sha256, length, reader }): [string, SourceRecord] => [
    id,
    { sha256, length, ...readerField(reader), verified: month },
  ]);
  return {
    ...old,
    sources: { ...old.sources, ...Object.fromEntries(sources) },
    passages: Object.fromEntries(passages),
  };
}
