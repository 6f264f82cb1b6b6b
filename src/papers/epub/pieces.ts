import {
  type Attributes,
  elementsIn,
  isElement,
  textOf,
  xmlText,
  type XmlElement,
  type XmlNode,
} from '../../document/xml.ts';

/** About as many characters as a document may have before older reading systems turn its pages slowly. */
export const pieceSize = 250_000;

/** What may go on in another document. A table, a figure and an entry stay whole. */
const divisible = new Set(['section', 'ol', 'ul', 'dl']);

const isHeading = (node: XmlNode): boolean => isElement(node) && /^h[1-6]$/.test(node.name);

/** Puts what follows each other into groups, each closed as soon as it is large enough; none ends in a heading. */
function groups(nodes: readonly XmlNode[], size: number): XmlNode[][] {
  const closed: XmlNode[][] = [];
  let group: XmlNode[] = [];
  let length = 0;
  let endsInHeading = false;
  for (const node of nodes) {
    if (isElement(node) && length >= size && !endsInHeading) {
      closed.push(group);
      [group, length] = [[], 0];
    }
    group.push(node);
    length += xmlText(node).length;
    if (isElement(node)) endsInHeading = isHeading(node);
  }
  return [...closed, group];
}

/** The first heading in an element. */
function headingOf(whole: XmlElement): string {
  for (const each of elementsIn(whole)) if (isHeading(each)) return textOf(each);
  return '';
}

/** What a later piece has of the attributes of the first: an id stands once in a book, and the heading in the first. */
function continued(whole: XmlElement): Attributes {
  const attributes: Attributes = { ...whole.attributes, id: undefined };
  return attributes['aria-labelledby'] === undefined
    ? attributes
    : { ...attributes, 'aria-labelledby': undefined, 'aria-label': headingOf(whole) };
}

/** An element as one or more of about a size, to stand in documents of their own. Lists go on, and so does a part. */
export function pieces(whole: XmlElement, size = pieceSize): XmlElement[] {
  if (!divisible.has(whole.name) || xmlText(whole).length <= size) return [whole];
  const children = whole.children.flatMap((child): XmlNode[] => (isElement(child) ? pieces(child, size) : [child]));
  return groups(children, size).map((group, index) => ({
    ...whole,
    attributes: index === 0 ? whole.attributes : continued(whole),
    children: group,
  }));
}
