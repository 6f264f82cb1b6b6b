import { plural } from '../../schema/limits.ts';
import { type CitedPassage, distinct } from './cited-passages.ts';

/** How many entries are named; of the others, only the number is given. */
const named = 5;

/** What rests on a source, for a message: `3 passages, in events/inval (2), quotes/uitspraak`. */
export function resting(given: readonly CitedPassage[]): string {
  const passages = distinct(given);
  const entries = Map.groupBy(passages, ({ key }) => key.slice(0, key.indexOf('#')));
  const names = [...entries].map(([entry, { length }]) => (length === 1 ? entry : `${entry} (${length})`)).toSorted();
  const others = names.length > named ? ` and ${names.length - named} more` : '';
  return names.length === 0
    ? 'nothing rests on it'
    : `${plural(passages.length, 'passage')}, in ${names.slice(0, named).join(', ')}${others}`;
}
