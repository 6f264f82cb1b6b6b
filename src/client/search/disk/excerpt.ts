import { wordsOf } from '../../../search/fold.ts';

/** How many words of a text a result shows, and how many of them before the first that matches. */
const length = { all: 30, before: 4 };

const escaped = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The passage of a text that holds most of these folded words, the first of several, with what matches in `<mark>`. `<`
 * and `>` of the text are escaped. Where nothing matches, its first words.
 */
export function excerpt(text: string, wanted: ReadonlySet<string>): string {
  const runs = text.split(/\s+/u);
  const matching = runs.map((run) => wordsOf(run).some((word) => wanted.has(word)));
  const places = matching.flatMap((matches, place) => (matches ? [place] : []));
  let best = { place: 0, count: 0 };
  for (let from = 0, to = 0; from < places.length; from++) {
    const place = places[from] ?? 0;
    while ((places[to] ?? Infinity) < place + length.all - length.before) to++;
    if (to - from > best.count) best = { place, count: to - from };
  }
  const start = Math.max(0, best.place - length.before);
  return runs
    .slice(start, start + length.all)
    .map((run, index) => (matching[start + index] ? `<mark>${escaped(run)}</mark>` : escaped(run)))
    .join(' ');
}
