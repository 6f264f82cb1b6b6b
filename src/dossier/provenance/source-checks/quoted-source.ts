import type { ArchivedText } from '../../../archive/archive.ts';
import type { DataEntry, ReadContent } from '../../../reader/content.ts';
import type { Speaker } from '../../../reading/findings.ts';
import { places } from '../../../reading/places.ts';
import { readSpeech } from '../../../reading/reading.ts';
import { lastBefore, type Span } from '../../../reading/span.ts';
import type { Report } from '../../checks/check.ts';
import { readingLanguage } from '../../checks/fact-warnings.ts';
import { kept } from '../../remembered.ts';
import { type MarkedText, markedText } from '../../wording/quotation-marks.ts';
import type { ReadSource } from '../archive-check.ts';
import { isSegment } from '../cited-passages.ts';

/** A segment of a quotation where it stands in the text of its source, in code units. */
export interface PlacedSegment extends Span {
  /** Which of the segments of the quotation, from 0. */
  readonly index: number;
}

export interface PlacedQuote {
  readonly quote: DataEntry<'quotes'>;
  readonly segments: readonly PlacedSegment[];
}

/** Something that somebody says in a source, in code units of its text. */
export interface HeardSpeech {
  readonly segments: readonly Span[];
  /** Whether it stands between quotation marks. */
  readonly isMarked: boolean;
  readonly speakers: readonly Speaker[];
  /** The words that say who speaks. */
  readonly cue: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** A source with its text, and the quotations that are taken from it. */
export interface QuotedSource extends MarkedText {
  readonly source: DataEntry<'sources'>;
  readonly content: ReadContent;
  readonly quotes: readonly PlacedQuote[];
  /** What is said around a place; nothing where nobody can read the language. The same stretch is read once. */
  readonly heardAround: (place: Span) => readonly HeardSpeech[];
}

/** One rule over the text of a source and the quotations from it. */
export type SourceCheck = (source: QuotedSource, report: Report) => void;

/** How many characters before a passage are read for who speaks. */
const before = 1500;
const after = 500;
/** A paragraph is read as a whole unless it is longer. */
const longest = 10_000;

/** The paragraphs around a place. */
function stretch({ text, paragraphs }: MarkedText, { start, end }: Span): Span {
  const [first] = paragraphs.slice(Math.max(0, lastBefore(paragraphs, Math.max(0, start - before))));
  const last = paragraphs[Math.max(0, lastBefore(paragraphs, end + after))];
  return {
    start: Math.max(first?.start ?? 0, start - longest),
    end: Math.min(last?.end ?? text.length, end + longest, text.length),
  };
}

function heardIn(text: string, span: Span, lang: 'nl' | 'en'): HeardSpeech[] {
  const words = text.slice(span.start, span.end);
  const { unit } = places(words);
  const at = ({ start, end }: Span): Span => ({ start: span.start + unit(start), end: span.start + unit(end) });
  return readSpeech(words, { lang }).map(({ segments, mark, speakers, evidence, confidence }) => {
    const cue = at(evidence);
    return {
      segments: segments.map(at),
      isMarked: mark !== undefined,
      speakers,
      cue: text.slice(cue.start, cue.end),
      confidence,
    };
  });
}

/** Makes sources such as the rules see them, with the quotations whose words were found in them; none without any. */
export function quotedSources(
  content: ReadContent,
): (source: DataEntry<'sources'>, archived: ArchivedText, read: ReadSource) => QuotedSource | undefined {
  const quotesById = new Map<string, DataEntry<'quotes'>>(content.quotes.map((quote) => [quote.id, quote]));
  return (source, archived, { passages }) => {
    const own = passages.filter(isSegment);
    if (own.length === 0) return undefined;
    const marked = markedText(archived.text, archived.blocks);
    const quotes = [...Map.groupBy(own, ({ file }) => file)].flatMap(([, found]): PlacedQuote[] => {
      const [first] = found;
      const quote = first?.from.collection === 'quotes' ? quotesById.get(first.from.id) : undefined;
      const segments = found.map(({ start, end, path }) => ({
        start: marked.unit(start),
        end: marked.unit(end),
        index: Number(path[1]),
      }));
      return quote ? [{ quote, segments }] : [];
    });
    const lang = readingLanguage(source.data.language);
    const heard = new Map<string, readonly HeardSpeech[]>();
    const heardAround = (place: Span): readonly HeardSpeech[] => {
      if (!lang) return [];
      const span = stretch(marked, place);
      return kept(heard, `${span.start}-${span.end}`, () => heardIn(archived.text, span, lang));
    };
    return { ...marked, source, content, quotes, heardAround };
  };
}
