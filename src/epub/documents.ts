import { messages } from '../i18n/messages.ts';
import type { Locale } from '../schema/locales.ts';
import { type Edition, headingOf } from './edition.ts';
import { type BookDocument, linkDocuments } from './links.ts';
import { pieces } from './pieces.ts';
import { partTypes } from './roles.ts';
import { element, elementsIn, isElement, type XmlElement } from '../export/xml.ts';

export const coverFile = 'cover.xhtml';
export const navFile = 'nav.xhtml';

const idOf = ({ attributes }: XmlElement): string => attributes['id'] ?? '';

function cover({ front }: Edition, locale: Locale): BookDocument {
  const title = messages[locale].book.titlePage;
  const attributes = { id: 'cover', 'epub:type': 'cover titlepage', 'aria-label': title };
  return { file: coverFile, title, body: [element('section', attributes, ...front)] };
}

function landmarks({ contents, parts }: Edition, locale: Locale): XmlElement {
  const words = messages[locale].book;
  const item = (type: string, id: string, text: string): XmlElement =>
    element('li', {}, element('a', { href: `#${id}`, 'epub:type': type }, text));
  const [first] = parts;
  return element(
    'nav',
    { 'epub:type': 'landmarks', 'aria-label': words.landmarks, hidden: 'hidden' },
    element(
      'ol',
      {},
      item('cover', 'cover', words.titlePage),
      item('toc', idOf(contents), headingOf(contents)),
      ...(first ? [item('bodymatter', idOf(first), headingOf(first))] : []),
      ...parts.flatMap((part) => {
        const type = partTypes[idOf(part)];
        return type === undefined ? [] : [item(type, idOf(part), headingOf(part))];
      }),
    ),
  );
}

/** The contents, as the page that readers leaf through and as the list that reading systems show. */
function nav(edition: Edition, locale: Locale): BookDocument {
  const { contents } = edition;
  const toc = { ...contents.attributes, 'epub:type': 'toc', role: 'doc-toc' };
  const children = contents.children.filter(isElement);
  return {
    file: navFile,
    title: headingOf(contents),
    body: [{ name: 'nav', attributes: toc, children }, landmarks(edition, locale)],
  };
}

/** `actors.xhtml`, and `actors-2.xhtml` where the part goes on. */
const chapters = (part: XmlElement): BookDocument[] =>
  pieces(part).map((piece, index) => {
    const number = index === 0 ? '' : `${index + 1}`;
    return {
      file: `${[idOf(part).replace(/^part-/, ''), number].filter(Boolean).join('-')}.xhtml`,
      title: [headingOf(part), number].filter(Boolean).join(' '),
      body: [piece],
    };
  });

/** The documents of the book in the order of reading, their links made. */
export const bookDocuments = (edition: Edition, locale: Locale): BookDocument[] =>
  linkDocuments([cover(edition, locale), nav(edition, locale), ...edition.parts.flatMap(chapters)]);

const has = ({ body }: BookDocument, is: (element: XmlElement) => boolean): boolean =>
  body.some((node) => [...elementsIn(node)].some(is));

/** Whether a document shows a picture that is drawn in it. */
export const hasSvg = (document: BookDocument): boolean => has(document, ({ name }) => name === 'svg');

/** Whether a document is the index of names. */
export const hasIndex = (document: BookDocument): boolean =>
  has(document, ({ attributes }) => attributes['role'] === 'doc-index');
