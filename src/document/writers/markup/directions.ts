import { directionOf } from '../../../i18n/direction.ts';
import { isElement, mapNodes, type XmlElement, type XmlNode } from '../../xml.ts';

type Direction = ReturnType<typeof directionOf>;

function within(node: XmlNode, around: Direction): XmlNode {
  if (!isElement(node)) return node;
  const { lang } = node.attributes;
  const own = lang === undefined ? around : directionOf(lang);
  const children = directed(node.children, own);
  if (own !== around) return { ...node, attributes: { ...node.attributes, dir: own }, children };
  return children === node.children ? node : { ...node, children };
}

/**
 * Says which way each language runs, where that is not the way of what is around it. Gives the nodes themselves where
 * there is nothing to say, as nearly everywhere.
 */
export const directed = (nodes: readonly XmlNode[], around: Direction = 'ltr'): readonly XmlNode[] =>
  mapNodes(nodes, (node) => within(node, around));

/** The same for all that stands in an element. */
export const withDirections = (root: XmlElement): XmlElement => ({ ...root, children: directed(root.children) });
