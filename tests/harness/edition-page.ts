import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A heading of the page of a print edition. */
export interface Heading {
  readonly level: number;
  readonly text: string;
  /** The id of the part or entry that it is the heading of, if of one. */
  readonly anchor: string | undefined;
}

/** Words that pages of the edition belong to: a line of the contents, a cross-reference, a name of the index. */
export interface PageNote {
  readonly words: string;
  /** The id of the part or entry that they stand in. */
  readonly anchor: string;
  /** The ids whose pages stand after the words. */
  readonly of: readonly string[];
}

/** What the page of a print edition says, read from its HTML. */
export interface EditionPage {
  readonly headings: readonly Heading[];
  readonly pageNotes: readonly PageNote[];
  /** The words of each quotation in the original, segment by segment. */
  readonly quotations: readonly (readonly string[])[];
  readonly langs: readonly string[];
  /** What stands in another language than that of the page, piece by piece. */
  readonly foreign: readonly { readonly lang: string; readonly words: string }[];
}

const attribute = (node: Node, name: string): string | undefined =>
  'attrs' in node ? node.attrs.find((each) => each.name === name)?.value : undefined;

const hasClass = (node: Node, name: string): boolean => attribute(node, 'class')?.split(' ').includes(name) === true;

const children = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);

const elements = (node: Node): Element[] => [...('tagName' in node ? [node] : []), ...children(node).flatMap(elements)];

const text = (node: Node): string => ('value' in node ? node.value : children(node).map(text).join(''));

const folded = (words: string): string => words.replace(/\s+/g, ' ').trim();

const parentOf = (element: Element): Element | undefined =>
  element.parentNode && 'tagName' in element.parentNode ? element.parentNode : undefined;

const closest = (element: Element | undefined, is: (element: Element) => boolean): Element | undefined =>
  element === undefined || is(element) ? element : closest(parentOf(element), is);

const isPlace = (element: Element): boolean => element.tagName === 'article' || hasClass(element, 'part');

function heading(element: Element): Heading {
  const level = Number(element.tagName.slice(1));
  const id = attribute(element, 'id')?.replace(/-title$/, '');
  const place = closest(element, isPlace);
  const anchor = place && attribute(place, 'id');
  return { level, text: folded(text(element)), anchor: id === anchor ? anchor : undefined };
}

function pageNotes(main: Element): PageNote[] {
  const slots = elements(main).filter((element) => attribute(element, 'data-page-of') !== undefined);
  const holders = Map.groupBy(
    slots,
    (slot) =>
      closest(
        slot,
        (element) =>
          element.tagName === 'dd' && closest(element, (each) => hasClass(each, 'names-index')) !== undefined,
      ) ?? closest(slot, ({ tagName }) => tagName === 'a'),
  );
  return [...holders].map(([holder, held]) => ({
    words: holder ? folded(text(holder)) : '',
    anchor: attribute(closest(holder, isPlace) ?? main, 'id') ?? '',
    of: held.map((slot) => attribute(slot, 'data-page-of') ?? ''),
  }));
}

/** The texts below a node with their languages, without those that only the eye or only the ear gets, as in pictures. */
const texts = (node: Node, inherited: string): { lang: string; words: string }[] => {
  const lang = attribute(node, 'lang') ?? inherited;
  if ('value' in node) return node.value.trim() === '' ? [] : [{ lang, words: folded(node.value) }];
  const isHidden = hasClass(node, 'visually-hidden') || attribute(node, 'aria-hidden') === 'true';
  if (isHidden || ('tagName' in node && node.tagName === 'svg')) return [];
  return children(node).flatMap((child) => texts(child, lang));
};

/** Reads the page of a print edition as it was built, before any page of it has a number. */
export function editionPage(html: string): EditionPage {
  const [root, ...rest] = elements(parse(html));
  const main = rest.find(({ tagName }) => tagName === 'main');
  if (!root || !main) throw new Error('The page has no main.');
  const own = attribute(root, 'lang') ?? '';
  const all = elements(main);
  return {
    headings: all.filter(({ tagName }) => /^h[1-6]$/.test(tagName)).map(heading),
    pageNotes: pageNotes(main),
    quotations: all
      .filter(({ tagName }) => tagName === 'blockquote')
      .map((quotation) =>
        elements(quotation)
          .filter(({ tagName }) => tagName === 'q')
          .map(text),
      ),
    langs: [...new Set(all.flatMap((element) => attribute(element, 'lang') ?? []))].toSorted(),
    foreign: texts(main, own).filter(({ lang }) => lang !== own),
  };
}
