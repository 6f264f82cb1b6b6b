import type { SourceText } from '../archive/source-text.ts';
import { foldedText, type FoldedText } from '../dossier/verification/folded-text.ts';
import { passages, type Selector } from '../dossier/verification/passages.ts';
import { markedStrings } from '../reading/outline/marks.ts';
import { outsideOf, sentencesOf } from '../reading/outline/outside.ts';
import { type Paragraph, paragraphsOf } from '../reading/outline/paragraphs.ts';
import { places } from '../reading/places.ts';
import { lastBefore, type Span, trimmed } from '../reading/span.ts';
import type { Evidence } from '../schema/evidence.ts';
import { plainWords } from './plain-words.ts';
import { selectorOf } from './selector.ts';

/** Evidence as an editor writes it. */
export interface WrittenEvidence extends Omit<Evidence, 'source'> {
  readonly source: string;
}

/** The words of a source, by their places in code points. */
export class SourceWords {
  readonly id: string;
  /** In code units, as are `paragraphs` and `sentences`. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Span[];
  readonly unit: (point: number) => number;
  readonly point: (unit: number) => number;
  readonly #folded: FoldedText;
  readonly #shared = new Set<string>();

  constructor(id: string, { text, blocks }: SourceText) {
    this.id = id;
    this.text = text;
    const { unit, point } = places(text);
    this.unit = unit;
    this.point = point;
    this.paragraphs = paragraphsOf(text, blocks, unit);
    this.sentences = sentencesOf(outsideOf(text, markedStrings(text, this.paragraphs)), this.paragraphs);
    this.#folded = foldedText(text);
  }

  /** The text between two code points, as it stands there. */
  readonly slice = ({ start, end }: Span): string => this.text.slice(this.unit(start), this.unit(end));

  readonly words = (span: Span): string => plainWords(this.slice(span));

  /** What tells the words of a place from all others of the source; `undefined` where nothing can. */
  readonly selector = (span: Span): Selector | undefined =>
    selectorOf(this.#folded, { units: this.units(span), points: span }, this.#shared);

  /** Where the words of a selector stand, in code points. */
  readonly find = (selector: Selector): Span[] => passages(this.#folded, selector);

  /** The words of a place as evidence: none where they cannot be told from others. */
  evidence(span: Span): WrittenEvidence[] {
    const selector = this.selector(span);
    return selector ? [{ source: this.id, ...selector }] : [];
  }

  readonly units = ({ start, end }: Span): Span => ({ start: this.unit(start), end: this.unit(end) });

  readonly points = ({ start, end }: Span): Span => ({ start: this.point(start), end: this.point(end) });

  /** A stretch without the white space at its ends. */
  readonly trimmed = (span: Span): Span => this.points(trimmed(this.text, this.units(span)));

  /** The sentence around a code point, in code points; what no sentence holds is one by itself. */
  sentenceAt(point: number): Span {
    const unit = this.unit(point);
    const found = this.sentences[lastBefore(this.sentences, unit)];
    return found && found.end > unit ? this.points(trimmed(this.text, found)) : { start: point, end: point };
  }

  /** Which paragraph holds a code point, counted from 0. */
  readonly paragraphAt = (point: number): number => lastBefore(this.paragraphs, this.unit(point));
}
