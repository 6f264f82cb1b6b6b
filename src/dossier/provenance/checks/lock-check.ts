import type { ReadContent } from '../../../reader/content.ts';
import type { ContentFile, ProblemAt } from '../../../reader/content-file.ts';
import type { Report } from '../../checks/check.ts';
import type { PassageRecord, SourceRecord, TranslationRecord } from '../../../schema/provenance.ts';
import type { CitedPassage } from '../cited-passages.ts';

/** What the lock says and what the content says, for the rules that compare the two. */
export interface Comparison {
  readonly content: ReadContent;
  /** The passages of the content. */
  readonly passages: readonly CitedPassage[];
  /**
   * The passages that the lock is to judge: not where the source is missing, or the archived text has settled it
   * already.
   */
  readonly judged: readonly CitedPassage[];
  readonly lock: ContentFile;
  readonly sourceRecords: ReadonlyMap<string, SourceRecord>;
  readonly passageRecords: ReadonlyMap<string, PassageRecord>;
  readonly translationRecords: ReadonlyMap<string, TranslationRecord>;
}

/** One rule over passages and their records, without the rest of a dossier. */
export type PassageCheck = (
  comparison: Pick<Comparison, 'judged' | 'passageRecords' | 'sourceRecords'>,
  report: Report,
) => void;

/** One rule over the content and its lock. */
export type LockCheck = (comparison: Comparison, report: Report) => void;

/** A problem in a part of a passage, by default in its words. */
export const inWords = (
  { path, positions }: CitedPassage,
  part: 'source' | 'exact' | 'prefix' | 'suffix' = 'exact',
): Pick<ProblemAt, 'path' | 'position'> => ({ path: [...path, part], position: positions?.get(part) });
