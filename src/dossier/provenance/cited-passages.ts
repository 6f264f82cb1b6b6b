import type { AnyEntry } from '../../reader/content.ts';
import { fieldName, type Path } from '../../reader/problem.ts';
import { type EntryId, type EntryRef, isEntryRef, refKey } from '../../schema/entry-ref.ts';

/** Words that an entry says stand in a source: a piece of evidence, or a segment of a quotation. */
export interface CitedPassage {
  /** Its key in the lock: `events/operatie-amaq-2019#date.evidence[0]`. */
  readonly key: string;
  /** The file of the entry. */
  readonly file: string;
  /** The field that holds the words: `['date', 'evidence', 0]`, or `['segments', 1]` of a quotation. */
  readonly path: Path;
  readonly source: EntryId<'sources'>;
  readonly exact: string;
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
}

/** `events/operatie-amaq-2019#date.evidence[0]` */
export const fieldKey = (entry: EntryRef, path: Path): string => `${refKey(entry)}#${fieldName(path)}`;

interface Words {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

const isText = (value: unknown): value is string | undefined => value === undefined || typeof value === 'string';

function isWords(value: object): value is Words {
  const { exact, prefix, suffix } = { exact: undefined, prefix: undefined, suffix: undefined, ...value };
  return typeof exact === 'string' && isText(prefix) && isText(suffix);
}

const isSource = (value: unknown): value is EntryRef<'sources'> => isEntryRef(value) && value.collection === 'sources';

type Found = (words: Words, source: EntryId<'sources'>, path: Path) => void;

function evidenceIn(value: unknown, path: Path, found: Found): void {
  if (Array.isArray(value)) value.forEach((item: unknown, index) => evidenceIn(item, [...path, index], found));
  else if (typeof value === 'object' && value !== null) {
    if (isWords(value) && 'source' in value && isSource(value.source)) found(value, value.source.id, path);
    else for (const [key, item] of Object.entries(value)) evidenceIn(item, [...path, key], found);
  }
}

/** The passages of an entry, in the order of its fields. */
export function citedPassages(entry: AnyEntry): CitedPassage[] {
  const passages: CitedPassage[] = [];
  const found: Found = ({ exact, prefix, suffix }, source, path) =>
    passages.push({ key: fieldKey(entry, path), file: entry.file, path, source, exact, prefix, suffix });
  if (entry.collection === 'quotes')
    entry.data.segments.forEach((segment, index) => found(segment, entry.data.source.id, ['segments', index]));
  evidenceIn(entry.data, [], found);
  return passages;
}
