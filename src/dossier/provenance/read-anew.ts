import { plural } from '../../schema/limits.ts';
import type { PassageRecord, Provenance } from '../../schema/provenance.ts';
import type { Report } from '../checks/check.ts';
import type { ReadSource } from './archive-check.ts';
import type { LockFile } from './lock-file.ts';
import { isReadAnew } from './readers.ts';
import { passageRecord } from './renew.ts';

/** The verified sources, by whether the reader is another than the one that the lock names. */
export function byReader(
  verified: readonly ReadSource[],
  lock: Provenance | undefined,
): { readonly anew: readonly ReadSource[]; readonly asBefore: readonly ReadSource[] } {
  const records = new Map(Object.entries(lock?.sources ?? {}));
  const { anew = [], asBefore = [] } = Object.groupBy(verified, (source) =>
    isReadAnew(records.get(source.id), source) ? 'anew' : 'asBefore',
  );
  return { anew, asBefore };
}

/** What became of passages whose words are as the lock has them. */
interface Changes {
  readonly passages: number;
  readonly moved: number;
  readonly lost: number;
}

function changes(sources: readonly ReadSource[], records: ReadonlyMap<string, PassageRecord>): Changes {
  const found = new Map(
    sources.flatMap(({ passages }) => passages).map((passage) => [passage.key, passageRecord(passage)]),
  );
  const known = [...found].flatMap(([key, now]) => {
    const before = records.get(key);
    return before?.source === now.source && before.words === now.words ? [{ before, now }] : [];
  });
  const lost = new Set(sources.flatMap(({ refused }) => refused.map(({ passage }) => passage.key)));
  return {
    passages: known.length + lost.size,
    moved: known.filter(({ before, now }) => before.start !== now.start || before.end !== now.end).length,
    lost: lost.size,
  };
}

/** How many sources are named; of the others, only the number is given. */
const named = 5;

function names(sources: readonly ReadSource[]): string {
  const others = sources.length > named ? ` and ${sources.length - named} more` : '';
  const list = sources
    .slice(0, named)
    .map(({ id }) => id)
    .join(', ');
  return list + others;
}

const stand = (count: number, verb: readonly [one: string, more: string]): string =>
  `${count} ${count === 1 ? verb[0] : verb[1]}`;

/** Says once of all sources that their files are read by another reader than the one that the lock names. */
export function reportReadAnew(anew: readonly ReadSource[], lock: LockFile | undefined, report: Report): void {
  const [first] = anew;
  if (!first || !lock?.provenance) return;
  const { passages, moved, lost } = changes(anew, new Map(Object.entries(lock.provenance.passages)));
  const is = anew.length === 1 ? 'is' : 'are';
  report(lock.file, {
    rule: 'other-reader',
    severity: moved + lost > 0 ? 'error' : 'warning',
    position: lock.locate(['sources', first.id]),
    message: `${plural(anew.length, 'source')} ${is} read by another version of the program than when verified (${names(anew)}): of ${plural(passages, 'passage')}, ${stand(moved, ['stands', 'stand'])} at another place of the text, and ${stand(lost, ['was', 'were'])} not found. Run npm run verify.`,
  });
}
