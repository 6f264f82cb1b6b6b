import { rareLetters } from '../fonts/letters.ts';
import type { Dossier } from './dossier.ts';
import { rareTextsIn } from './rare-texts.ts';

/** The letters of all that the audience may see which are not sure to be in our fonts. */
export function publishedLetters({
  data,
  entries,
  briefings,
  summary,
  openTexts,
}: Pick<Dossier, 'data' | 'entries' | 'briefings' | 'summary' | 'openTexts'>): Set<string> {
  const letters = new Set<string>();
  for (const { text } of rareTextsIn([data, entries, [...briefings.values()], summary, [...openTexts.values()]]))
    for (const letter of rareLetters(text)) letters.add(letter);
  return letters;
}
