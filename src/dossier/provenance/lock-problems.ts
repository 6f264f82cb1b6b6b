import type { ReadContent } from '../../reader/content.ts';
import { fileIn } from '../../reader/content-folder.ts';
import type { Problem } from '../../reader/problem.ts';
import { plural } from '../../schema/limits.ts';
import type { Locator } from '../../schema/locator.ts';
import type { PassageRecord } from '../../schema/provenance.ts';
import type { Report } from '../checks/check.ts';
import type { ReadSource } from './archive-check.ts';
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

// Locks from before these were recorded have neither paragraphs nor cuts and gaps, nor what browsers find.
const sameLocator = (record: Locator, found: Locator): boolean =>
  record.page === found.page &&
  record.label === found.label &&
  record.time === found.time &&
  record.part === found.part &&
  (record.paragraph ?? found.paragraph) === found.paragraph &&
  (record.foundBy ?? found.foundBy)?.join() === found.foundBy?.join();

// Beside a part of the statement that is not found, nobody can say what stands between the two.
const sameGap = (record: PassageRecord, found: PassageRecord): boolean =>
  record.gap === undefined || found.gap === undefined || record.gap === found.gap;

const samePlace = (record: PassageRecord, found: PassageRecord): boolean =>
  record.start === found.start &&
  record.end === found.end &&
  (record.cut ?? found.cut) === found.cut &&
  sameGap(record, found) &&
  sameLocator(record, found);

/** Pages say that a statement is cut, and know it from the lock alone. What `verify` alone mends is said once. */
function reportUnknownCuts(passages: readonly CitedPassage[], report: Report): void {
  const [first] = passages;
  if (!first) return;
  const others = passages.length > 1 ? ` and ${plural(passages.length - 1, 'other passage')}` : '';
  report(first.file, {
    rule: 'stale-record',
    severity: 'warning',
    ...inWords(first),
    message: `These words${others} begin or end within a sentence of their source, and the lock does not say so yet, so that pages do not either. Run npm run verify.`,
  });
}

/** Records whose words are right and whose place is not: somebody has edited the lock, or the way a text is extracted has changed. */
export function misplacedRecords(
  verified: readonly ReadSource[],
  records: ReadonlyMap<string, PassageRecord>,
  report: Report,
): void {
  const uncut: CitedPassage[] = [];
  for (const passage of verified.flatMap(({ passages }) => passages)) {
    const found = passageRecord(passage);
    const record = records.get(passage.key);
    if (record?.source !== found.source || record.words !== found.words) continue;
    if (record.cut === undefined && found.cut !== undefined) uncut.push(passage);
    if (samePlace(record, found)) continue;
    report(passage.file, {
      rule: 'stale-record',
      ...inWords(passage),
      message: `The lock has these words at ${record.start}–${record.end} of the archived text, and they stand at ${found.start}–${found.end}. Run npm run verify.`,
    });
  }
  reportUnknownCuts(uncut, report);
}

/** Passages that their sources have and the lock does not: as `verify` alone mends all of them, one message is enough. */
function reportUnrecorded(keys: ReadonlySet<string>, first: CitedPassage | undefined, report: Report): void {
  if (!first || keys.size === 0) return;
  report(first.file, {
    rule: 'unverified-passage',
    ...inWords(first),
    message: `This passage and ${keys.size - 1} more stand in their sources, and the lock does not have them yet. Run npm run verify.`,
  });
}

const map = <Value>(records: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(records));

/** Compares the content with its lock, and with the sources whose text is there. It leaves alone what these settle. */
export function compareWithLock(
  content: ReadContent,
  passages: readonly CitedPassage[],
  lock: LockFile,
  verified: readonly ReadSource[],
  report: Report,
): void {
  const { provenance } = lock;
  if (!provenance) return;
  const missed = new Set(verified.flatMap(({ refused }) => refused.map(({ passage }) => passage.key)));
  const sources = new Set<string>(content.sources.map(({ id }) => id));
  const passageRecords = map(provenance.passages);
  const found = new Set(verified.flatMap(({ passages: of }) => of.map(({ key }) => key)));
  const unrecorded = passages.filter(({ key, source }) => found.has(key) && passageRecords.get(key)?.source !== source);
  const toldAtOnce = new Set(unrecorded.length > 1 ? unrecorded.map(({ key }) => key) : []);
  reportUnrecorded(toldAtOnce, unrecorded[0], report);
  const comparison = {
    content,
    passages,
    judged: passages.filter(({ key, source }) => sources.has(source) && !missed.has(key) && !toldAtOnce.has(key)),
    lock,
    passageRecords,
    sourceRecords: map(provenance.sources),
    translationRecords: map(provenance.translations),
  };
  for (const check of lockChecks) check(comparison, report);
  misplacedRecords(verified, passageRecords, report);
}
