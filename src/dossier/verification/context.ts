import { unitOf } from '../../archive/code-points.ts';
import { paragraphBreak } from './paragraphs.ts';
import type { Passage } from './passages.ts';

/** What stands around a passage. Within it, white space is one space, and a paragraph ends in a line feed. */
export interface Context {
  /** From the sentence before the one in which the passage begins. Empty at the beginning of the text. */
  readonly before: string;
  /** To the end of the sentence after the one in which the passage ends. Empty at the end of the text. */
  readonly after: string;
}

/** In code units. A longer sentence is cut; so the cost does not grow with the source. */
const reach = 2000;

// A line feed ends a sentence for the segmenter, but a lone one in a plain text only wraps a line.
const flowing = (text: string): string =>
  text
    .split(paragraphBreak)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' '))
    .join('\n');

/** The words and punctuation that make a sentence; not what closes the one before, such as a quotation mark. */
const says = (sentence: string): boolean => /[\p{L}\p{N}]/u.test(sentence);

/** The part of a text from the beginning of its second last sentence with words, the last one being unfinished. */
function lastSentences(text: string, count: number, segmenter: Intl.Segmenter): string {
  const sentences = Array.from(segmenter.segment(text));
  let left = count;
  for (const { segment, index } of sentences.toReversed()) {
    if (says(segment)) left--;
    if (left === 0) return text.slice(index);
  }
  return text;
}

function firstSentences(text: string, count: number, segmenter: Intl.Segmenter): string {
  let left = count;
  for (const { segment, index } of segmenter.segment(text)) {
    if (says(segment)) left--;
    if (left === 0) return text.slice(0, index + segment.length);
  }
  return text;
}

/** The words of a stretch of a text; white space as in a `Context`. */
export function wordsBetween(text: string, { start, end }: Passage): string {
  const from = unitOf(text, start);
  return flowing(text.slice(from, unitOf(text, end - start, from)));
}

/** The words around a passage, so that `before`, the passage and `after` read on as in the source. */
export function sentenceAround(text: string, { start, end }: Passage, lang: string): Context {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  const from = unitOf(text, start);
  const to = unitOf(text, end - start, from);
  const earlier = flowing(uncut(text.slice(Math.max(0, from - reach), from), from > reach ? /^\S*\s+/u : /^/u));
  const later = flowing(uncut(text.slice(to, to + reach), to + reach < text.length ? /\s+\S*$/u : /$/u));
  // The segmenter needs to see that the passage goes on, or that something stands before it.
  const passage = flowing(text.slice(from, to));
  const opened = isOpen(earlier + passage, earlier.length, segmenter);
  const closed = !isOpen(passage + later, passage.length, segmenter);
  return {
    before: lastSentences(earlier, opened ? 2 : 1, segmenter).trimStart(),
    after: firstSentences(later, closed ? 1 : 2, segmenter).trimEnd(),
  };
}

/** Whether a sentence that says something is under way at a place in a text. */
function isOpen(text: string, at: number, segmenter: Intl.Segmenter): boolean {
  if (at === 0 || at === text.length) return false;
  const sentence = segmenter.segment(text).containing(at);
  if (!sentence) return false;
  const inside = at - sentence.index;
  return says(sentence.segment.slice(0, inside)) && says(sentence.segment.slice(inside));
}

/** Without the part of a word, or the half of a character, that the reach left at the edge. */
const uncut = (text: string, edge: RegExp): string =>
  text.replace(edge, '').replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/u, '');
