import { dataEntries, type ReadContent } from '../../../reader/content.ts';
import { fileIn } from '../../../reader/content-folder.ts';
import { refKey } from '../../../schema/entry-ref.ts';
import { plural } from '../../../schema/limits.ts';
import { locales } from '../../../schema/locales.ts';
import { shortened } from '../../../schema/shortened.ts';
import type { LockCheck } from './lock-check.ts';

/** How many records are named: whoever removes a part of a dossier leaves one for each of its passages. */
const most = 20;

/** The keys of entries and texts that exist and cannot be read, so that their passages are not known. */
function unknownEntries({ ids, faulty, folder, ...content }: ReadContent): ReadonlySet<string> {
  const known = new Set(dataEntries(content).map(refKey));
  const entries = [...ids]
    .filter(([collection]) => collection !== 'briefings')
    .flatMap(([collection, all]) => [...all].map((id) => `${collection}/${id}`));
  const texts = ['summary', ...[...(ids.get('briefings') ?? [])].map((id) => `briefings/${id}`)];
  const isFaulty = (text: string) => locales.some((locale) => faulty.has(fileIn(folder, `${text}/${locale}.mdx`)));
  return new Set([...entries.filter((key) => !known.has(key)), ...texts.filter(isFaulty)]);
}

/** Every record of the lock belongs to a passage. */
export const staleRecord: LockCheck = ({ content, passages, passageRecords, lock }, report) => {
  const keys = new Set(passages.map(({ key }) => key));
  const unknown = unknownEntries(content);
  const stale = [...passageRecords.keys()].filter((key) => !keys.has(key) && !unknown.has(key.replace(/#.*/s, '')));
  for (const key of stale.slice(0, most))
    report(lock.file, {
      rule: 'stale-record',
      severity: 'warning',
      position: lock.locate(['passages', key]),
      message: `No passage stands at ${shortened(key)}. Run npm run verify, which removes the record.`,
    });
  const further = stale.length - most;
  if (further > 0)
    report(lock.file, {
      rule: 'stale-record',
      severity: 'warning',
      position: lock.locate(['passages']),
      message: `${plural(further, 'further record')} ${further === 1 ? 'belongs' : 'belong'} to no passage. Run npm run verify, which removes ${further === 1 ? 'it' : 'them'}.`,
    });
};
