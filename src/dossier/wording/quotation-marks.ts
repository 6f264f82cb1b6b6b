import type { TextBlock } from '../../archive/source-text.ts';
import { type Marked, markedStrings } from '../../reading/outline/marks.ts';
import { type Paragraph, paragraphsOf } from '../../reading/outline/paragraphs.ts';
import { withMarks } from '../../reading/outline/typed-marks.ts';
import { places } from '../../reading/places.ts';
import type { Span } from '../../reading/span.ts';
import { lastBefore } from '../../reading/span.ts';

/** How words stand to the quotation marks of a text. */
export type Standing = 'within' | 'across' | 'outside';

const said = /[\p{L}\p{N}]/u;

/** How a stretch of a text stands to others, by its letters and digits: white space and punctuation belong to nobody. */
export function standing(text: string, { start, end }: Span, spans: readonly Span[]): Standing {
  let [inside, outside] = [false, false];
  let at = start;
  for (let index = Math.max(0, lastBefore(spans, start)); index < spans.length && at < end; index++) {
    const span = spans[index];
    if (!span || span.start >= end) break;
    outside ||= said.test(text.slice(at, Math.max(at, span.start)));
    inside ||= said.test(text.slice(Math.max(at, span.start), Math.min(end, span.end)));
    at = Math.max(at, span.end);
  }
  outside ||= at < end && said.test(text.slice(at, end));
  return inside ? (outside ? 'across' : 'within') : 'outside';
}

const opening = '“„‟"«»‘‚‹「';
const closing = '”“"»«’‘›」';
/** A word processor turns the apostrophe of `’t` and `’s` the wrong way. */
const turned = /^‘[stnkmr](?![\p{L}\p{N}])/iu;

/** Whether words are typed with quotation marks of their own: around all of them, or one that has no counterpart. */
export function hasOwnMarks(words: string): boolean {
  const text = words.trim().replace(/[.,;:!?…]+$/u, '');
  const marked = markedStrings(text, [{ start: 0, end: text.length, heading: false }]).filter(
    ({ depth }) => depth === 0,
  );
  const [first] = marked;
  if (marked.length === 1 && first && !first.goesOn && first.open === 0 && first.close >= text.length) return true;
  const isOpen = opening.includes(text.charAt(0)) && first?.open !== 0 && !turned.test(text);
  const last = marked.at(-1);
  const isClosed = closing.includes(text.at(-1) ?? '') && (last?.close ?? 0) < text.length;
  return text.length > 1 && (isOpen || (isClosed && !/[sxz\d]['’]$/iu.test(text)));
}

/** The places between the quotation marks of a text, in code units and in order; what stands in others is left out. */
export interface MarkedText {
  readonly text: string;
  readonly marked: readonly Marked[];
  /**
   * The same where lines are no paragraphs, of a text without blocks that is broken at some width, and where a mark that
   * a paragraph leaves open is closed in the next one.
   */
  readonly unbroken: readonly Marked[];
  readonly paragraphs: readonly Span[];
  /** The code unit of a code point. */
  readonly unit: (point: number) => number;
}

export function markedText(given: string, blocks: readonly TextBlock[] | undefined): MarkedText {
  const text = withMarks(given);
  const { unit } = places(text);
  const paragraphs = paragraphsOf(text, blocks, unit);
  const within = (all: readonly Paragraph[]): Marked[] => markedStrings(text, all).filter(({ depth }) => depth === 0);
  const marked = within(paragraphs);
  const broken = blocks || !/\n\s*\n/.test(text) ? paragraphs : chapters(text);
  const whole = rejoined(text, broken);
  const unbroken = broken === paragraphs && whole.length === broken.length ? marked : within(whole);
  return { text, marked, unbroken, paragraphs, unit };
}

const lastOf = (text: string, marks: string): number =>
  Math.max(...Array.from(marks, (mark) => text.lastIndexOf(mark)));

/** Paragraphs of which the first leaves a mark open and the next closes one, without a mark at its beginning, are one. */
function rejoined(text: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  const all: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const last = all.at(-1);
    const [before, here] = [last ? text.slice(last.start, last.end) : '', text.slice(paragraph.start, paragraph.end)];
    const isOpen = lastOf(before, '“„«') > lastOf(before, '”»');
    if (last && isOpen && /^[^“”„«»]*[”»]/.test(here)) all[all.length - 1] = { ...last, end: paragraph.end };
    else all.push(paragraph);
  }
  return all;
}

/** What empty lines part. */
function chapters(text: string): Paragraph[] {
  const breaks = Array.from(text.matchAll(/\n\s*\n/g), ({ index }) => index);
  return [-1, ...breaks].map((start, index) => ({
    start: start + 1,
    end: breaks[index] ?? text.length,
    heading: false,
  }));
}
