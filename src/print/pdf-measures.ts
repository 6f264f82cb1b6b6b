import { PDFArray, PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { readPdf } from './read-pdf.ts';

/** How many pages a PDF has. */
export const pageCount = async (pdf: Uint8Array): Promise<number> => (await readPdf(pdf)).getPageCount();

/** Width and height of the first link on a page, counted from 1, in CSS pixels. */
export async function linkArea(pdf: Uint8Array, page: number): Promise<{ width: number; height: number }> {
  const annotation = (await readPdf(pdf))
    .getPage(page - 1)
    .node.Annots()
    ?.lookup(0, PDFDict);
  const corners = annotation?.lookup(PDFName.of('Rect'), PDFArray).asArray() ?? [];
  const [left, bottom, right, top] = corners.map((each) => (each instanceof PDFNumber ? each.asNumber() : undefined));
  if (left === undefined || bottom === undefined || right === undefined || top === undefined)
    throw new Error(`Page ${page} has no link.`);
  return { width: ((right - left) / 72) * 96, height: ((top - bottom) / 72) * 96 };
}
