import { selectorHash, textsHash } from '../../src/dossier/provenance/hashes.ts';
import { lockText } from '../../src/dossier/provenance/lock-text.ts';
import { passageRecord } from '../../src/dossier/provenance/renew.ts';
import { codePoints } from '../../src/archive/code-points.ts';
import { fieldName, type Path } from '../../src/reader/problem.ts';
import { edtf } from '../../src/schema/edtf.ts';
import { entryId } from '../../src/schema/entry-ref.ts';
import type { PassageRecord, SourceRecord, TranslationRecord } from '../../src/schema/provenance.ts';
import { lastYear } from './dates.ts';
import type { Cited, Evidence, FinishedReport } from './report.ts';
import { languages } from './words.ts';
import { readerField } from '../../src/dossier/provenance/readers.ts';

const isCited = (value: object): value is Cited => 'exact' in value && typeof value.exact === 'string';

function citedIn(value: unknown, path: Path = []): { path: Path; cited: Cited }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isCited(value)) return [{ path, cited: value }];
  const steps: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item: unknown, index) => [index, item])
    : Object.entries(value);
  return steps.flatMap(([step, item]) => citedIn(item, [...path, step]));
}

/** What the entry of a quote says beside evidence. */
interface Written {
  readonly description?: unknown;
  readonly segments?: readonly { readonly exact: string }[];
  readonly source?: string;
  readonly translations?:
    { readonly nl?: readonly string[] | undefined; readonly en?: readonly string[] | undefined } | undefined;
}

/** The lock of a dossier that is being written. */
export interface Lock {
  /** Records the passages of an entry: they stand in a source, or begin another. */
  readonly noteEntry: (key: string, data: Written, report: FinishedReport) => void;
  /** Records the words with which a source begins, which a text rests on. */
  readonly noteCite: (key: string, evidence: Evidence) => void;
  readonly noteSource: (id: string, report: FinishedReport) => void;
  readonly text: () => string;
}

const sourceOf = (cited: Cited, { source = '' }: Written): string =>
  'source' in cited && typeof cited.source === 'string' ? cited.source : source;

/** A lock as `verify` would write it. It is kept in memory: a line for each passage, and no text. */
export function newLock(): Lock {
  const verified = edtf().parse(`${lastYear}-12`);
  const sources = new Map<string, SourceRecord>();
  const passages: Record<string, PassageRecord> = {};
  const translations: Record<string, TranslationRecord> = {};
  const rested = new Set<string>();
  // A page is known as one only when it is finished, and its first words may be cited before that.
  const located = (record: PassageRecord): PassageRecord =>
    record.start === 0 && /^(?:html|markdown) /.test(sources.get(record.source)?.reader ?? '')
      ? { ...record, paragraph: 1 }
      : record;
  return {
    noteEntry: (key, data, report) => {
      for (const { path, cited } of citedIn(data)) {
        const source = sourceOf(cited, data);
        const place = report.passageOf(cited) ?? { start: 0, end: codePoints(cited.exact), locator: {} };
        const { exact, prefix, suffix } = cited;
        const field = `${key}#${fieldName(path)}`;
        const words = { source: entryId<'sources'>(source), exact, prefix, suffix };
        // Who speaks is named again between the parts of a statement.
        const gap = path[0] === 'segments' && path[1] !== 0 ? ('interrupted' as const) : undefined;
        passages[field] = passageRecord({ ...words, ...place, gap });
        rested.add(source);
      }
      for (const locale of languages) {
        const texts = data.translations?.[locale];
        const original = textsHash((data.segments ?? []).map(({ exact }) => exact));
        if (texts) translations[`${key}#translations.${locale}`] = { original, translation: textsHash(texts) };
      }
    },
    noteCite: (key, { source, exact, prefix, suffix }) => {
      const words = { source: entryId<'sources'>(source), exact, prefix, suffix };
      const place = { start: 0, end: codePoints(exact), locator: {} };
      passages[`${key}#cite.${selectorHash(source, words)}`] = passageRecord({ ...words, ...place });
      rested.add(source);
    },
    noteSource: (id, { sha256, length, reader }) =>
      void sources.set(id, { sha256, length, ...readerField(reader), verified }),
    text: () =>
      lockText({
        version: 1,
        sources: Object.fromEntries([...sources].filter(([id]) => rested.has(id))),
        passages: Object.fromEntries(Object.entries(passages).map(([key, record]) => [key, located(record)])),
        translations,
      }),
  };
}
