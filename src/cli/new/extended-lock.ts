import { isDeepStrictEqual } from 'node:util';
import type { Archive } from '../../archive/archive.ts';
import { parseLock, readLock } from '../../dossier/provenance/lock-file.ts';
import { verifyDossier } from '../../dossier/provenance/verify-dossier.ts';
import type { ContentFolder } from '../../reader/content-folder.ts';
import { edtf } from '../../schema/edtf.ts';
import type { Provenance } from '../../schema/provenance.ts';

type Records = Readonly<Record<string, object>>;

/** Whether a record is as it was, but for what older locks did not record yet. */
const isKept = (before: object | undefined, after: object): boolean =>
  isDeepStrictEqual({ ...after, ...before }, after);

/** Whether all that was recorded is recorded alike, and all that is new is of some entries. */
function adds(before: Records, after: Records, isNew: (key: string) => boolean): boolean {
  return (
    Object.entries(after).every(([key, record]) =>
      Object.hasOwn(before, key) ? isKept(before[key], record) : isNew(key),
    ) && Object.keys(before).every((key) => Object.hasOwn(after, key))
  );
}

/** The sources without the month of their verification, which a new passage renews. */
const lasting = ({ sources }: Provenance): Records =>
  Object.fromEntries(Object.entries(sources).map(([id, { sha256, length }]) => [id, { sha256, length }]));

const nothing: Provenance = { version: 1, sources: {}, passages: {}, translations: {} };

/**
 * The lock with the passages of new entries in it, each as `quotes/id`. `undefined` where a verification would record anything else too,
 * or find something wrong: that is for the editors to see.
 */
export async function extendedLock(
  disk: ContentFolder,
  archive: Archive,
  entries: readonly string[],
): Promise<string | undefined> {
  const month = edtf().parse(new Date().toISOString().slice(0, 7));
  const { renewed } = await verifyDossier(disk, archive, { month, keepTranslations: false });
  const lock = await readLock(disk);
  const after = renewed && parseLock(renewed.file, renewed.text).provenance;
  const before = lock ? lock.provenance : nothing;
  if (!after || !before) return undefined;
  const own = new Set(entries);
  const isOwn = (key: string): boolean => own.has(key.split('#', 1)[0] ?? '');
  const isAddition =
    adds(before.passages, after.passages, isOwn) &&
    adds(before.translations, after.translations, isOwn) &&
    adds(lasting(before), lasting(after), () => true);
  return isAddition ? renewed.text : undefined;
}
