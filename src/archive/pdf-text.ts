import { limits } from '../schema/limits.ts';

/** A PDF that would never be read to its end. */
export class TooManyPages extends Error {
  override name = 'TooManyPages';
}

/** The text of a PDF, and for each page the code point at which it starts. */
export interface PdfText {
  readonly text: string;
  readonly pages: readonly number[];
}

/** Reads the text of a PDF, with a form feed between two pages. Throws where the file is no PDF, or too long a one. */
export async function pdfText(bytes: Uint8Array): Promise<PdfText> {
  // It is large, and most archives hold no PDF.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // PDF.js takes the bytes away from whoever gave them.
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  try {
    const document = await task.promise;
    if (document.numPages > limits.pages) throw new TooManyPages();
    const texts: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    }
    const pages: number[] = [];
    let start = 0;
    for (const text of texts) {
      pages.push(start);
      start += Array.from(text).length + 1;
    }
    return { text: texts.join('\f'), pages };
  } finally {
    await task.destroy();
  }
}
