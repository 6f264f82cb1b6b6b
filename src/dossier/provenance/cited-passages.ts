import { type AnyEntry, type Content, dataEntries, type ProseEntry } from '../../reader/content.ts';
import { fieldName, type Path, type Position } from '../../reader/problem.ts';
import type { ProseEvidence } from '../../reader/prose-ref.ts';
import type { DataCollection } from '../../schema/collections.ts';
import { type EntryId, type EntryRef, isEntryRef, ref } from '../../schema/entry-ref.ts';
import { nodeKey, type NodeRef, summaryRef } from '../edges.ts';
import { walkFields } from '../walk-fields.ts';
import { type SelectedWords, selectorHash } from './hashes.ts';

/** Words that the dossier says stand in a source: a piece of evidence, or a segment of a quotation. */
export interface CitedPassage {
  /** Its key in the lock: `events/operatie-amaq-2019#date.evidence[0]`, `summary#cite.1f0e95b2c7d4a836`. */
  readonly key: string;
  /** What rests on it. */
  readonly from: NodeRef;
  /** The file that gives it. */
  readonly file: string;
  /** The field that holds the words: `['date', 'evidence', 0]`, or `['segments', 1]` of a quotation; none in a text. */
  readonly path: Path;
  /** In running text: where each part of it stands in the file. */
  readonly positions?: ReadonlyMap<string, Position> | undefined;
  readonly source: EntryId<'sources'>;
  readonly exact: string;
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
  /** False: it is verified without being shown. */
  readonly shown?: boolean | undefined;
}

/** Whether a passage is what somebody says, and not what a fact rests on. */
export const isSegment = ({ from, path }: Pick<CitedPassage, 'from' | 'path'>): boolean =>
  from.collection === 'quotes' && path[0] === 'segments';

/** `events/operatie-amaq-2019#date.evidence[0]` */
export const fieldKey = (entry: NodeRef, path: Path): string => `${nodeKey(entry)}#${fieldName(path)}`;

/** `content/summary/nl.mdx:5`, or the field: the key of a passage of a text says nothing to an editor. */
export function passageName({ key, file, positions }: CitedPassage): string {
  const at = positions?.get('exact');
  return at ? `${file}:${at.line}` : key;
}

const isText = (value: unknown): value is string | undefined => value === undefined || typeof value === 'string';

type GivenWords = SelectedWords & Pick<CitedPassage, 'shown'>;

const isWords = (value: object): value is GivenWords =>
  'exact' in value &&
  typeof value.exact === 'string' &&
  (!('prefix' in value) || isText(value.prefix)) &&
  (!('suffix' in value) || isText(value.suffix)) &&
  (!('shown' in value) || value.shown === undefined || typeof value.shown === 'boolean');

const ifWithheld = ({ shown }: Pick<CitedPassage, 'shown'>): Pick<CitedPassage, 'shown'> =>
  shown === false ? { shown } : {};

const isSource = (value: unknown): value is EntryRef<'sources'> => isEntryRef(value) && value.collection === 'sources';

type Found = (words: GivenWords, source: EntryId<'sources'>, path: Path) => void;

const evidenceIn = (data: unknown, found: Found): void =>
  walkFields(data, (value, path) => {
    if (typeof value !== 'object' || value === null) return true;
    if (!isWords(value) || !('source' in value) || !isSource(value.source)) return false;
    found(value, value.source.id, [...path]);
    return true;
  });

const known = new WeakMap<AnyEntry, readonly CitedPassage[]>();

/** The passages of an entry, in the order of its fields. They are looked for once, as many ask for them. */
export function citedPassages(entry: AnyEntry): readonly CitedPassage[] {
  const passages = known.get(entry) ?? passagesOf(entry);
  known.set(entry, passages);
  return passages;
}

function passagesOf(entry: AnyEntry): CitedPassage[] {
  const passages: CitedPassage[] = [];
  const from = ref(entry.collection, entry.id);
  const found: Found = ({ exact, prefix, suffix, shown }, source, path) =>
    passages.push({
      key: fieldKey(entry, path),
      from,
      file: entry.file,
      path,
      source,
      exact,
      prefix,
      suffix,
      ...ifWithheld({ shown }),
    });
  if (entry.collection === 'quotes')
    entry.data.segments.forEach((segment, index) => found(segment, entry.data.source.id, ['segments', index]));
  evidenceIn(entry.data, found);
  return passages;
}

/** The key of a text is that of its words, so that they can move, and both languages of a text share it. */
const inProse = (from: NodeRef, file: string, { words, positions }: ProseEvidence): CitedPassage => ({
  key: fieldKey(from, ['cite', selectorHash(words.source.id, words)]),
  from,
  file,
  path: [],
  positions,
  source: words.source.id,
  exact: words.exact,
  prefix: words.prefix,
  suffix: words.suffix,
  ...ifWithheld(words),
});

type CitingPage = Pick<ProseEntry<unknown>, 'file' | 'evidence'>;

const citedInProse = (from: NodeRef, { file, evidence }: CitingPage): CitedPassage[] =>
  evidence.map((each) => inProse(from, file, each));

type Passages = Pick<Content, DataCollection | 'summary' | 'briefings'>;

/** The passages of running text, page by page, as often as a page gives them. */
export const prosePassages = ({ summary, briefings }: Pick<Passages, 'summary' | 'briefings'>): CitedPassage[] => [
  ...summary.flatMap((page) => citedInProse(summaryRef, page)),
  ...briefings.flatMap((page) => citedInProse(ref('briefings', page.id), page)),
];

/** Every passage of the content, wherever it is given. Two languages of a text may give the same. */
export const givenPassages = (content: Passages): CitedPassage[] => [
  ...dataEntries(content).flatMap(citedPassages),
  ...prosePassages(content),
];

/** The passages, each once: as one of two languages shows it, where the other does not. */
export const distinct = (passages: readonly CitedPassage[]): CitedPassage[] =>
  [...Map.groupBy(passages, ({ key }) => key).values()].flatMap(
    (group) => group.find(({ shown }) => shown !== false) ?? group[0] ?? [],
  );
