import { element, isElement, mapElements, type XmlElement, type XmlNode } from '../export/xml.ts';

const isRef = ({ attributes }: XmlElement): boolean => attributes['data-page-of'] !== undefined;

/** A link that shows a page number and nothing else has the name of the place instead; any other number goes. */
function withoutNumber({ name, attributes }: XmlElement): XmlNode {
  const { href, 'aria-label': place } = attributes;
  return name === 'a' && href !== undefined && place ? element('a', { href }, place) : '';
}

const hrefOf = (node: XmlNode): string | undefined => (isElement(node) ? node.attributes['href'] : undefined);
const isList = (node: XmlNode): node is XmlElement => isElement(node) && 'data-page-list' in node.attributes;

/** “– Summary; Europol”: the places, without the one that the name before them leads to. */
function placeList(list: XmlElement, before: ReadonlySet<string | undefined>): XmlNode {
  const places = list.children.filter(isElement).filter((place) => !before.has(hrefOf(place)));
  const attributes = { ...list.attributes, 'data-page-list': undefined };
  return places.length === 0
    ? ''
    : element(list.name, attributes, ...places.flatMap((place, index) => [index === 0 ? '– ' : '; ', place]));
}

function withPlaces(parent: XmlElement): XmlElement {
  if (!parent.children.some(isList)) return parent;
  const before = new Set(parent.children.filter((child) => !isList(child)).map(hrefOf));
  return { ...parent, children: parent.children.map((child) => (isList(child) ? placeList(child, before) : child)) };
}

/** The edition without page numbers, which a book that flows does not have. What they led to stays linked. */
export const withoutPages = (root: XmlNode): XmlNode =>
  mapElements(root, (each) => (isRef(each) ? withoutNumber(each) : withPlaces(each)));
