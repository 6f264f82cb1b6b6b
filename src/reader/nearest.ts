import { closest, distance } from 'fastest-levenshtein';

/** No id or field is longer, and comparing costs the product of both lengths. */
const longest = 200;

/** How many letters may differ: in a short word, nearly every other is near. */
const tolerance = (word: string): number => (word.length < 5 ? 1 : Math.max(2, Math.floor(word.length / 3)));

/** The one candidate that has the word as a part: `willocx` of `patrick-willocx`. */
function containing(word: string, candidates: readonly string[]): string | undefined {
  const found = candidates.filter((candidate) => candidate.split('-').includes(word));
  return found.length === 1 ? found[0] : undefined;
}

/** ` Did you mean "europol"?`, or nothing where no candidate is near. */
export function nearest(word: string, candidates: readonly string[]): string {
  if (word.length > longest) return '';
  const alike = candidates.filter(({ length }) => Math.abs(length - word.length) <= tolerance(word));
  const best = alike.length > 0 ? closest(word.toLowerCase(), alike) : undefined;
  const near =
    best !== undefined && distance(word.toLowerCase(), best.toLowerCase()) <= tolerance(word)
      ? best
      : containing(word, candidates);
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}
