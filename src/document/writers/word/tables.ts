import { type Inline, inlineText } from '../../inline.ts';
import type { Columns, Table } from '../../nodes.ts';
import { type Xml, type XmlElement, xmlAround, xmlJoined } from '../../xml.ts';
import { type Context, inColumn, marked, paragraph } from './context.ts';
import { type Flow, flowsXml, gap, isTable } from './flow.ts';
import { inlines } from './inline.ts';
import { inRow, inTable, properties, val, w, written } from './wml.ts';

const cellLook = (width: number, own: readonly XmlElement[]) =>
  xmlAround('w:tc', written(w('tcPr', {}, w('tcW', { w: width, type: 'dxa' }), ...own)));

const plainCells = new Map<number, ReturnType<typeof cellLook>>();

/** Most cells have nothing of their own but their width. */
function plainCell(width: number): ReturnType<typeof cellLook> {
  const found = plainCells.get(width);
  if (found) return found;
  const made = cellLook(width, []);
  plainCells.set(width, made);
  return made;
}

/** A cell; it must end in a paragraph. */
export const cell = (width: number, content: Iterable<Flow>, ...own: readonly XmlElement[]): Xml => {
  const flows = [...content];
  const last = flows.at(-1);
  if (last === undefined || isTable(last)) flows.push(gap);
  return (own.length === 0 ? plainCell(width) : cellLook(width, own))(flowsXml(flows));
};

export const tableRow = (cells: readonly Xml[], ...own: readonly XmlElement[]): Xml =>
  inRow(xmlJoined([written(...properties('trPr', ...own)), ...cells]));

/** A table of columns of these widths. */
export function tableOf(
  style: string,
  widths: readonly number[],
  rows: readonly Xml[],
  { indent }: Context,
  ...own: readonly XmlElement[]
): Flow {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const head = written(
    w(
      'tblPr',
      {},
      val('tblStyle', style),
      w('tblW', { w: whole, type: 'dxa' }),
      ...(indent > 0 ? [w('tblInd', { w: indent, type: 'dxa' })] : []),
      ...own,
    ),
    w('tblGrid', {}, ...widths.map((width) => w('gridCol', { w: width }))),
  );
  return { table: inTable(xmlJoined([head, ...rows])) };
}

/** The room in a table shared out by what its columns hold: a long text gets more, and no column next to nothing. */
export function columnWidths(texts: readonly (readonly string[])[], width: number): number[] {
  const columns = texts[0]?.length ?? 0;
  const weights = Array.from({ length: columns }, (_, column) =>
    Math.sqrt(Math.min(240, Math.max(9, ...texts.map((row) => row[column]?.length ?? 0)))),
  );
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => Math.floor((width * weight) / sum));
}

/** The head repeats on every page, and no row breaks over two pages. */
export const headRow = (cells: readonly Xml[]): Xml => tableRow(cells, w('cantSplit'), w('tblHeader'));
export const bodyRow = (cells: readonly Xml[]): Xml => tableRow(cells, w('cantSplit'));

export const look = (hasRowNames: boolean): XmlElement =>
  w('tblLook', {
    val: hasRowNames ? '06A0' : '0620',
    firstRow: '1',
    lastRow: '0',
    firstColumn: hasRowNames ? '1' : '0',
    lastColumn: '0',
    noHBand: '1',
    noVBand: '1',
  });

export const ofCell = (context: Context, width: number): Context => ({
  ...context,
  width,
  indent: 0,
  depth: 0,
  style: context.isFootnote ? context.style : 'TableText',
});

/** A table of running text. */
export function table({ align, rows }: Table, context: Context): Flow[] {
  const widths = columnWidths(
    rows.map((row) => row.map(inlineText)),
    context.width - context.indent,
  );
  const line = (cells: readonly (readonly Inline[])[], isHead: boolean): Xml[] =>
    cells.map((content, column) => {
      const width = widths[column] ?? 0;
      const own = ofCell(isHead ? marked(context, { bold: true }) : context, width);
      const side = align[column];
      return cell(width, [
        paragraph(own, undefined, inlines(content, own), ...(side === undefined ? [] : [val('jc', side)])),
      ]);
    });
  const [head = [], ...body] = rows;
  const written = [headRow(line(head, true)), ...body.map((cells) => bodyRow(line(cells, false)))];
  return [tableOf('DossierTable', widths, written, context, look(false)), gap];
}

/** What stands side by side, row for row, in a table without lines. */
export function columnTable(rows: readonly Columns[], context: Context): Flow {
  const count = Math.max(...rows.map(({ cells }) => cells.length));
  const width = Math.floor((context.width - context.indent) / count);
  const written = rows.map(({ cells }) =>
    tableRow(
      cells.map(({ lang, value }) =>
        cell(width, context.write.blocks(value, { ...inColumn(context, lang), width, indent: 0, depth: 0 })),
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
