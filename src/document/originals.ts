import type { Block, Columns, Entry, Quotation, Translation } from './nodes.ts';
import { type Languages, mapRow } from './row.ts';

const isQuotation = (block: Block): block is Quotation => block.type === 'quotation';
const isTranslation = (block: Block): block is Translation => block.type === 'translation';
const isQuoting = (block: Block): block is Columns => block.type === 'columns' && block.role === 'quotation';

const quoted = ({ children }: Entry): readonly Block[] =>
  children.filter(isQuoting).flatMap(({ cells }) => cells.flatMap(({ value }) => value));

/** Whether a quotation can do without its original: every language of the document has a translation. */
export const isTranslated = (entry: Entry, languages: Languages): boolean => {
  const all = quoted(entry);
  return all.some(isQuotation) && all.filter(isTranslation).length >= languages.length;
};

/** Leaves out the original words. The translation stays marked as one, and takes over the references to the source. */
export function withoutOriginal(entry: Entry): Entry {
  const refs = quoted(entry)
    .filter(isQuotation)
    .flatMap((quotation) => quotation.refs);
  const left = (block: Block): Block[] => {
    if (!isQuoting(block)) return [block];
    const cells = mapRow(block.cells, (value) =>
      value.filter((each) => !isQuotation(each)).map((each) => (isTranslation(each) ? { ...each, refs } : each)),
    );
    return cells.some(({ value }) => value.length > 0) ? [{ ...block, cells }] : [];
  };
  return { ...entry, children: entry.children.flatMap(left) };
}
