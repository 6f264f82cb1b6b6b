import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';

/** A bookmark of a PDF, and the place that it leads to. */
export interface Bookmark {
  readonly title: string;
  /** 1 for those at the top. */
  readonly level: number;
  /** Counted from 1. */
  readonly page: number;
  /** In points from the lower edge of the page. */
  readonly top: number;
}

interface Item {
  readonly title: string;
  readonly dest: unknown;
  readonly items: readonly Item[];
}

const place = z
  .tuple([z.object({ num: z.number(), gen: z.number() }), z.unknown(), z.number(), z.number()])
  .rest(z.unknown());

const flat = (items: readonly Item[], level = 1): { title: string; dest: unknown; level: number }[] =>
  items.flatMap(({ title, dest, items: below }) => [{ title, dest, level }, ...flat(below, level + 1)]);

/** The bookmarks of a PDF in order. Chromium writes them, and no numbering of pages goes into them. */
export async function outline(pdf: Uint8Array): Promise<Bookmark[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const items = flat(await document.getOutline());
  const bookmarks = await Promise.all(
    items.map(async ({ title, dest, level }) => {
      const [ref, , , top] = place.parse(dest);
      return { title, level, page: (await document.getPageIndex(ref)) + 1, top };
    }),
  );
  await task.destroy();
  return bookmarks;
}
