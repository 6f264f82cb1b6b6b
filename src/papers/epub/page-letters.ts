import { isElement, type XmlElement, type XmlNode } from '../../document/xml.ts';

/** A text as letters and figures without accents, which is the same on paper and in a book. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** What is not on paper: the names of pictures, and the places in the index, which has their pages there. */
export const isOffPaper = ({ name, attributes }: XmlElement): boolean =>
  name === 'title' || name === 'desc' || attributes['class'] === 'pages';

/** The letters of what stands in a document of a book. */
export function lettersIn(nodes: readonly XmlNode[]): string {
  const text = (node: XmlNode): string =>
    isElement(node) ? (isOffPaper(node) ? '' : node.children.map(text).join(' ')) : node;
  return lettersOf(nodes.map(text).join(' '));
}
