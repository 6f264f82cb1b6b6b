import type { Table } from '../../nodes.ts';
import { tableClass } from '../../tables.ts';
import { element, type XmlElement } from '../../xml.ts';
import type { Context } from './context.ts';
import { inlines } from './inline.ts';

/** A table of running text. One that is wider than a screen is moved by hand or by keys; a book has no such thing. */
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
  const whole = element('table', {}, element('thead', {}, line(head, 'th')), ...rest);
  if (context.isBook) return whole;
  const name = context.words.table || undefined;
  return element('div', { class: tableClass(head.length), role: 'group', 'aria-label': name, tabindex: '0' }, whole);
}
