import { mapElements, type XmlElement, type XmlNode } from '../../document/xml.ts';

const isOutside = (href: string): boolean => /^(?:https?|mailto):/i.test(href);

/** Without its address, a link is a text. */
function unlinked(link: XmlElement): XmlElement {
  return {
    ...link,
    name: 'span',
    attributes: { ...link.attributes, href: undefined, hreflang: undefined, rel: undefined },
  };
}

/**
 * What stands in a document with its links: to a place in the book through its file, to the web as they were. An
 * address on the site without its host leads nowhere from a book, and only its text remains.
 *
 * @param files the file in which each id stands
 * @throws where a link leads to no place in the book
 */
export function linked(body: readonly XmlNode[], from: string, files: ReadonlyMap<string, string>): XmlNode[] {
  const link = (each: XmlElement): XmlElement => {
    const { href } = each.attributes;
    if (each.name !== 'a' || href === undefined || isOutside(href)) return each;
    if (!href.startsWith('#')) return unlinked(each);
    const file = files.get(href.slice(1));
    if (file === undefined) throw new Error(`it has no "${href.slice(1)}", to which a link leads`);
    return { ...each, attributes: { ...each.attributes, href: file === from ? href : file + href } };
  };
  return body.map((node) => mapElements(node, link));
}
