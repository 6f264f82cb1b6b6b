import type { Table } from '../../nodes.ts';
import { element, type XmlElement } from '../../xml.ts';
import type { Context } from './context.ts';
import { inlines } from './inline.ts';

/** A table of running text. */
export function table({ align, rows: [head = [], ...body] }: Table, context: Context): XmlElement {
  const line = (cells: Table['rows'][number], name: 'th' | 'td'): XmlElement =>
    element(
      'tr',
      {},
      ...cells.map((cell, column) => {
        const side = align[column];
        return element(name, { class: side && `align-${side}` }, ...inlines(cell, context));
      }),
    );
  const rest = body.length === 0 ? [] : [element('tbody', {}, ...body.map((cells) => line(cells, 'td')))];
  return element('table', {}, element('thead', {}, line(head, 'th')), ...rest);
}
