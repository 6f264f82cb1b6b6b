import { serialize } from 'parse5';
import type { OwnedBlock } from './landmarks.ts';
import { type Document, type Element, parentOf } from './tree.ts';

/**
 * What is beside an article is links, mostly: a page with few has nothing to leave out. Above the other bounds, choosing
 * takes seconds, and old pages nest without end.
 */
const bounds = { characters: 1000, links: 8, elements: 15_000, depth: 200 } as const;

const mark = 'data-dossier-block';

function depthOf(element: Element): number {
  let depth = 0;
  for (let at: Element | undefined = element; at && depth <= bounds.depth; at = parentOf(at)) depth++;
  return depth;
}

/**
 * The elements that the reader view of Firefox takes for the article of a page; `undefined` where it finds none, and
 * for pages that are too small or too large. It marks the elements of the page.
 */
export async function readableElements(
  page: Document,
  elements: readonly Element[],
  blocks: readonly OwnedBlock[],
): Promise<ReadonlySet<Element> | undefined> {
  const last = blocks.at(-1);
  if (!last || last.end < bounds.characters || elements.length > bounds.elements) return undefined;
  if (elements.filter(({ tagName }) => tagName === 'a').length < bounds.links) return undefined;
  if (elements.some((element) => depthOf(element) > bounds.depth)) return undefined;
  const owners = new Map([...new Set(blocks.map(({ owner }) => owner))].map((owner, at) => [String(at), owner]));
  for (const [value, owner] of owners) owner.attrs.push({ name: mark, value });
  // Both are large, and most pages say themselves what their article is.
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const { document } = parseHTML(serialize(page));
  const article = new Readability<ParentNode>(document, { serializer: (node) => node as ParentNode }).parse();
  if (!article?.content) return undefined;
  const found = new Set<Element>();
  for (const element of article.content.querySelectorAll(`[${mark}]`)) {
    const owner = owners.get(element.getAttribute(mark) ?? '');
    if (owner) found.add(owner);
  }
  // Words that stand in the page itself, between its elements, cannot be found again.
  for (const owner of owners.values()) if (owner.tagName === 'body') found.add(owner);
  const kept = blocks.reduce((sum, { owner, start, end }) => sum + (found.has(owner) ? end - start : 0), 0);
  // A list of short texts is no article with something beside it.
  return kept * 2 < last.end ? undefined : found;
}
