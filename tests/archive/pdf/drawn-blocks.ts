import { pdfText } from '../../../src/archive/pdf/pdf-text.ts';
import { aDrawnPdf, type Drawn, type PageDrawing } from '../../fixtures/pdf.ts';

/** Lines from above, 14 points apart. */
export const lines = (texts: readonly string[], x = 72, y = 700, size = 11): Drawn[] =>
  texts.map((text, index) => ({ text, x, y: y - index * 14, size }));

/** The blocks of a PDF, soft hyphens as ¬. */
export async function blocks(...pages: readonly PageDrawing[]): Promise<string[]> {
  const read = await pdfText(Uint8Array.from(aDrawnPdf(pages)));
  const points = Array.from(read.text);
  return (read.blocks ?? []).map(({ kind, start, end }) =>
    `${kind}: ${points.slice(start, end).join('')}`.replaceAll('\u00ad', '¬'),
  );
}

export const page = (...drawn: readonly Drawn[]): PageDrawing => ({ drawn });

/** Lines at the edges of cells, from above: each with the places and the words of its pieces. */
export const row = (y: number, ...pieces: readonly (readonly [x: number, text: string])[]): Drawn[] =>
  pieces.map(([x, text]) => ({ text, x, y, size: 11 }));
