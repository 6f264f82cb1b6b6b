import { hash } from 'node:crypto';
import type { Path } from '../../reader/problem.ts';
import { type EntryRef, isEntryRef, refKey } from '../../schema/entry-ref.ts';
import { isProse, proseText } from '../../schema/inline.ts';
import type { Checkable } from './checkable.ts';
import type { FactToCheck } from './facts-to-check.ts';

type KeyOf = (ref: EntryRef) => string;

/** What the editors say beside a fact is no part of it. */
const beside: ReadonlySet<string> = new Set(['note', 'credibility']);

const isSaid = (value: unknown): boolean =>
  value !== undefined &&
  value !== null &&
  value !== '' &&
  value !== false &&
  !(Array.isArray(value) && value.length === 0);

/**
 * A value as editors wrote it, whatever the program makes of it: dates as EDTF, texts without links, groups in the order
 * of their names. Fields that say nothing are left out, so that a field that is new to the program changes no hash.
 */
function canonical(value: unknown, keyOf: KeyOf): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isEntryRef(value)) return keyOf(value);
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return isProse(items) ? proseText(items) : items.map((item) => canonical(item, keyOf));
  }
  if ('text' in value && 'date' in value) return value.text;
  const fields = Object.entries(value)
    .filter(([name]) => !beside.has(name))
    .map(([name, field]) => [name, canonical(field, keyOf)] as const)
    .filter(([, field]) => isSaid(field));
  return Object.fromEntries(fields.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, step)?.value : undefined,
    data,
  );

/** What a fact says. Whose words they are, and in which language, is what a quotation states. */
function saidBy({ data }: Checkable, { path, evidence, claim }: FactToCheck): object {
  if (claim) return { stated: claim.text, lang: claim.lang, named: claim.named, evidence };
  const said = { stated: valueAt(data, path), evidence };
  return 'segments' in data ? { ...said, speaker: data.speaker, lang: data.lang, reportedBy: data.reportedBy } : said;
}

/**
 * The SHA-256 of what a fact states and of the words that it rests on, wherever in its entry or its text it stands.
 *
 * @param keyOf the key of an entry that the fact names; another than its own to learn the hash under another id
 */
export const factHash = (of: Checkable, fact: FactToCheck, keyOf: KeyOf = refKey): string =>
  hash('sha256', JSON.stringify([fact.kind, canonical(saidBy(of, fact), keyOf)]));
