import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';

/** What PDF.js says of a link within the document. */
const innerLink = z.object({ dest: z.string(), rect: z.tuple([z.number(), z.number(), z.number(), z.number()]) });

/** A page of a PDF in points, with every piece of text as a box measured from the lower left corner. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly {
    readonly text: string;
    readonly left: number;
    readonly right: number;
    readonly bottom: number;
    readonly top: number;
  }[];
  /** Where the links within the document stand, and the names of the places that they lead to. */
  readonly links: readonly { readonly to: string; readonly left: number; readonly top: number }[];
}

/** Where the text of each page of a PDF stands. */
export async function pdfBoxes(pdf: Uint8Array): Promise<PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [left, bottom] = [Number(item.transform[4]), Number(item.transform[5])];
      return { text: item.str, left, right: left + item.width, bottom, top: bottom + item.height };
    });
    const annotations: unknown[] = await page.getAnnotations();
    const links = annotations.flatMap((annotation) => {
      const link = innerLink.safeParse(annotation).data;
      return link ? [{ to: decodeURIComponent(link.dest), left: link.rect[0], top: link.rect[3] }] : [];
    });
    pages.push({ width, height, texts, links });
  }
  await task.destroy();
  return pages;
}
