import type { Content } from '../../reader/content.ts';
import type { Collection } from '../../schema/collections.ts';
import { refKey } from '../../schema/entry-ref.ts';
import type { Provenance } from '../../schema/provenance.ts';
import { fieldKey, prosePassages } from '../provenance/cited-passages.ts';
import { selectorHash } from '../provenance/hashes.ts';
import type { Redirection } from './ref-edits.ts';

type Citing = Pick<Content, Collection | 'summary'>;

/** The keys of what running text cites from a source, which are made of its id, before and after. */
const citedKeys = (content: Citing, { from, to }: Redirection): ReadonlyMap<string, string> =>
  new Map(
    prosePassages(content)
      .filter(({ source }) => from.collection === 'sources' && source === from.id)
      .map((passage) => [passage.key, fieldKey(passage.from, ['cite', selectorHash(to.id, passage)])]),
  );

/** Records under other keys; those without one are left out. */
const rekeyed = <Kept>(
  records: Readonly<Record<string, Kept>>,
  keyOf: (key: string) => string | undefined,
): Record<string, Kept> =>
  Object.fromEntries(
    Object.entries(records).flatMap(([key, record]) => {
      const after = keyOf(key);
      return after === undefined ? [] : [[after, record] as const];
    }),
  );

/**
 * What verification found out, after all references to an entry lead to another. Where that was there before
 * (`isMerged`), it has records of its own, and those of the entry that goes are left out.
 */
export function renamedLock(
  { version, sources, passages, translations }: Provenance,
  content: Citing,
  redirection: Redirection,
  isMerged: boolean,
): Provenance {
  const { from, to } = redirection;
  const isSource = from.collection === 'sources';
  const [old, cited] = [`${refKey(from)}#`, citedKeys(content, redirection)];
  const keyOf = (key: string): string | undefined => {
    // A briefing cites with keys of its own: the id of the source is in the hash at their end.
    const after = cited.get(key) ?? key;
    if (!after.startsWith(old)) return after;
    return isMerged ? undefined : `${refKey(to)}#${after.slice(old.length)}`;
  };
  const sourceOf = (id: string): string => (isSource && id === from.id ? to.id : id);
  const isKept = (id: string): boolean => sourceOf(id) === id || !Object.hasOwn(sources, to.id);
  const redirected = Object.entries(rekeyed(passages, keyOf)).map(
    ([key, record]) => [key, { ...record, source: sourceOf(record.source) }] as const,
  );
  return {
    version,
    sources: rekeyed(sources, (id) => (isKept(id) ? sourceOf(id) : undefined)),
    passages: Object.fromEntries(redirected),
    translations: rekeyed(translations, keyOf),
  };
}
