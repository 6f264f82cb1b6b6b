import { unitOf } from '../verification/code-points.ts';
import { paragraphBreak } from '../verification/paragraphs.ts';
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
  /** The page of a PDF, where the paragraph is the first to begin on it; counted from 1. */
  readonly page?: number | undefined;
}

/** A stretch of a text, in code units: from the first to before the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
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

/** How much of a text a page shows at most, in bytes of UTF-8: some 20 kB when it is compressed. */
export const mostText = 50_000;

/** Where a text can go on elsewhere: after a sentence, else after a word. */
const pauses = [/[.!?…]["”’»)]*\s+|[。！？]/u, /\s+/u];

/** Cuts a paragraph that is more into pieces of about the same length, of which no two fit on a page. */
function shortSpans(text: string, { from, to }: Span): Span[] {
  const pieces = Math.ceil(Buffer.byteLength(text.slice(from, to)) / mostText);
  const spans: Span[] = [];
  let start = from;
  for (let piece = 1; piece < pieces; piece++) {
    const about = from + Math.floor(((to - from) * piece) / pieces);
    const near = text.slice(about, Math.min(to, about + 400));
    const [pause] = pauses.flatMap((pattern) => pattern.exec(near) ?? []);
    const end = pause === undefined ? about : about + near.indexOf(pause) + pause.length;
    // Never within a sign of two code units.
    const next = /[\uDC00-\uDFFF]/.test(text.charAt(end)) ? end + 1 : end;
    spans.push({ from: start, to: start + text.slice(start, next).trimEnd().length });
    start = next;
  }
  return [...spans, { from: start, to }].filter((span) => span.from < span.to);
}

/** The paragraphs of a text, without the white space around them. */
export function paragraphSpans(text: string): Span[] {
  const ends = [...text.matchAll(paragraphBreak), { index: text.length, 0: '' }];
  let from = 0;
  return ends.flatMap(({ index, 0: { length } }) => {
    const part = text.slice(from, index);
    const span = { from: from + part.length - part.trimStart().length, to: from + part.trimEnd().length };
    from = index + length;
    return span.from < span.to ? shortSpans(text, span) : [];
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
export function annotatedText(
  text: string,
  passages: readonly PlacedPassage[],
  pages: readonly number[] = [],
): Paragraph[] {
  const points = [...new Set([...passages.flatMap(({ place }) => [place.start, place.end]), ...pages])].toSorted(
    (a, b) => a - b,
  );
  const unitAt = new Map(units(text, points).map((unit, index) => [points[index], unit]));
  const spans = passages.map(({ place: { start, end } }, index) => ({
    index,
    from: unitAt.get(start) ?? text.length,
    to: unitAt.get(end) ?? text.length,
  }));
  const starts = pages.map((start) => unitAt.get(start) ?? text.length);
  let inside: readonly PassageSpan[] = [];
  let [next, page] = [0, 0];
  return paragraphSpans(text).map((stretch) => {
    const first = next;
    while ((spans[next]?.from ?? Infinity) < stretch.to) next++;
    inside = [...inside, ...spans.slice(first, next)].filter(({ to }) => to > stretch.from);
    const before = page;
    while ((starts[page] ?? Infinity) <= stretch.from) page++;
    return { runs: runsOf(text, stretch, inside), ...(page > before ? { page } : {}) };
  });
}
