import { type AnyEntry, dataEntries, type ReadContent } from '../../../reader/content.ts';
import type { LockCheck } from './lock-check.ts';
import { shortened } from '../../../schema/shortened.ts';

/** Whether an entry exists and cannot be read, so that its passages are not known. */
function isUnknown(content: ReadContent, key: string): boolean {
  const [collection, id = ''] = key.slice(0, key.indexOf('#')).split('/');
  const known = [...content.ids].some(([name, ids]) => name === collection && ids.has(id));
  return known && !dataEntries(content).some((entry: AnyEntry) => entry.collection === collection && entry.id === id);
}

/** Every record of the lock belongs to a passage. */
export const staleRecord: LockCheck = ({ content, passages, passageRecords, lock }, report) => {
  const keys = new Set(passages.map(({ key }) => key));
  for (const key of passageRecords.keys()) {
    if (keys.has(key) || isUnknown(content, key)) continue;
    report(lock.file, {
      rule: 'stale-record',
      severity: 'warning',
      position: lock.locate(['passages', key]),
      message: `No passage stands at ${shortened(key)}. Run npm run verify, which removes the record.`,
    });
  }
};
