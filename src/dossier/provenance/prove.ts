import type { Archive } from '../../archive/archive.ts';
import type { Problem } from '../../reader/problem.ts';
import type { ReadFolder } from '../../reader/read-content.ts';
import { gathering } from '../checks/check.ts';
import { archiveFindings } from './archive-check.ts';
import { givenPassages } from './cited-passages.ts';
import type { LockFile } from './lock-file.ts';
import { compareWithLock, missingLock } from './lock-problems.ts';

/** How a dossier is compared with its lock and its archive. */
export interface ProofOptions {
  /** The archive, where there is one. Without it, the lock alone must do. */
  readonly archive?: Archive | undefined;
  /** A passage whose source is not in the archive is an error. */
  readonly requireArchive?: boolean;
  /** What is not proven is a warning: while a dossier is being written, it is looked at all the same. */
  readonly provisional?: boolean;
}

/** Everything that speaks against the passages of a dossier: what the lock says, and the archive where it is there. */
export async function proofProblems(
  { content, files }: ReadFolder,
  lock: LockFile | undefined,
  options: ProofOptions = {},
): Promise<Problem[]> {
  const { archive, requireArchive = false, provisional = false } = options;
  const passages = givenPassages(content);
  const { report, problems } = gathering(lock ? new Map([...files, [lock.file, lock]]) : files);
  const findings = archive && (await archiveFindings(content, archive, requireArchive ? 'error' : 'warning', report));
  if (lock) compareWithLock(content, passages, lock, findings, report);
  const found = [...(lock ? lock.problems : missingLock(content, passages)), ...problems];
  return provisional ? found.map((problem) => ({ ...problem, severity: 'warning' })) : found;
}
