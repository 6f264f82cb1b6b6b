import { unitOf } from '../../archive/code-points.ts';
import type { BlockFields } from '../../archive/text-block.ts';
import type { PlaceName } from '../../schema/locator.ts';
import type { OpenText } from '../open-texts.ts';
import { type Span, textSpans } from './text-spans.ts';
import type { PlacedPassage } from './used-passages.ts';

/** A piece of a text in which the same passages stand from its beginning to its end. */
export interface Run {
  readonly text: string;
  /** The passages that hold it, by their index. */
  readonly within: readonly number[];
  /** Those that begin with it, and those that end with it. */
  readonly begins: readonly number[];
  readonly ends: readonly number[];
}

/** Runs that make up a paragraph. */
export interface Paragraph {
  readonly runs: readonly Run[];
  /** The place of the file, where the paragraph is the first to begin at it. */
  readonly place?: PlaceName | undefined;
  /** What it is, as far as its file says so. */
  readonly block?: BlockFields | undefined;
}

/** Where a passage stands in a text, and its index. */
export type PassageSpan = Span & { readonly index: number };

/** Cuts a stretch of a text at the edges of the passages that stand in it, or partly so. */
export function runsOf(text: string, stretch: Span, inside: readonly PassageSpan[]): Run[] {
  const edges = new Set([stretch.from, stretch.to]);
  for (const { from, to } of inside) {
    edges.add(Math.max(from, stretch.from));
    edges.add(Math.min(to, stretch.to));
  }
  const cuts = [...edges].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] ?? stretch.to;
    const within = inside.filter((span) => span.from <= from && span.to >= to);
    const indexes = (wanted: (span: Span) => boolean): number[] => within.filter(wanted).map(({ index }) => index);
    return {
      text: text.slice(from, to),
      within: indexes(() => true),
      begins: indexes((span) => span.from === from),
      ends: indexes((span) => span.to === to),
    };
  });
}

/** Turns code points, in order, into code units. */
function units(text: string, points: readonly number[]): number[] {
  let [point, unit] = [0, 0];
  return points.map((next) => {
    unit = unitOf(text, next - point, unit);
    point = next;
    return unit;
  });
}

/**
 * A whole text, cut into paragraphs and at the edges of its passages. The passages are in the order of the text; they
 * may overlap, and go on from one paragraph into the next.
 */
export function annotatedText(source: OpenText, passages: readonly PlacedPassage[]): Paragraph[] {
  const { text, places = [] } = source;
  const points = [
    ...new Set([...passages.flatMap(({ place }) => [place.start, place.end]), ...places.map(({ start }) => start)]),
  ].toSorted((a, b) => a - b);
  const unitAt = new Map(units(text, points).map((unit, index) => [points[index], unit]));
  const spans = passages.map(({ place: { start, end } }, index) => ({
    index,
    from: unitAt.get(start) ?? text.length,
    to: unitAt.get(end) ?? text.length,
  }));
  const starts = places.map(({ start }) => unitAt.get(start) ?? text.length);
  let inside: readonly PassageSpan[] = [];
  let [next, place] = [0, 0];
  return textSpans(source).map(({ block, ...stretch }) => {
    const first = next;
    while ((spans[next]?.from ?? Infinity) < stretch.to) next++;
    inside = [...inside, ...spans.slice(first, next)].filter(({ to }) => to > stretch.from);
    const before = place;
    while ((starts[place] ?? Infinity) <= stretch.from) place++;
    const begun = place > before ? places[place - 1] : undefined;
    return { runs: runsOf(text, stretch, inside), ...(begun ? { place: begun } : {}), ...(block ? { block } : {}) };
  });
}
