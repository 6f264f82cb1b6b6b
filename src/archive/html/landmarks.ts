import type { TextBlock } from '../source-text.ts';
import { nearest } from './nearest.ts';
import { type Element, listed, parentOf } from './tree.ts';

/** A block with the element that it stands in. */
export interface OwnedBlock extends TextBlock {
  readonly owner: Element;
}

const has = (element: Element, tags: readonly string[], roles: readonly string[]): boolean =>
  tags.includes(element.tagName) || listed(element, 'role').some((role) => roles.includes(role));

/** How many characters stand in each of some elements, given in the order of the page; others within included. */
function lengths(elements: readonly Element[], blocks: readonly OwnedBlock[]): ReadonlyMap<Element, number> {
  const counted = new Map(elements.map((element) => [element, 0]));
  const find = nearest((element) => counted.has(element));
  const add = (element: Element | undefined, length: number): void => {
    if (element) counted.set(element, (counted.get(element) ?? 0) + length);
  };
  for (const { owner, start, end } of blocks) add(find(owner), end - start);
  // What is within comes after what is around.
  for (const element of elements.toReversed()) {
    const parent = parentOf(element);
    add(parent && find(parent), counted.get(element) ?? 0);
  }
  return counted;
}

const longest = (counted: ReadonlyMap<Element, number>): Element | undefined =>
  [...counted].toSorted(([, a], [, b]) => b - a)[0]?.[0];

/** Fewer characters are no article. */
const fewest = 200;

/**
 * The element that a page itself says is its article: the `article` that has most of its text, or else `main`.
 * `undefined` where it says nothing of the kind.
 */
export function declaredArticle(elements: readonly Element[], blocks: readonly OwnedBlock[]): Element | undefined {
  const counted = (isOne: (element: Element) => boolean) => lengths(elements.filter(isOne), blocks);
  const mains = counted((element) => has(element, ['main'], ['main']));
  const main = longest(mains);
  const whole = main ? (mains.get(main) ?? 0) : blocks.reduce((sum, { start, end }) => sum + end - start, 0);
  const articles = counted((element) => has(element, ['article'], ['article']));
  const article = longest(articles);
  const inArticle = article ? (articles.get(article) ?? 0) : 0;
  if (article && inArticle >= fewest && inArticle * 2 >= whole) return article;
  if (main && whole >= fewest) return main;
  const bodies = counted((element) => listed(element, 'itemprop').includes('articlebody'));
  const body = longest(bodies);
  return body && (bodies.get(body) ?? 0) >= fewest ? body : undefined;
}

/** The classes and ids of what stands beside articles, in whole words: `related-links`, `cookie-banner`. */
const beside =
  /^(?:[a-z0-9_-]*[-_])?(?:related|share|sharing|social|newsletters?|cookies?|consent|gdpr|breadcrumbs?|adverts?|advertisement|promo|sidebar|tags|comments|lees-?ook|read-?more|more-on|skip-?(?:link|nav)|onetrust|didomi)(?:[-_](?:[a-z]+[-_])?(?:lists?|links?|items?|box|blocks?|bar|buttons?|articles?|content|section|container|wrapper|banner|notice|popup|overlay|teasers?|host|sdk))*$/i;

const isAside = (element: Element): boolean =>
  has(
    element,
    ['nav', 'aside', 'form', 'dialog', 'menu'],
    ['navigation', 'complementary', 'search', 'banner', 'contentinfo', 'dialog', 'alertdialog', 'menu'],
  ) || [...listed(element, 'class'), ...listed(element, 'id')].some((name) => beside.test(name));

/** The footer of the page, of its article too: not that of a quotation, which names who said it. */
const isFoot = (element: Element): boolean =>
  element.tagName === 'footer' && parentOf(element)?.tagName !== 'blockquote';

const isNote = (element: Element): boolean => listed(element, 'role').some((role) => role.startsWith('doc-'));

/** The elements beside the article, also within the element that holds it; not those that have most of its text. */
export function elementsBeside(elements: readonly Element[], blocks: readonly OwnedBlock[]): ReadonlySet<Element> {
  const candidates = elements.filter((element) => (isAside(element) || isFoot(element)) && !isNote(element));
  const counted = lengths(candidates, blocks);
  const whole = blocks.reduce((sum, { start, end }) => sum + end - start, 0);
  return new Set(candidates.filter((element) => (counted.get(element) ?? 0) * 2 < whole));
}
