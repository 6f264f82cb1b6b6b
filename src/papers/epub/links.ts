import { mapElements, type XmlElement, type XmlNode } from '../../document/xml.ts';

const isOutside = (href: string): boolean => /^(?:https?|mailto):/i.test(href);

/** Without its address, a link is a text. */
function unlinked(link: XmlElement): XmlElement {
  const { href } = link.attributes;
  if (link.name !== 'a' || href === undefined || href.startsWith('#') || isOutside(href)) return link;
  return {
    ...link,
    name: 'span',
    attributes: { ...link.attributes, href: undefined, hreflang: undefined, rel: undefined },
  };
}

/**
 * What stands in a document with links to places in the book and to the web alone. An address on the site without its
 * host leads nowhere from a book, and only its text remains.
 */
export const linksOfBook = (body: readonly XmlNode[]): readonly XmlNode[] => mapElements(body, unlinked);
