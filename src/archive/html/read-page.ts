import type { ReadingHints } from '../format.ts';
import type { SourceText } from '../source-text.ts';
import { pageAbout } from './about.ts';
import { type BesidePage, pageText } from './page-text.ts';
import { partsOf } from './parts.ts';
import { parsedPage } from './tree.ts';

/** What came with a page: its address, its style sheets, and the pages in its frames. */
export interface PageContext extends BesidePage, Pick<ReadingHints, 'select'> {
  readonly address?: string | undefined;
}

/** Reads a page as its reader sees it. Throws an `UnreadableFile` for one that is too large, or takes too long. */
export async function readPage(html: string, { address, select, ...beside }: PageContext = {}): Promise<SourceText> {
  const page = parsedPage(html);
  const { text, blocks, variants, owned } = pageText(page, beside);
  const about = pageAbout(page, address);
  const parts = await partsOf(page, owned, select);
  const inParts = blocks.map((block, at) => {
    const part = parts[at];
    return part === undefined ? block : { ...block, part };
  });
  return { text, blocks: inParts, variants, about };
}
