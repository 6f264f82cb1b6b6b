import { codePoints } from '../../archive/code-points.ts';
import type { PassageRecord } from '../../schema/provenance.ts';
import { type CitedPassage, isSegment } from '../provenance/cited-passages.ts';
import { isWithheld } from '../shown-words.ts';
import type { Passage } from '../verification/passages.ts';

/** How many code points passages cover; what several cover counts once. */
export function coveredBy(passages: readonly Passage[]): number {
  let count = 0;
  let reached = 0;
  for (const { start, end } of passages.toSorted((a, b) => a.start - b.start)) {
    count += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return count;
}

/** How much of the text of a source a dossier shows, in code points. What stands in several of these is in the first. */
export interface ShownText {
  /** What somebody says, as a quotation. */
  readonly speech: number;
  /** What facts, notes and texts rest on. */
  readonly evidence: number;
  /** The words by which passages are told from others like them, which are published with these. */
  readonly context: number;
  /** The length of the source. */
  readonly length: number;
}

/** The places of the prefix and suffix of a passage, as far as their lengths tell. */
const around = ({ prefix = '', suffix = '' }: CitedPassage, { start, end }: Passage, length: number): Passage[] => [
  { start: Math.max(0, start - codePoints(prefix)), end: start },
  { start: end, end: Math.min(length, end + codePoints(suffix)) },
];

/**
 * Counts what is shown of a source whose passages are given. It takes no archive: the lock knows where they stand. What
 * was never verified is not counted.
 */
export function shownText(
  passages: readonly CitedPassage[],
  recordOf: (key: string) => PassageRecord | undefined,
  length: number,
): ShownText {
  const shown = passages.flatMap((passage) => {
    const place = isWithheld(passage) ? undefined : recordOf(passage.key);
    return place ? [{ passage, place }] : [];
  });
  const speech = shown.filter(({ passage }) => isSegment(passage)).map(({ place }) => place);
  const words = shown.map(({ place }) => place);
  const context = shown.flatMap(({ passage, place }) => around(passage, place, length));
  const [spoken, read, all] = [coveredBy(speech), coveredBy(words), coveredBy([...words, ...context])];
  return { speech: spoken, evidence: read - spoken, context: all - read, length };
}
