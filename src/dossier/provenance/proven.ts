import type { AnyEntry, Content } from '../../reader/content.ts';
import type { PassageRecord, Provenance } from '../../schema/provenance.ts';
import { fieldKey, givenPassages } from './cited-passages.ts';
import { contextHash, wordsHash } from './hashes.ts';

/**
 * What verification found out, without what no longer holds: words that were changed since, sources whose file was. A
 * build has nothing of the kind, since the checks refuse it; while a dossier is written, nothing may claim it.
 */
export function proven(provenance: Provenance, content: Content): Provenance {
  const sources = Object.fromEntries(
    content.sources.flatMap(({ id, data }) => {
      const record = provenance.sources[id];
      return record?.sha256 === data.sha256 ? [[id, record]] : [];
    }),
  );
  const passages = givenPassages(content).flatMap(
    ({ key, source, exact, prefix, suffix }): [string, PassageRecord][] => {
      const record = provenance.passages[key];
      const holds =
        record?.source === source &&
        sources[source] !== undefined &&
        record.words === wordsHash(exact) &&
        record.context === contextHash(prefix, suffix);
      return record && holds ? [[key, record]] : [];
    },
  );
  return { ...provenance, sources, passages: Object.fromEntries(passages) };
}

/** Whether all words of a quotation were found in its source as they stand. */
export const isProven = (
  provenance: Provenance | undefined,
  quote: Extract<AnyEntry, { readonly collection: 'quotes' }>,
): boolean =>
  quote.data.segments.every((_, index) => provenance?.passages[fieldKey(quote, ['segments', index])] !== undefined);
