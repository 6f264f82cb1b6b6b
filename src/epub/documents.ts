import { contextOf } from '../document/writers/markup/context.ts';
import { withDirections } from '../document/writers/markup/directions.ts';
import { part, partRole, titlePage } from '../document/writers/markup/edition.ts';
import type { Document, Part } from '../document/nodes.ts';
import { element, elementsIn, type XmlElement } from '../document/xml.ts';
import { messages } from '../i18n/messages.ts';
import type { Locale } from '../schema/locales.ts';
import { type BookDocument, linkDocuments } from './links.ts';
import { pieces } from './pieces.ts';

export const coverFile = 'cover.xhtml';
export const navFile = 'nav.xhtml';

/** In the first language of the book. */
const titleOf = ({ title: [first] }: Part): string => first?.value.text ?? '';

function cover(document: Document, locale: Locale): BookDocument {
  const title = messages[locale].book.titlePage;
  const attributes = { id: 'cover', 'epub:type': 'cover titlepage', 'aria-label': title };
  return { file: coverFile, title, body: [element('section', attributes, titlePage(document.titlePage))] };
}

/** The first part has the contents. */
function landmarks([contents, ...parts]: readonly Part[], locale: Locale): XmlElement {
  const words = messages[locale].book;
  const item = (type: string, id: string, text: string): XmlElement =>
    element('li', {}, element('a', { href: `#${id}`, 'epub:type': type }, text));
  const toPart = (type: string, to: Part): XmlElement => item(type, to.anchor, titleOf(to));
  const [first] = parts;
  const special = parts.filter((each) => partRole(each) !== 'chapter');
  return element(
    'nav',
    { 'epub:type': 'landmarks', 'aria-label': words.landmarks, hidden: 'hidden' },
    element(
      'ol',
      {},
      item('cover', 'cover', words.titlePage),
      ...(contents ? [toPart('toc', contents)] : []),
      ...(first ? [toPart('bodymatter', first)] : []),
      ...special.map((each) => toPart(partRole(each), each)),
    ),
  );
}

/** The contents, as the page that readers leaf through and as the list that reading systems show. */
function nav(document: Document, contents: Part, locale: Locale): BookDocument {
  const { attributes, children } = part(contents, contextOf(document, 'book'));
  const toc = { ...attributes, 'epub:type': 'toc', role: 'doc-toc' };
  return {
    file: navFile,
    title: titleOf(contents),
    body: [element('nav', toc, ...children), landmarks(document.parts, locale)],
  };
}

/** `actors.xhtml`, and `actors-2.xhtml` where the part goes on. */
const chapters = (document: Document, chapter: Part): BookDocument[] =>
  pieces(withDirections(part(chapter, contextOf(document, 'book')))).map((piece, index) => {
    const number = index === 0 ? '' : `${index + 1}`;
    return {
      file: `${[chapter.anchor.replace(/^part-/, ''), number].filter(Boolean).join('-')}.xhtml`,
      title: [titleOf(chapter), number].filter(Boolean).join(' '),
      body: [piece],
    };
  });

/** The documents of the book in the order of reading, their links made. */
export function bookDocuments(document: Document): BookDocument[] {
  const [locale] = document.locales;
  const [contents, ...rest] = document.parts;
  return linkDocuments([
    cover(document, locale),
    ...(contents ? [nav(document, contents, locale)] : []),
    ...rest.flatMap((chapter) => chapters(document, chapter)),
  ]);
}

const has = ({ body }: BookDocument, is: (element: XmlElement) => boolean): boolean =>
  body.some((node) => [...elementsIn(node)].some(is));

/** Whether a document shows a picture that is drawn in it. */
export const hasSvg = (document: BookDocument): boolean => has(document, ({ name }) => name === 'svg');

/** Whether a document is the index of names. */
export const hasIndex = (document: BookDocument): boolean =>
  has(document, ({ attributes }) => attributes['role'] === 'doc-index');
