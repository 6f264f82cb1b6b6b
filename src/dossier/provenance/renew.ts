import type { ReadContent } from '../../reader/content.ts';
import type { Cut, Gap, PassageRecord, Provenance, SourceRecord, TranslationRecord } from '../../schema/provenance.ts';
import type { Locator } from '../../schema/locator.ts';
import type { WrittenDate } from '../../schema/edtf.ts';
import type { CitedPassage } from './cited-passages.ts';
import { contextHash, wordsHash } from './hashes.ts';
import { isReadAnew, readerField } from './readers.ts';
import { type HashedTranslation, translations } from './translations.ts';

/** Where verification found a passage. */
export interface FoundPassage extends CitedPassage {
  /** In code points of the archived text; the end is the one after the last. */
  readonly start: number;
  readonly end: number;
  readonly locator: Locator;
  /** Of a segment of a quotation: where it is cut from a sentence. */
  readonly cut?: Cut | undefined;
  /** What stands between it and the segment before. */
  readonly gap?: Gap | undefined;
}

/** A source whose file was read, with the passages that were found in it. */
export interface VerifiedSource {
  readonly id: string;
  readonly sha256: string;
  /** The length of the archived text in code points. */
  readonly length: number;
  /** What read the file: `pdf 2`. */
  readonly reader: string;
  readonly passages: readonly FoundPassage[];
}

export interface Renewal {
  readonly content: Pick<ReadContent, 'quotes'>;
  readonly verified: readonly VerifiedSource[];
  readonly old: Provenance | undefined;
  /** The month of this verification. */
  readonly month: WrittenDate;
  /** Whether the editors say that every translation still holds. */
  readonly keepTranslations: boolean;
}

type Placed = Omit<FoundPassage, 'key' | 'from' | 'file' | 'path'>;

export const passageRecord = ({
  source,
  start,
  end,
  exact,
  prefix,
  suffix,
  locator,
  cut,
  gap,
}: Placed): PassageRecord => {
  const context = contextHash(prefix, suffix);
  return {
    source,
    start,
    end,
    words: wordsHash(exact),
    ...(context === undefined ? {} : { context }),
    ...locator,
    ...(cut === undefined ? {} : { cut }),
    ...(gap === undefined ? {} : { gap }),
  };
};

/** The records of each source, as a text that is the same for the same records. */
const bySource = (passages: Provenance['passages']): ReadonlyMap<string, string> =>
  new Map(
    [
      ...Map.groupBy(
        Object.entries(passages).toSorted(([a], [b]) => (a < b ? -1 : 1)),
        ([, { source }]) => source,
      ),
    ].map(([source, records]) => [source, JSON.stringify(records)]),
  );

// A verification that finds what the last one found is no news: the lock stays as it is, to the byte.
function sourceRecords(passages: Provenance['passages'], { verified, old, month }: Renewal): Provenance['sources'] {
  const [before, after] = [bySource(old?.passages ?? {}), bySource(passages)];
  const oldSources = new Map(Object.entries(old?.sources ?? {}));
  const rested = verified.filter((source) => source.passages.length > 0);
  return Object.fromEntries(
    rested.map(({ id, sha256, length, reader }): [string, SourceRecord] => {
      const record = oldSources.get(id);
      const same =
        record?.sha256 === sha256 &&
        record.length === length &&
        !isReadAnew(record, { sha256, reader }) &&
        before.get(id) === after.get(id);
      return [id, { sha256, length, ...readerField(reader), verified: same ? record.verified : month }];
    }),
  );
}

// An outdated translation stays outdated until somebody has changed it, or says that it still holds.
function translationRecord(
  { original, translation }: HashedTranslation,
  before: TranslationRecord | undefined,
  keep: boolean,
): TranslationRecord {
  const untouched = before?.translation === translation && before.original !== original;
  return untouched && !keep ? before : { original, translation };
}

/** The lock after a verification in which every passage was found. */
export function renewedProvenance(renewal: Renewal): Provenance {
  const { content, verified, old, keepTranslations } = renewal;
  const found = verified.flatMap((source) => source.passages);
  const passages = Object.fromEntries(found.map((passage) => [passage.key, passageRecord(passage)]));
  const before = new Map(Object.entries(old?.translations ?? {}));
  const translated = content.quotes
    .flatMap(translations)
    .map((each) => [each.key, translationRecord(each, before.get(each.key), keepTranslations)] as const);
  return {
    version: 1,
    sources: sourceRecords(passages, renewal),
    passages,
    translations: Object.fromEntries(translated),
  };
}
