import { type Inline, inlineText } from '../../inline.ts';
import type { Caption, Columns, Grid, GridCell, Table } from '../../nodes.ts';
import type { XmlElement, XmlNode } from '../../xml.ts';
import { blocks } from './blocks.ts';
import { type Context, inColumn, inLanguage, marked, paragraph } from './context.ts';
import { inlines } from './inline.ts';
import { noteRefs } from './notes.ts';
import { words } from './runs.ts';
import { val, w } from './wml.ts';

const isTable = (node: XmlElement): boolean => node.name === 'w:tbl';

/** What parts tables from each other: Word makes one of two that follow each other. */
export const gap = (): XmlElement => w('p', {}, w('pPr', {}, val('pStyle', 'Gap')));

/** A cell; it must end in a paragraph. */
export const cell = (width: number, content: readonly XmlElement[], ...own: readonly XmlElement[]): XmlElement => {
  const last = content.at(-1);
  const end = last === undefined || isTable(last) ? [gap()] : [];
  return w('tc', {}, w('tcPr', {}, w('tcW', { w: width, type: 'dxa' }), ...own), ...content, ...end);
};

export const tableRow = (cells: readonly XmlElement[], ...own: readonly XmlElement[]): XmlElement =>
  w('tr', {}, ...(own.length === 0 ? [] : [w('trPr', {}, ...own)]), ...cells);

/** A table of columns of these widths. */
export function tableOf(
  style: string,
  widths: readonly number[],
  rows: readonly XmlElement[],
  { indent }: Context,
  ...own: readonly XmlElement[]
): XmlElement {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return w(
    'tbl',
    {},
    w(
      'tblPr',
      {},
      val('tblStyle', style),
      w('tblW', { w: whole, type: 'dxa' }),
      ...(indent > 0 ? [w('tblInd', { w: indent, type: 'dxa' })] : []),
      ...own,
    ),
    w('tblGrid', {}, ...widths.map((width) => w('gridCol', { w: width }))),
    ...rows,
  );
}

/** The room in a table shared out by what its columns hold: a long text gets more, and no column next to nothing. */
function columnWidths(texts: readonly (readonly string[])[], width: number): number[] {
  const columns = texts[0]?.length ?? 0;
  const weights = Array.from({ length: columns }, (_, column) =>
    Math.sqrt(Math.min(240, Math.max(9, ...texts.map((row) => row[column]?.length ?? 0)))),
  );
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => Math.floor((width * weight) / sum));
}

/** The head is said again on every page, and no row goes on on the next. */
const headRow = (cells: readonly XmlElement[]): XmlElement => tableRow(cells, w('cantSplit'), w('tblHeader'));
const bodyRow = (cells: readonly XmlElement[]): XmlElement => tableRow(cells, w('cantSplit'));

const look = (hasRowNames: boolean): XmlElement =>
  w('tblLook', {
    val: hasRowNames ? '06A0' : '0620',
    firstRow: '1',
    lastRow: '0',
    firstColumn: hasRowNames ? '1' : '0',
    lastColumn: '0',
    noHBand: '1',
    noVBand: '1',
  });

const inCell = (context: Context, width: number): Context => ({
  ...context,
  width,
  indent: 0,
  depth: 0,
  style: context.isFootnote ? context.style : 'TableText',
});

/** A table of running text. */
export function table({ align, rows }: Table, context: Context): XmlElement[] {
  const widths = columnWidths(
    rows.map((row) => row.map(inlineText)),
    context.width - context.indent,
  );
  const line = (cells: readonly (readonly Inline[])[], isHead: boolean): XmlElement[] =>
    cells.map((content, column) => {
      const width = widths[column] ?? 0;
      const own = inCell(isHead ? marked(context, { bold: true }) : context, width);
      const side = align[column];
      return cell(width, [
        paragraph(own, undefined, inlines(content, own), ...(side === undefined ? [] : [val('jc', side)])),
      ]);
    });
  const [head = [], ...body] = rows;
  const written = [headRow(line(head, true)), ...body.map((cells) => bodyRow(line(cells, false)))];
  return [tableOf('DossierTable', widths, written, context, look(false)), gap()];
}

/** “Table 1. The events in order of time”, in the languages of the document; it stays with what it is of. */
export const captionLines = (caption: Caption, context: Context): XmlElement[] =>
  caption.map(({ lang, value }) => {
    const own = inColumn(context, lang);
    const label = words(`${value.label}.`, { ...own.marks, bold: true });
    return paragraph(own, 'Caption', [...label, ...words(` ${value.text}`, own.marks)]);
  });

/** The lines of a cell, and the numbers of what they rest on at the end of the last. */
function cellLines({ lines, refs }: GridCell, context: Context): XmlElement[] {
  const all = lines.length === 0 && refs.length > 0 ? [{ lang: undefined, children: [] }] : lines;
  return all.map(({ lang, children }, index) => {
    const own = lang === undefined ? context : inLanguage(context, lang);
    const notes: readonly XmlNode[] = index === all.length - 1 ? noteRefs(refs, context) : [];
    return paragraph(own, undefined, [...inlines(children, own), ...notes]);
  });
}

export function grid({ caption, head, named, rows }: Grid, context: Context): XmlElement[] {
  const textOf = ({ lines }: GridCell): string => lines.map(({ children }) => inlineText(children)).join(' ');
  const widths = columnWidths(
    [head.map((cells) => cells.map(({ value }) => value).join(' ')), ...rows.map((row) => row.map(textOf))],
    context.width - context.indent,
  );
  const heads = head.map((cells, column) => {
    const own = inCell(marked(context, { bold: true }), widths[column] ?? 0);
    return cell(
      own.width,
      cells.map(({ lang, value }) => paragraph(own, undefined, words(value, { ...own.marks, lang }))),
    );
  });
  const body = rows.map((row) =>
    bodyRow(
      row.map((each, column) => {
        const own = inCell(column === named ? marked(context, { bold: true }) : context, widths[column] ?? 0);
        return cell(own.width, cellLines(each, own));
      }),
    ),
  );
  return [
    ...captionLines(caption, context),
    tableOf('DossierTable', widths, [headRow(heads), ...body], context, look(named === 0)),
    gap(),
  ];
}

/** What stands side by side, row for row, in a table without lines. */
export function columnTable(rows: readonly Columns[], context: Context): XmlElement {
  const count = Math.max(...rows.map(({ cells }) => cells.length));
  const width = Math.floor((context.width - context.indent) / count);
  const written = rows.map(({ cells }) =>
    tableRow(
      cells.map(({ lang, value }) =>
        cell(width, blocks(value, { ...inColumn(context, lang), width, indent: 0, depth: 0 })),
      ),
    ),
  );
  return tableOf(
    'SideBySide',
    Array.from({ length: count }, () => width),
    written,
    context,
  );
}

/** The same elements with something between tables. */
export const parted = (nodes: readonly XmlElement[]): XmlElement[] =>
  nodes.flatMap((node, index) => {
    const before = nodes[index - 1];
    return isTable(node) && before && isTable(before) ? [gap(), node] : [node];
  });
