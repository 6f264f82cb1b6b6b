import type { ReadContent } from '../../reader/content.ts';
import { fileIn } from '../../reader/content-folder.ts';
import type { Problem } from '../../reader/problem.ts';
import type { PassageRecord } from '../../schema/provenance.ts';
import type { Report } from '../checks/check.ts';
import type { ArchiveFindings } from './archive-check.ts';
import { lockChecks } from './checks/index.ts';
import { inWords } from './checks/lock-check.ts';
import { type CitedPassage, distinct } from './cited-passages.ts';
import { type LockFile, lockName } from './lock-file.ts';
import { passageRecord } from './renew.ts';

/** A dossier whose passages nobody has verified: nothing would tell when one of them is altered. */
export function missingLock({ folder }: ReadContent, passages: readonly CitedPassage[]): Problem[] {
  const { length } = distinct(passages);
  if (length === 0) return [];
  const what = length === 1 ? 'one passage' : `${length} passages`;
  const still = length === 1 ? 'still stands as it was' : 'still stand as they were';
  return [
    {
      rule: 'missing-lock',
      severity: 'error',
      file: fileIn(folder, lockName),
      field: '',
      position: { line: 1, column: 1 },
      message: `This file is missing, so nothing shows that ${what} of this dossier ${still} verified. Restore it, or write it: npm run verify.`,
    },
  ];
}

const samePlace = (a: PassageRecord, b: PassageRecord): boolean =>
  a.start === b.start && a.end === b.end && a.page === b.page;

/** Records whose words are right and whose place is not: somebody has edited the lock, or the way a text is extracted has changed. */
function misplacedRecords(
  { verified }: ArchiveFindings,
  records: ReadonlyMap<string, PassageRecord>,
  report: Report,
): void {
  for (const passage of verified.flatMap((source) => source.passages)) {
    const found = passageRecord(passage);
    const record = records.get(passage.key);
    if (record?.source !== found.source || record.words !== found.words || samePlace(record, found)) continue;
    report(passage.file, {
      rule: 'stale-record',
      ...inWords(passage),
      message: `The lock has these words at ${record.start}–${record.end} of the archived text, and they stand at ${found.start}–${found.end}. Run npm run verify.`,
    });
  }
}

const map = <Value>(records: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(records));

/** Compares the content with its lock. It leaves alone what the archive has settled. */
export function compareWithLock(
  content: ReadContent,
  passages: readonly CitedPassage[],
  lock: LockFile,
  findings: ArchiveFindings | undefined,
  report: Report,
): void {
  const { provenance } = lock;
  if (!provenance) return;
  const missed = findings?.missed ?? new Set<string>();
  const sources = new Set<string>(content.sources.map(({ id }) => id));
  const passageRecords = map(provenance.passages);
  const comparison = {
    content,
    passages,
    judged: passages.filter(({ key, source }) => sources.has(source) && !missed.has(key)),
    lock,
    passageRecords,
    sourceRecords: map(provenance.sources),
    translationRecords: map(provenance.translations),
  };
  for (const check of lockChecks) check(comparison, report);
  if (findings) misplacedRecords(findings, passageRecords, report);
}
