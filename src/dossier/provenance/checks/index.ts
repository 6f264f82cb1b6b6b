import { changedSource } from './changed-source.ts';
import { changedWords } from './changed-words.ts';
import type { LockCheck } from './lock-check.ts';
import { muchOfSource } from './much-of-source.ts';
import { outdatedTranslation } from './outdated-translation.ts';
import { staleRecord } from './stale-record.ts';
import { unverifiedPassage } from './unverified-passage.ts';

/** The rules over the content and its lock. */
export const lockChecks: readonly LockCheck[] = [
  unverifiedPassage,
  changedWords,
  changedSource,
  staleRecord,
  outdatedTranslation,
  muchOfSource,
];
