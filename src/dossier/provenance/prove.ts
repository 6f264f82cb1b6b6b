import type { Archive } from '../../archive/archive.ts';
import type { Count } from '../../reader/count.ts';
import type { Problem } from '../../reader/problem.ts';
import type { ReadFolder } from '../../reader/read-content.ts';
import { gathering } from '../checks/check.ts';
import { archiveFindings, type Look, reportRefused } from './archive-check.ts';
import { givenPassages } from './cited-passages.ts';
import type { LockFile } from './lock-file.ts';
import { compareWithLock, missingLock } from './lock-problems.ts';
import { soughtIn } from './passage-claims.ts';
import { passageCount, type PassageCount } from './passage-count.ts';
import { sourceChecks } from './source-checks/index.ts';
import { quotedSources } from './source-checks/quoted-source.ts';
import { byReader, reportReadAnew } from './read-anew.ts';

/** How a dossier is compared with its lock and its archive. */
export interface ProofOptions {
  /** The archive, where there is one. Without it, the lock alone must do. */
  readonly archive?: Archive | undefined;
  /** A passage whose source is not in the archive is an error. */
  readonly requireArchive?: boolean;
  /** What is not proven is a warning: while a dossier is being written, it is looked at all the same. */
  readonly provisional?: boolean;
  /** Told in how many of the sources passages have been looked for. */
  readonly countSources?: Count;
}

/** What speaks against the passages of a dossier, and how many are proven. */
export interface Proof {
  readonly problems: readonly Problem[];
  /** What became of the passages, where an archive is there. */
  readonly count: PassageCount | undefined;
}

/** Everything that speaks against the passages of a dossier: what the lock says, and the archive where it is there. */
export async function proof(
  { content, files }: ReadFolder,
  lock: LockFile | undefined,
  options: ProofOptions = {},
): Promise<Proof> {
  const { archive, requireArchive = false, provisional = false, countSources } = options;
  const passages = givenPassages(content);
  const { report, problems } = gathering(lock ? new Map([...files, [lock.file, lock]]) : files);
  const severity = requireArchive ? 'error' : 'warning';
  const quotedSource = quotedSources(content);
  const look: Look = (...read) => {
    const source = quotedSource(...read);
    if (source) for (const check of sourceChecks) check(source, report);
  };
  const findings = archive && (await archiveFindings(soughtIn(content), archive, severity, report, countSources, look));
  const { anew, asBefore } = byReader(findings?.verified ?? [], lock?.provenance);
  reportRefused(asBefore, report);
  if (lock) compareWithLock(content, passages, lock, asBefore, report);
  reportReadAnew(anew, lock, report);
  const found = [...(lock ? lock.problems : missingLock(content, passages)), ...problems];
  return {
    problems: provisional ? found.map((problem) => ({ ...problem, severity: 'warning' })) : found,
    count: findings && passageCount(content, findings),
  };
}
