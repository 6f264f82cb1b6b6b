import type { PartOfPage } from '../../schema/locator.ts';
import { UnreadableFile } from '../format.ts';
import { declaredArticle, elementsBeside, type OwnedBlock } from './landmarks.ts';
import { nearest } from './nearest.ts';
import { readableElements } from './readable.ts';
import { selected } from './selectors.ts';
import { type Document, type Element, elementsIn, listed } from './tree.ts';

const isCaption = (element: Element): boolean =>
  element.tagName === 'figcaption' ||
  listed(element, 'class').some((name) =>
    /^(?:[a-z0-9_-]*[-_])?(?:caption|bijschrift|onderschrift)(?:[-_]?text)?$/.test(name),
  );

const isByline = (element: Element): boolean =>
  listed(element, 'rel').includes('author') ||
  ['author', 'byline'].some((name) => listed(element, 'itemprop').includes(name)) ||
  listed(element, 'class').some((name) =>
    /^(?:[a-z0-9_-]*[-_])?(?:bylines?|authors?|auteurs?)(?:[-_](?:names?|info|line|wrapper))*$/.test(name),
  );

/** Longer blocks are told by nobody's name. */
const longestByline = 200;

/** The elements of which blocks are made that name who wrote: they are one, stand in one, or hold one. */
function bylineOwners(elements: readonly Element[], blocks: readonly OwnedBlock[]): ReadonlySet<Element> {
  const owners = new Set(blocks.map(({ owner }) => owner));
  const owner = nearest((element) => owners.has(element));
  const around = nearest(isByline);
  const holding = elements.filter(isByline).flatMap((element) => owner(element) ?? []);
  return new Set([...holding, ...[...owners].filter(around)]);
}

/** What is of the article, by the elements that blocks stand in. */
async function articleOf(
  page: Document,
  elements: readonly Element[],
  blocks: readonly OwnedBlock[],
  select: string | undefined,
): Promise<(owner: Element) => boolean> {
  if (select !== undefined) {
    const chosen = new Set(selected(page, select));
    if (chosen.size === 0) throw new UnreadableFile('select');
    const within = nearest((element) => chosen.has(element));
    return (owner) => within(owner) !== undefined;
  }
  const declared = declaredArticle(elements, blocks);
  const within = nearest((element) => element === declared);
  const inArticle = declared ? blocks.filter(({ owner }) => within(owner)) : blocks;
  const aside = elementsBeside(elements, inArticle);
  const beside = nearest((element) => aside.has(element));
  const readable = declared ? undefined : await readableElements(page, elements, blocks);
  return (owner) => !beside(owner) && (declared ? within(owner) !== undefined : (readable?.has(owner) ?? true));
}

/**
 * The part of the page that each block is, `undefined` for the article itself: what the source selects, or else a
 * proposal. Throws an `UnreadableFile` where the source selects nothing.
 */
export async function partsOf(
  page: Document,
  blocks: readonly OwnedBlock[],
  select: string | undefined,
): Promise<readonly (PartOfPage | undefined)[]> {
  const elements = [...elementsIn(page)];
  const isOfArticle = await articleOf(page, elements, blocks, select);
  const bylines = bylineOwners(elements, blocks);
  const caption = nearest(isCaption);
  const isTitle = ({ kind, level }: OwnedBlock): boolean => kind === 'heading' && level === 1;
  const headline = blocks.find((block) => isTitle(block) && isOfArticle(block.owner)) ?? blocks.findLast(isTitle);
  return blocks.map((block) => {
    const { owner, start, end } = block;
    if (block === headline) return 'headline';
    if (!isOfArticle(owner)) return 'navigation';
    if (caption(owner)) return 'caption';
    return bylines.has(owner) && end - start <= longestByline ? 'byline' : undefined;
  });
}
