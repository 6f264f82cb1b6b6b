import type { Selector } from '../dossier/verification/passages.ts';
import type { ReadContent } from '../reader/content.ts';
import type { Span } from '../reading/span.ts';
import type { Evidence } from '../schema/evidence.ts';
import { overlaps } from './setting.ts';
import type { SourceWords } from './source-words.ts';

/** What a dossier has of a source already, by the places of its words. */
export interface InDossier {
  readonly quote: (segments: readonly Span[]) => boolean;
  readonly event: (sentence: Span) => boolean;
}

export function inDossier(source: SourceWords, { quotes, events }: Pick<ReadContent, 'quotes' | 'events'>): InDossier {
  const placesOf = (selectors: readonly Selector[]): Span[] => selectors.flatMap((one) => source.find(one));
  const ofSource = (evidence: readonly Evidence[] = []): Evidence[] =>
    evidence.filter((one) => one.source.id === source.id);
  const quoted = placesOf(
    quotes.filter(({ data }) => data.source.id === source.id).flatMap(({ data }) => data.segments),
  );
  const told = placesOf(events.flatMap(({ data }) => [...ofSource(data.evidence), ...ofSource(data.date?.evidence)]));
  return {
    quote: (segments) => quoted.some((place) => segments.some((segment) => overlaps(place, segment))),
    event: (sentence) => told.some((place) => overlaps(place, sentence)),
  };
}
