import { resting } from '../resting.ts';
import type { LockCheck } from './lock-check.ts';

/** The archived file of a source is the one in which its passages were found. */
export const changedSource: LockCheck = ({ content, passages, sourceRecords }, report) => {
  const bySource = Map.groupBy(passages, ({ source }) => source);
  for (const { id, file, data } of content.sources) {
    const record = sourceRecords.get(id);
    if (!record || record.sha256 === data.sha256) continue;
    report(file, {
      rule: 'changed-source',
      path: ['sha256'],
      message: `The file that was verified has the SHA-256 ${record.sha256}. Restore that; or, of another file, check again with npm run verify: ${resting(bySource.get(id) ?? [])}.`,
    });
  }
};
