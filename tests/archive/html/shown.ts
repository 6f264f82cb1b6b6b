import { pageText } from '../../../src/archive/html/page-text.ts';
import { type PageContext, readPage } from '../../../src/archive/html/read-page.ts';
import { parsedPage } from '../../../src/archive/html/tree.ts';

/** The blocks of a page that show, as texts. */
export function shownBlocks(html: string): string[] {
  const { text, blocks } = pageText(parsedPage(html));
  const points = Array.from(text);
  return blocks.map(({ start, end }) => points.slice(start, end).join(''));
}

/** The blocks of a page with the part that each is, `article` for the article itself. */
export async function blocksByPart(html: string, context?: PageContext): Promise<[part: string, words: string][]> {
  const { text, blocks = [] } = await readPage(html, context);
  const points = Array.from(text);
  return blocks.map(({ start, end, part = 'article' }) => [part, points.slice(start, end).join('')]);
}
