import { unitOf } from '../../archive/code-points.ts';
import type { BlockFields, TextBlock } from '../../archive/text-block.ts';
import type { OpenText } from '../open-texts.ts';
import { paragraphBreak } from '../verification/paragraphs.ts';

/** A stretch of a text, in code units: from the first to before the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A paragraph of a text, or a piece of one that is long, with what its file says that it is. */
export interface TextSpan extends Span {
  readonly block?: BlockFields | undefined;
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

/** The paragraphs of a text without blocks, without the white space around them. */
function paragraphSpans(text: string): Span[] {
  const ends = [...text.matchAll(paragraphBreak), { index: text.length, 0: '' }];
  let from = 0;
  return ends.flatMap(({ index, 0: { length } }) => {
    const part = text.slice(from, index);
    const span = { from: from + part.length - part.trimStart().length, to: from + part.trimEnd().length };
    from = index + length;
    return span.from < span.to ? shortSpans(text, span) : [];
  });
}

function blockSpans(text: string, blocks: readonly TextBlock[]): TextSpan[] {
  let [point, unit] = [0, 0];
  return blocks.flatMap((block) => {
    const from = unitOf(text, block.start - point, unit);
    [point, unit] = [block.end, unitOf(text, block.end - block.start, from)];
    return shortSpans(text, { from, to: unit }).map((span) => ({ ...span, block }));
  });
}

/** What a text is made of, in its order: the blocks of its file, or where that names none, its paragraphs. */
export const textSpans = ({ text, blocks = [] }: OpenText): TextSpan[] =>
  blocks.length > 0 ? blockSpans(text, blocks) : paragraphSpans(text);
