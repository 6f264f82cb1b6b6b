import type { BlockFields } from './text-block.ts';

/** What stands between a block and the one before: cells stand on the line of their row, and rows below each other. */
export function betweenCells({ kind, table, row }: BlockFields, before: BlockFields | undefined): string {
  if (kind !== 'cell' || before?.table !== table) return '\n\n';
  return before?.row === row ? '\t' : '\n';
}

/** Likewise, where the items of a list stand below each other too. */
export const betweenBlocks = (fields: BlockFields, before: BlockFields | undefined): string =>
  fields.kind === 'item' && before?.kind === 'item' ? '\n' : betweenCells(fields, before);
