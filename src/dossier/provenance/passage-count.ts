import type { ReadContent } from '../../reader/content.ts';
import { inFigures, plural } from '../../schema/limits.ts';
import type { ArchiveFindings } from './archive-check.ts';
import { type CitedPassage, distinct, givenPassages, passageName } from './cited-passages.ts';

/** A passage of which nobody can say whether its source has it. */
export interface UncheckedPassage {
  /** Its key in the lock or, in running text, the place of its words. */
  readonly passage: string;
  readonly source: string;
  readonly why: string;
}

/** What became of the passages of a dossier, each counted once. `total` is the sum of the others. */
export interface PassageCount {
  readonly total: number;
  readonly proven: number;
  readonly refused: number;
  readonly notCheckable: readonly UncheckedPassage[];
}

/** Counts the passages of the content, whatever the archive says of them. */
export function passageCount(content: ReadContent, { verified, textless }: ArchiveFindings): PassageCount {
  const all = distinct(givenPassages(content));
  const refused = new Set(verified.flatMap((source) => source.refused.map(({ passage }) => passage.key)));
  const found = new Set(verified.flatMap(({ passages }) => passages.map(({ key }) => key)));
  const reasons = new Map(textless.map(({ id, why }) => [id, why]));
  const hasSource = (source: string): boolean => content.ids.get('sources')?.has(source) ?? false;
  const why = (source: string): string =>
    reasons.get(source) ?? (hasSource(source) ? 'its entry cannot be read' : 'there is no such source');
  const isUnchecked = ({ key }: CitedPassage): boolean => !refused.has(key) && !found.has(key);
  return {
    total: all.length,
    proven: all.filter(({ key }) => found.has(key) && !refused.has(key)).length,
    refused: all.filter(({ key }) => refused.has(key)).length,
    notCheckable: all
      .filter(isUnchecked)
      .map((passage) => ({ passage: passageName(passage), source: passage.source, why: why(passage.source) })),
  };
}

/** `9 passages: 7 proven, 1 refused, 1 not checkable` */
export const countLine = ({ total, proven, refused, notCheckable }: PassageCount): string =>
  `${plural(total, 'passage')}: ${inFigures(proven)} proven, ${inFigures(refused)} refused, ${inFigures(notCheckable.length)} not checkable`;
