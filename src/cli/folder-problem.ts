import { displayName } from '../reader/content-folder.ts';
import type { Problem } from '../reader/problem.ts';
import { diskFault, hasCode } from '../build/swap/disk-fault.ts';

/** What a file system refused as a problem of the folder or file where it did; undefined where the error is another. */
export function folderProblem(error: unknown): Problem | undefined {
  if (!(error instanceof Error) || !('path' in error) || typeof error.path !== 'string') return undefined;
  const isGone = hasCode(error, 'ENOENT');
  const message = isGone
    ? 'This is gone. Put it back, or stop dev and start it with another folder.'
    : diskFault(error);
  return message === undefined
    ? undefined
    : {
        rule: isGone ? 'missing-file' : 'unreadable-file',
        severity: 'error',
        file: displayName(error.path) || '.',
        position: { line: 1, column: 1 },
        field: '',
        message,
      };
}
