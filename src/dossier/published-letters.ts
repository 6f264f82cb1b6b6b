import { rareLetters } from '../fonts/letters.ts';
import type { Dossier } from './dossier.ts';

/** The letters of all that the audience may see which are not sure to be in our fonts. */
export const publishedLetters = ({
  data,
  entries,
  briefings,
  summary,
  openTexts,
}: Pick<Dossier, 'data' | 'entries' | 'briefings' | 'summary' | 'openTexts'>): Set<string> =>
  rareLetters(JSON.stringify([data, entries, [...briefings.values()], summary, [...openTexts.values()]]));
