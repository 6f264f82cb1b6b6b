import { directionOf } from '../../../i18n/direction.ts';
import { isElement, type XmlElement, type XmlNode } from '../../xml.ts';

/** Says which way each language runs, where that is not the way of what is around it. */
export function withDirections(root: XmlElement): XmlElement {
  const within = (node: XmlNode, around: 'ltr' | 'rtl'): XmlNode => {
    if (!isElement(node)) return node;
    const { lang } = node.attributes;
    const own = lang === undefined ? around : directionOf(lang);
    const attributes = own === around ? node.attributes : { ...node.attributes, dir: own };
    return { ...node, attributes, children: node.children.map((child) => within(child, own)) };
  };
  return { ...root, children: root.children.map((child) => within(child, 'ltr')) };
}
