import { noXml, type Xml, xmlJoined } from '../../xml.ts';
import type { Context } from './context.ts';
import { words } from './runs.ts';

/** The segments of a quotation, with a sign where the source interrupts it. */
export const quoted = (segments: readonly string[], lang: string, context: Context): Xml => {
  const { marks, words: own } = context;
  return xmlJoined(
    segments.flatMap((segment, index) => [
      index > 0 ? words(` ${own.interrupted} `, { ...marks, style: 'Interruption', lang: own.lang }) : noXml,
      words(`‘${segment}’`, { ...marks, lang }),
    ]),
  );
};
