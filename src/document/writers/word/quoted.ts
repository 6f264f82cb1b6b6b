import { omission, pieces, signed, type Statement } from '../../../schema/statement.ts';
import { noXml, type Xml, xmlJoined } from '../../xml.ts';
import type { Context } from './context.ts';
import { words } from './runs.ts';

/** The segments of a quotation, with a sign where words are left out. */
export const quoted = (statement: Statement, lang: string, context: Context): Xml => {
  const { marks, words: own } = context;
  return xmlJoined(
    pieces(statement).flatMap((piece, index) => [
      index > 0 ? words(` ${omission} `, { ...marks, style: 'Interruption', lang: own.lang }) : noXml,
      words(`‘${signed(piece)}’`, { ...marks, lang }),
    ]),
  );
};
