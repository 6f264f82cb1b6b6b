import { isElement, type XmlNode } from '../../document/xml.ts';

/** Elements as nodes of the page. Texts become text, never markup. */
export function domNode(node: XmlNode): Node {
  if (!isElement(node)) return document.createTextNode(node);
  const made = document.createElement(node.name);
  for (const [name, value] of Object.entries(node.attributes)) if (value !== undefined) made.setAttribute(name, value);
  made.append(...node.children.map(domNode));
  return made;
}
