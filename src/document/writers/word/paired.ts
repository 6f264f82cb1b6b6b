import { piecesOf, type Run } from '../../inline.ts';
import type { Row } from '../../row.ts';
import { noXml, type Xml, xmlJoined } from '../../xml.ts';
import type { Context } from './context.ts';
import { words } from './runs.ts';

/**
 * A short text in the languages of the document, one after the other; a number stands before its first words. A name
 * that is the same in both stands once.
 */
export function paired(cells: Row<Run>, context: Context, number?: number): Xml {
  const { marks } = context;
  const isAlone = cells.length === 1;
  return xmlJoined([
    number === undefined ? noXml : words(`${number} `, marks),
    ...cells.flatMap(({ lang, value }, index) => [
      index > 0 ? words(' / ', marks) : noXml,
      ...piecesOf(value).map((piece) =>
        words(piece.text, { ...marks, lang: piece.lang ?? (value.foreign ? value.lang : isAlone ? marks.lang : lang) }),
      ),
    ]),
  ]);
}

/** The same as a text. */
export const pairedText = (cells: Row<Run>, number?: number): string =>
  (number === undefined ? '' : `${number} `) + cells.map(({ value }) => value.text).join(' / ');
