import type { DateFound } from '../reading/facts/dates.ts';
import type { FigureFound } from '../reading/facts/figures.ts';
import type { Span } from '../reading/span.ts';
import type { Cast } from './cast.ts';
import type { InLanguage } from './in-language.ts';
import type { SourceWords } from './source-words.ts';

/** What all drafts of one source are made with. */
export interface Setting {
  readonly source: SourceWords;
  /** The language of the source, as BCP 47. */
  readonly language: string;
  readonly inLanguage: InLanguage;
  readonly cast: Cast;
  /** Dates and figures of which nobody speaks. */
  readonly dates: readonly DateFound[];
  readonly figures: readonly FigureFound[];
  /** The segments of speech, in order. */
  readonly spoken: readonly Span[];
  /** The last moment that the dossier covers; `Infinity` where it does not say. */
  readonly latest: number;
  /** The last moment at which the source can have appeared; `Infinity` where it does not say. */
  readonly issued: number;
  /** Who wrote the source, where all of it is what one person says: whoever speaks in it is reported by them. */
  readonly writer: string | undefined;
  readonly freeId: (named: string, otherwise: string) => string;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
