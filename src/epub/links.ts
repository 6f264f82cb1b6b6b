import { elementsIn, mapElements, type XmlElement, type XmlNode } from '../document/xml.ts';

/** A document of the book, before and after its links lead to files. */
export interface BookDocument {
  readonly file: string;
  readonly title: string;
  readonly body: readonly XmlNode[];
}

/** The file in which each id stands. */
const filesById = (documents: readonly BookDocument[]): ReadonlyMap<string, string> =>
  new Map(
    documents.flatMap(({ file, body }) =>
      body
        .flatMap((node) => [...elementsIn(node)])
        .flatMap(({ attributes: { id } }) => (id === undefined ? [] : [[id, file] as const])),
    ),
  );

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
 * The documents with their links: to a place in the book through its file, to the web as they were. An address on the
 * site without its host leads nowhere from a book, and only its text remains.
 *
 * @throws where a link leads to no place in the book
 */
export function linkDocuments(documents: readonly BookDocument[]): BookDocument[] {
  const files = filesById(documents);
  const linked = (from: string) => (each: XmlElement) => {
    const { href } = each.attributes;
    if (each.name !== 'a' || href === undefined || isOutside(href)) return each;
    if (!href.startsWith('#')) return unlinked(each);
    const file = files.get(href.slice(1));
    if (file === undefined) throw new Error(`it has no "${href.slice(1)}", to which a link leads`);
    return { ...each, attributes: { ...each.attributes, href: file === from ? href : file + href } };
  };
  return documents.map(({ file, title, body }) => ({
    file,
    title,
    body: body.map((node) => mapElements(node, linked(file))),
  }));
}
