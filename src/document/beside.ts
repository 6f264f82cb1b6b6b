import type { Block, Columns } from './nodes.ts';
import { mapRow, type Row, rows } from './row.ts';

/** What each column has, item beside item; where one has ended before another, its cell is empty. */
export const beside = (columns: Row<readonly (readonly Block[])[]>, role?: Columns['role']): Columns[] =>
  rows(columns).map((cells) => ({ type: 'columns', role, cells: mapRow(cells, (value) => value ?? []) }));
