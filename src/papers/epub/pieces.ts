import {
  type Attributes,
  elementsIn,
  isElement,
  textOf,
  xmlLength,
  type XmlElement,
  type XmlNode,
} from '../../document/xml.ts';

/** About as many characters as a document may have before older reading systems turn its pages slowly. */
export const pieceSize = 250_000;

/** Elements that may go on in another document. A table, a figure and an entry stay whole. */
const divisible = new Set(['section', 'ol', 'ul', 'dl']);

const isHeading = (node: XmlNode): boolean => isElement(node) && /^h[1-6]$/.test(node.name);

/** Puts what follows each other into groups, each closed as soon as it is large enough; none ends in a heading. */
function* groups(nodes: Iterable<XmlNode>, size: number): Generator<XmlNode[]> {
  let group: XmlNode[] = [];
  let length = 0;
  let endsInHeading = false;
  for (const node of nodes) {
    if (isElement(node) && length >= size && !endsInHeading) {
      yield group;
      [group, length] = [[], 0];
    }
    group.push(node);
    length += xmlLength(node);
    if (isElement(node)) endsInHeading = isHeading(node);
  }
  yield group;
}

/** Nodes, where each that is too large and may go on in another document becomes several. */
function* divided(nodes: Iterable<XmlNode>, size: number): Generator<XmlNode> {
  for (const node of nodes) {
    if (isElement(node) && divisible.has(node.name) && xmlLength(node) > size) yield* pieces(node, node.children, size);
    else yield node;
  }
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

/**
 * An element as one or more of about a size, to stand in documents of their own, each made when it is asked for. Lists
 * go on, and so does a part.
 *
 * @param whole the element as it begins: with its heading
 * @param children all that it holds
 */
export function* pieces(whole: XmlElement, children: Iterable<XmlNode>, size = pieceSize): Generator<XmlElement> {
  let attributes = whole.attributes;
  for (const group of groups(divided(children, size), size)) {
    yield { ...whole, attributes, children: group };
    attributes = continued(whole);
  }
}
