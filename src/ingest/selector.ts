import { shortest } from '../dossier/verification/fault.ts';
import type { FoldedText } from '../dossier/verification/folded-text.ts';
import { folded, passageOf, places, type Selector } from '../dossier/verification/passages.ts';
import { weight } from '../dossier/verification/statement.ts';
import type { Span } from '../reading/span.ts';
import { unwantedCharacters } from '../schema/characters.ts';
import { limits } from '../schema/limits.ts';
import { plainWords } from './plain-words.ts';

/** How many words before and after are tried, until they tell a place from all others. */
const around = [0, 1, 2, 3, 5, 8, 12, 20];

const reach = 400;

/** The last words of a text. */
const lastWords = (text: string, count: number): string =>
  count === 0 ? '' : plainWords(text).split(' ').slice(-count).join(' ');

const firstWords = (text: string, count: number): string =>
  count === 0 ? '' : plainWords(text).split(' ').slice(0, count).join(' ');

/** The prefixes and suffixes to try, the shortest first; a word cut by the reach is none. */
function* surroundings(text: string, { start, end }: Span): Generator<Omit<Selector, 'exact'>> {
  const before = text.slice(Math.max(0, start - reach), start).replace(start > reach ? /^\S*\s/u : /^/u, '');
  const after = text.slice(end, end + reach).replace(end + reach < text.length ? /\s\S*$/u : /$/u, '');
  for (const count of around) {
    const prefix = lastWords(before, count) || undefined;
    const suffix = firstWords(after, count) || undefined;
    yield prefix === undefined ? {} : { prefix };
    if (suffix !== undefined) yield { suffix };
    if (prefix !== undefined && suffix !== undefined) yield { prefix, suffix };
  }
}

/** A stretch of a text, in code units and in code points. */
export interface Stretch {
  readonly units: Span;
  readonly points: Span;
}

const isSeen = (words: string | undefined): boolean => words === undefined || /[\p{L}\p{N}]/u.test(words);

/**
 * The selector of a stretch of a source: its words, and before and after them no more than what tells them from all other
 * places. `undefined` where no words around it do, or where a file of content cannot hold them. `shared` gathers what has
 * more than one place: a text may say the same a thousand times.
 */
export function selectorOf(
  source: FoldedText,
  { units, points }: Stretch,
  shared = new Set<string>(),
): Selector | undefined {
  const text = source.original;
  const exact = plainWords(text.slice(units.start, units.end));
  if (exact === '' || exact.length > limits.text || unwantedCharacters(exact).length > 0) return undefined;
  const own = weight(folded(exact));
  for (const sides of surroundings(text, units)) {
    const { prefix, suffix } = sides;
    if (!isSeen(prefix) || !isSeen(suffix) || unwantedCharacters(`${prefix ?? ''}${suffix ?? ''}`).length > 0) continue;
    if (own < shortest && own + weight(folded(prefix ?? '')) + weight(folded(suffix ?? '')) < shortest) continue;
    const selector = { exact, ...sides };
    const key = JSON.stringify(selector);
    if (shared.has(key)) continue;
    const [place, other] = places(source, selector).found;
    if (other) shared.add(key);
    const found = place && !other ? passageOf(source, place) : undefined;
    if (found && found.start >= points.start && found.end <= points.end) return selector;
  }
  return undefined;
}
