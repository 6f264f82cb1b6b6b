import { codePoints } from '../../archive/code-points.ts';
import { locatorOf } from '../../archive/source-text.ts';
import type { Locator, Stretch } from '../../schema/locator.ts';
import type { LocatedText } from './located-text.ts';
import { type PageSearch, pageSearch } from './page-search.ts';
import { folded, type Passage, type Place, placeOf } from './passages.ts';
import { ends, usualStretches } from './text-fragment.ts';

const known = new WeakMap<LocatedText, PageSearch>();

function searchOf(source: LocatedText): PageSearch {
  const search = known.get(source) ?? pageSearch(source);
  known.set(source, search);
  return search;
}

/** More parts are not tried: words in so many pieces are a list of names. */
const mostRuns = 20;

/** A place without its last word, and without its first: something in the page may stick to them. */
function* shorter({ text }: LocatedText, { from, to }: Place): Generator<Place> {
  yield { from, to };
  const [first, last] = [text.indexOf(' ', from) + 1, text.lastIndexOf(' ', to - 1)];
  if (last > from) yield { from, to: last };
  if (first > from && first < to) yield { from: first, to };
}

/**
 * The stretches by which a browser finds words in the page of their source, from the first that leads there to the last
 * that it has whole. Empty where none of them does: what stands first with the same words is somewhere else.
 */
function findable(source: LocatedText, place: Place): readonly Place[] {
  const { runs, isWhole, leadsTo } = searchOf(source);
  const all = runs(place).slice(0, mostRuns);
  const tails = [...shorter(source, ends(source.text, all.at(-1) ?? place).at(-1) ?? place)];
  const tail = tails.find(isWhole);
  for (const run of all) {
    const [beginning = run] = ends(source.text, run);
    for (const head of [...shorter(source, beginning), run])
      if (leadsTo(source.text.slice(head.from, head.to), head))
        return tail && tail.from >= head.to ? [head, tail] : [head];
  }
  return [];
}

/**
 * By which stretches of its words a browser finds a passage of a page; `undefined` where it does so by the usual ones,
 * all of the words, or the two ends of many. Linear in the text for each passage.
 */
function foundBy(source: LocatedText, passage: Passage, exact: string): Stretch[] | undefined {
  const words = folded(exact);
  const place = placeOf(source, passage);
  const [first, ...others] = usualStretches(words);
  const { isWhole, leadsTo } = searchOf(source);
  const isOwn = words === source.text.slice(place.from, place.to);
  const inText = ({ from, to }: Place): Place => ({ from: from + place.from, to: to + place.from });
  if (first && leadsTo(words.slice(first.from, first.to), place) && others.every((each) => isWhole(inText(each))))
    return undefined;
  // Another reading of the text has them.
  if (!isOwn) return [];
  const points = (unit: number): number => codePoints(source.text.slice(place.from, unit));
  return findable(source, place).map(({ from, to }) => [points(from), points(to)]);
}

/** Where a passage stands in a source, with how browsers find its words where that is a page. */
export function locatorIn(source: LocatedText, passage: Passage, exact: string): Locator {
  const locator = locatorOf(source.source ?? { text: source.original }, passage);
  if (locator.page !== undefined || locator.time !== undefined) return locator;
  const stretches = foundBy(source, passage, exact);
  return stretches ? { ...locator, foundBy: stretches } : locator;
}
