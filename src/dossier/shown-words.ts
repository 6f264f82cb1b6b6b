import { omission } from '../schema/statement.ts';

/** Words of a source, and whether readers may see them: absent, they may. */
export interface CitableWords {
  readonly exact: string;
  readonly shown?: boolean | undefined;
}

/** Of fewer words, the first and the last would be too many of them; a word that is longer is no word. */
const [fewest, longest] = [6, 40];

/** Whether words are verified without being shown. */
export const isWithheld = ({ shown }: Pick<CitableWords, 'shown'>): boolean => shown === false;

/**
 * Words as readers may see them: all of them or, where they are verified without being shown, the first and the last at
 * most, by which one finds them in the source.
 */
export function shownWords(words: CitableWords): string {
  if (!isWithheld(words)) return words.exact;
  const all = words.exact.trim().split(/\s+/u);
  const [first = '', last = ''] = [all[0], all.at(-1)];
  return all.length < fewest || first.length > longest || last.length > longest
    ? omission
    : `${first} ${omission} ${last}`;
}
