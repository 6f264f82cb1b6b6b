import type { DataEntry } from '../reader/content.ts';
import type { Provenance } from '../schema/provenance.ts';
import { isCut, type Statement } from '../schema/statement.ts';
import { fieldKey } from './provenance/cited-passages.ts';

/** The words of a quotation, whether they are cut, and what stands between them: as far as the lock says so, since an archive need not be there. */
export function statementOf(provenance: Provenance | undefined, quote: DataEntry<'quotes'>): Statement {
  const { segments } = quote.data;
  const recordAt = (index: number) => provenance?.passages[fieldKey(quote, ['segments', index])];
  const cutAt = (index: number, end: 'start' | 'end'): boolean => isCut(recordAt(index)?.cut, end);
  const gaps = segments.slice(1).map((_, index) => recordAt(index + 1)?.gap);
  const [start, end] = [cutAt(0, 'start'), cutAt(segments.length - 1, 'end')];
  return {
    segments: segments.map(({ exact }) => exact),
    cut: start && end ? 'both' : start ? 'start' : end ? 'end' : undefined,
    gaps: gaps.some((gap) => gap !== undefined) ? gaps : undefined,
  };
}
