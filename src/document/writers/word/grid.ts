import { inlineText } from '../../inline.ts';
import type { Caption } from '../../caption.ts';
import type { Grid, GridCell } from '../../nodes.ts';
import { noXml, xmlJoined } from '../../xml.ts';
import { type Context, inColumn, inLanguage, marked, paragraph } from './context.ts';
import { type Flow, gap } from './flow.ts';
import { inlines } from './inline.ts';
import { noteRefs } from './notes.ts';
import { words } from './runs.ts';
import { bodyRow, cell, columnWidths, headRow, ofCell, look, tableOf } from './tables.ts';

/** “Table 1. The events in order of time”, in the languages of the document; it stays with what it is of. */
export const captionLines = (caption: Caption, context: Context): Flow[] =>
  caption.map(({ lang, value }) => {
    const own = inColumn(context, lang);
    const label = words(`${value.label}.`, { ...own.marks, bold: true });
    return paragraph(own, 'Caption', xmlJoined([label, words(` ${value.text}`, own.marks)]));
  });

/** The lines of a cell, and the numbers of what they rest on at the end of the last. */
function cellLines({ lines, refs }: GridCell, context: Context): Flow[] {
  const all = lines.length === 0 && refs.length > 0 ? [{ lang: undefined, children: [] }] : lines;
  return all.map(({ lang, children }, index) => {
    const own = lang === undefined ? context : inLanguage(context, lang);
    const said = inlines(children, own);
    const notes = index === all.length - 1 ? noteRefs(refs, context) : noXml;
    return paragraph(own, undefined, xmlJoined([said, notes]));
  });
}

/** Whether a cell says itself what of it is bold. */
const isStressed = ({ lines }: GridCell): boolean =>
  lines.some(({ children }) => children.some(({ type }) => type === 'strong'));

/** The columns as wide as they hold much, or as they were asked for. */
function widthsOf({ head, rows, shares }: Grid, width: number): number[] {
  if (shares) {
    const whole = shares.reduce((sum, share) => sum + share, 0);
    return shares.map((share) => Math.floor((width * share) / whole));
  }
  const textOf = ({ lines }: GridCell): string => lines.map(({ children }) => inlineText(children)).join(' ');
  return columnWidths(
    [head.map((cells) => cells.map(({ value }) => value).join(' ')), ...rows.map((cells) => cells.map(textOf))],
    width,
  );
}

export function grid(node: Grid, context: Context): Flow[] {
  const { caption, head, named, rows } = node;
  const widths = widthsOf(node, context.width - context.indent);
  const heads = head.map((cells, column) => {
    const own = ofCell(marked(context, { bold: true }), widths[column] ?? 0);
    return cell(
      own.width,
      cells.map(({ lang, value }) => paragraph(own, undefined, words(value, { ...own.marks, lang }))),
    );
  });
  const body = rows.map((row) =>
    bodyRow(
      row.map((each, column) => {
        const isBold = column === named && !isStressed(each);
        const own = ofCell(isBold ? marked(context, { bold: true }) : context, widths[column] ?? 0);
        return cell(own.width, cellLines(each, own));
      }),
    ),
  );
  return [
    ...captionLines(caption, context),
    tableOf('DossierTable', widths, [headRow(heads), ...body], context, look(named === 0)),
    gap,
  ];
}
