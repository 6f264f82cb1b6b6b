import { z } from 'zod';

/** A destination as PDF.js gives it: the page as a reference, then the place on it. */
const target = z.tuple([z.object({ num: z.number(), gen: z.number() })]).rest(z.unknown());

const annotations = z.array(z.object({ rect: z.tuple([z.number(), z.number(), z.number(), z.number()]) }));

async function openPdf(pdf: Uint8Array) {
  // It is large, and most commands print nothing.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // PDF.js takes the bytes away from whoever gave them.
  return getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
}

/**
 * The page of each named destination of a PDF, counted from 1. Only what something in the page links to has a name.
 * Nothing else of the file is read.
 */
export async function destinations(pdf: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const task = await openPdf(pdf);
  try {
    const document = await task.promise;
    const pages = new Map<string, number>();
    for (const [name, place] of await document.getDestinations())
      pages.set(decodeURIComponent(name), (await document.getPageIndex(target.parse(place)[0])) + 1);
    return pages;
  } finally {
    await task.destroy();
  }
}

/** How many pages a PDF has. */
export async function pageCount(pdf: Uint8Array): Promise<number> {
  const task = await openPdf(pdf);
  try {
    return (await task.promise).numPages;
  } finally {
    await task.destroy();
  }
}

/** Width and height of the first link on a page, in CSS pixels. */
export async function linkArea(pdf: Uint8Array, page: number): Promise<{ width: number; height: number }> {
  const task = await openPdf(pdf);
  try {
    const found = await (await (await task.promise).getPage(page)).getAnnotations();
    const [first] = annotations.parse(found);
    if (!first) throw new Error(`Page ${page} has no link.`);
    const [left, bottom, right, top] = first.rect;
    return { width: ((right - left) / 72) * 96, height: ((top - bottom) / 72) * 96 };
  } finally {
    await task.destroy();
  }
}
