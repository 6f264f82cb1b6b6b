import type { Content } from '../reader/content.ts';
import type { Path } from '../reader/problem.ts';
import type { EntryId } from '../schema/entry-ref.ts';
import type { Evidence } from '../schema/evidence.ts';
import type { PassageRecord, Provenance } from '../schema/provenance.ts';
import type { NodeRef } from './edges.ts';
import { type CitedPassage, givenPassages } from './provenance/cited-passages.ts';
import { shownWords } from './shown-words.ts';

/** A passage of a source, and the fact, the quotation or the text that rests on it. */
export interface Support {
  readonly entry: NodeRef;
  /** The field that rests on the passage: `['participants', 2]`, or `['segments', 0]` of a quote; none in a text. */
  readonly path: Path;
  readonly source: EntryId<'sources'>;
  /** The words, as readers may see them. */
  readonly exact: string;
  readonly shown?: boolean | undefined;
  /** Where it stands in the archived text; `undefined` where that was never verified. */
  readonly place: PassageRecord | undefined;
}

// Evidence stands in a list named `evidence`; the fact is what that list belongs to.
const factPath = (path: Path): Path => (path.at(-2) === 'evidence' ? path.slice(0, -2) : path);

/** Passages with what rests on them, in their order. */
export const supports = (passages: readonly CitedPassage[], provenance: Provenance | undefined): Support[] =>
  passages.map(({ key, from, path, source, exact, shown }) => ({
    entry: from,
    path: factPath(path),
    source,
    exact: shownWords({ exact, shown }),
    ...(shown === undefined ? {} : { shown }),
    place: provenance?.passages[key],
  }));

/** Words that an entry cites, with what tells them from others like them. */
export type CitedWords = Pick<Evidence, 'source' | 'exact' | 'prefix' | 'suffix'>;

/** A key that is equal for the same words at the same place of the same source, and for nothing else. */
export const wordsKey = (source: string, { exact, prefix, suffix }: Omit<CitedWords, 'source'>): string =>
  JSON.stringify([source, exact, prefix, suffix]);

/** Finds where words stand in the archived text of their source. The same words have the same place wherever cited. */
export function placesOf(content: Content, provenance: Provenance): (words: CitedWords) => PassageRecord | undefined {
  const places = new Map(
    givenPassages(content).map((passage) => [wordsKey(passage.source, passage), provenance.passages[passage.key]]),
  );
  return (words) => places.get(wordsKey(words.source.id, words));
}
