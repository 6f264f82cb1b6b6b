import type { DataEntry } from '../reader/content.ts';
import type { Provenance } from '../schema/provenance.ts';
import { isCut, type Statement } from '../schema/statement.ts';
import { fieldKey } from './provenance/cited-passages.ts';

/** The words of a quotation, and whether they are cut: as far as the lock says so, since an archive need not be there. */
export function statementOf(provenance: Provenance | undefined, quote: DataEntry<'quotes'>): Statement {
  const { segments } = quote.data;
  const cutAt = (index: number, end: 'start' | 'end'): boolean =>
    isCut(provenance?.passages[fieldKey(quote, ['segments', index])]?.cut, end);
  const [start, end] = [cutAt(0, 'start'), cutAt(segments.length - 1, 'end')];
  return {
    segments: segments.map(({ exact }) => exact),
    cut: start && end ? 'both' : start ? 'start' : end ? 'end' : undefined,
  };
}
