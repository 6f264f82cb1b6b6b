import { closest, distance } from 'fastest-levenshtein';

/** How many letters may differ: in a short word, nearly every other is near. */
const tolerance = (word: string): number => (word.length < 5 ? 1 : Math.max(2, Math.floor(word.length / 3)));

/** The one candidate that has the word as a part: `willocx` of `patrick-willocx`. */
function containing(word: string, candidates: readonly string[]): string | undefined {
  const found = candidates.filter((candidate) => candidate.split('-').includes(word));
  return found.length === 1 ? found[0] : undefined;
}

/** ` Did you mean "europol"?`, or nothing where no candidate is near. */
export function nearest(word: string, candidates: readonly string[]): string {
  if (candidates.length === 0) return '';
  const best = closest(word.toLowerCase(), candidates);
  const near =
    distance(word.toLowerCase(), best.toLowerCase()) <= tolerance(word) ? best : containing(word, candidates);
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}
