import { fold } from '../../search/fold.ts';
import type { Hit } from './ask/hits.ts';
import type { Kind } from '../../search/kinds.ts';
import { kindAt } from '../../search/manifest.ts';
import { parseQuery } from './ask/query.ts';
import type { Found, Search } from './ask/search.ts';
import { domElement } from '../page/dom-element.ts';
import { resultItem, type SearchPlace } from './search-result.ts';

/** A question with its answer, and what is needed to show results. */
export interface Answer {
  readonly search: Search;
  readonly place: SearchPlace;
  readonly found: Found;
  /** The words to mark: what was looked for. */
  readonly words: readonly string[];
}

export const answer = (search: Search, place: SearchPlace, text: string, found: Found): Answer => ({
  search,
  place,
  found,
  words: parseQuery(found.instead ?? text)
    .words.map(fold)
    .filter((word) => word.length > 1),
});

export interface ResultGroup {
  readonly kind: Kind;
  readonly hits: readonly Hit[];
}

export const kindOfHit = ({ search }: Answer, { entry }: Hit): Kind => kindAt(search.files.manifest, entry);

/** Hits by kind; the kind of the best hit comes first. */
export const byKind = (answer: Answer, hits: readonly Hit[]): ResultGroup[] =>
  [...Map.groupBy(hits, (hit) => kindOfHit(answer, hit))].map(([kind, hits]) => ({ kind, hits }));

/** Among actors whose names match as well, those whose initials do come first: “K. Peeters”. */
async function byInitials(hits: readonly Hit[], initials: readonly string[]): Promise<readonly Hit[]> {
  if (initials.length === 0) return hits;
  const pages = await Promise.all(hits.map((hit) => hit.page()));
  const fits = pages.map(({ meta }) => {
    const letters = (meta['names'] ?? '').split(/[\s·-]+/u).map((word) => fold(word).charAt(0));
    return initials.every((initial) => letters.includes(initial));
  });
  return [...hits.filter((_, index) => fits[index]), ...hits.filter((_, index) => !fits[index])];
}

/** Results of one kind as items of a list, their texts loaded together. */
export async function resultItems(answer: Answer, kind: Kind, hits: readonly Hit[]): Promise<HTMLLIElement[]> {
  const { found, words, place } = answer;
  const ordered = kind === 'actors' ? await byInitials(hits, found.initials) : hits;
  return Promise.all(ordered.map(async (hit) => resultItem(hit, await hit.page(), kind, words, place)));
}

/** The first results of a kind, under its name and their number in all. */
export async function groupSection(answer: Answer, { kind, hits }: ResultGroup, total: number): Promise<HTMLElement> {
  const { kinds } = answer.place.texts;
  return domElement(
    'section',
    { class: 'search-group' },
    domElement('h2', {}, `${kinds[kind]} `, domElement('span', {}, String(total))),
    domElement('ul', {}, ...(await resultItems(answer, kind, hits))),
  );
}

/** What there is to say of an answer: that it is to something else, or only in part; and how many results it has. */
export function spoken({ found, place: { texts } }: Answer, text: string, left = found.hits.length): string {
  if (found.instead === undefined && found.hits.length === 0) return texts.none(text.trim());
  if (left === 0) return texts.noneLeft;
  return [
    ...(found.instead === undefined ? [] : [texts.instead(text.trim(), found.instead)]),
    ...(found.partly ? [texts.partly] : []),
    texts.found(left, found.instead === undefined ? text.trim() : ''),
  ].join(' ');
}

/** Near spellings as buttons that search for them; empty where there are none. */
export function nearButtons({ found, place: { texts } }: Answer, choose: (word: string) => void): HTMLElement[] {
  if (found.near.length === 0) return [];
  const buttons = found.near.slice(0, 5).map((word) => {
    const button = domElement('button', { type: 'button', class: 'search-near' }, word);
    button.addEventListener('click', () => choose(word));
    return button;
  });
  return [domElement('p', { class: 'search-nears' }, `${texts.near} `, ...buttons)];
}
