import { type Context, contextOf } from '../../document/writers/markup/context.ts';
import { directed } from '../../document/writers/markup/directions.ts';
import { part, partRole, titlePage } from '../../document/writers/markup/edition.ts';
import type { Document, Part } from '../../document/nodes.ts';
import { element, type XmlElement, type XmlNode } from '../../document/xml.ts';
import { messages } from '../../i18n/messages.ts';
import type { Locale } from '../../schema/locales.ts';
import { blocks } from '../../document/writers/markup/blocks.ts';
import { pieces } from './pieces.ts';

export const coverFile = 'cover.xhtml';
export const navFile = 'nav.xhtml';

/** A document of the book. */
export interface BookDocument {
  readonly file: string;
  readonly title: string;
  readonly body: readonly XmlNode[];
}

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
    body: [element('nav', toc, ...directed(children)), landmarks(document.parts, locale)],
  };
}

/** What a part holds, made block by block: all of it as elements would take much room. */
function* chapterContent(head: XmlElement, { children }: Part, context: Context): Generator<XmlNode> {
  yield* head.children;
  for (const child of children) yield* directed(blocks([child], context));
}

/** `actors.xhtml`, and `actors-2.xhtml` where the part goes on. */
function* chapters(document: Document, chapter: Part): Generator<BookDocument> {
  const context = contextOf(document, 'book');
  const head = part({ ...chapter, children: [] }, context);
  let number = 1;
  for (const piece of pieces(head, chapterContent(head, chapter, context))) {
    const further = number === 1 ? [] : [number];
    yield {
      file: `${[chapter.anchor.replace(/^part-/, ''), ...further].join('-')}.xhtml`,
      title: [titleOf(chapter), ...further].join(' '),
      body: [piece],
    };
    number += 1;
  }
}

/** The documents of the book in the order of reading, each made when it is asked for; links lead to `#id` in any of them. */
export function* bookDocuments(document: Document): Generator<BookDocument> {
  const [locale] = document.locales;
  const [contents, ...rest] = document.parts;
  yield cover(document, locale);
  if (contents) yield nav(document, contents, locale);
  for (const chapter of rest) yield* chapters(document, chapter);
}
