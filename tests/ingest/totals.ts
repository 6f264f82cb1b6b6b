import type { Counts, Score } from './score.ts';

/** Precision, recall and their harmonic mean, each from 0 to 1; 1 where nothing was to find and nothing was found. */
export function rates({ annotated, found, right }: Counts): { precision: number; recall: number; f1: number } {
  const precision = found === 0 ? (annotated === 0 ? 1 : 0) : right / found;
  const recall = annotated === 0 ? 1 : right / annotated;
  return { precision, recall, f1: annotated + found === 0 ? 1 : (2 * right) / (annotated + found) };
}

const added = (counts: readonly Counts[]): Counts => ({
  annotated: counts.reduce((sum, one) => sum + one.annotated, 0),
  found: counts.reduce((sum, one) => sum + one.found, 0),
  right: counts.reduce((sum, one) => sum + one.right, 0),
});

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

const line = (name: string, counts: Counts): string => {
  const { precision, recall, f1 } = rates(counts);
  return `  ${name.padEnd(22)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${counts.right} of ${counts.annotated})`;
};

/** The figures of several texts together, a line each, without a word of them. */
export function totals(scores: readonly Score[]): string[] {
  const sum = (pick: (score: Score) => number): number => scores.reduce((total, score) => total + pick(score), 0);
  const quotations = sum(({ speakers }) => speakers.annotated);
  const right = sum(({ speakers }) => speakers.right);
  const notSpeech = sum((score) => score.notSpeech.annotated);
  const taken = sum((score) => score.notSpeech.taken);
  return [
    line('spans', added(scores.map(({ spans }) => spans))),
    line('quotations', added(scores.map(({ lists }) => lists.all))),
    line('  whole', added(scores.map(({ lists }) => lists.whole))),
    line('  partial', added(scores.map(({ lists }) => lists.partial))),
    `  ${'speakers'.padEnd(22)} ${percent(right, quotations)} of all ${quotations}, ${percent(
      right,
      sum(({ speakers }) => speakers.found),
    )} of those found`,
    `  ${'reported by'.padEnd(22)} ${sum(({ reportedBy }) => reportedBy.right)} of ${sum(({ reportedBy }) => reportedBy.annotated)}, ${sum(({ reportedBy }) => reportedBy.found)} found`,
    `  ${'no speech, but taken'.padEnd(22)} ${taken} of ${notSpeech} (${percent(taken, notSpeech)}), ${percent(
      taken,
      sum((score) => score.notSpeech.marked),
    )} of all strings in marks`,
  ];
}
