import type { Caption } from '../../caption.ts';
import type { Grid, GridCell } from '../../nodes.ts';
import { element, type XmlElement, type XmlNode } from '../../xml.ts';
import type { Context } from './context.ts';
import { inlines, noteRefsMarkup } from './inline.ts';

/** “Table 1. The events in order of time”, in the languages of the document. */
export const captionLines = (caption: Caption): XmlElement[] =>
  caption.map(({ lang, value }) =>
    element('span', { class: 'caption-line', lang }, element('b', {}, `${value.label}.`), ` ${value.text}`),
  );

const line = (lang: string | undefined, children: readonly XmlNode[]): XmlElement =>
  element('span', { class: 'line', lang }, ...children);

const content = ({ lines, refs }: GridCell, context: Context): XmlNode[] => [
  ...lines.map(({ lang, children }) => line(lang, inlines(children, context))),
  ...noteRefsMarkup(refs, context),
];

export function grid({ role, caption, head, named, rows }: Grid, context: Context): XmlElement {
  const heads = head.map((cells) =>
    element('th', { scope: 'col' }, ...cells.map(({ lang, value }) => line(lang, [value]))),
  );
  const cell = (each: GridCell, column: number): XmlElement =>
    column === named
      ? element('th', { scope: 'row' }, ...content(each, context))
      : element('td', {}, ...content(each, context));
  return element(
    'table',
    { class: role },
    element('caption', {}, ...captionLines(caption)),
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...rows.map((cells) => element('tr', {}, ...cells.map(cell)))),
  );
}
