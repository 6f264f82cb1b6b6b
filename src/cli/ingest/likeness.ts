import { foldedText } from '../../dossier/verification/folded-text.ts';

/** More of a text would not change the answer. */
const most = 500_000;
/** Words in a row that two texts have in common by chance only seldom. */
const run = 4;

/** The words of a text as they are compared, however a file breaks its lines. */
export const comparable = (text: string): string => foldedText(text.replace(/^\ufeff/, '')).text.replace(/^ | $/gu, '');

function runs(text: string): Set<string> {
  const words =
    text
      .slice(0, most)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const last = Math.max(1, words.length - run + 1);
  return new Set(Array.from({ length: last }, (_, at) => words.slice(at, at + run).join(' ')));
}

/** How much of the smaller of two texts the other has too: from 0 to 1. */
export function likeness(one: string, other: string): number {
  const [a, b] = [runs(one), runs(other)];
  return a.intersection(b).size / Math.min(a.size, b.size);
}
