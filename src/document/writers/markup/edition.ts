import type { Document, Part, TitlePage } from '../../nodes.ts';
import { htmlStart, htmlText } from '../../html.ts';
import { element, type XmlElement } from '../../xml.ts';
import { blocks } from './blocks.ts';
import { type Context, contextOf, role } from './context.ts';
import { directed } from './directions.ts';
import { pairedText } from './inline.ts';

/** What a reader sees first: the dossier, its edition and state, and who answers for it. */
export function titlePage({ title, subtitle, imprint, address }: TitlePage): XmlElement {
  return element(
    'header',
    { class: 'title-page' },
    element('h1', {}, ...pairedText(title)),
    ...(subtitle.length > 0 ? [element('p', { class: 'subtitle' }, ...pairedText(subtitle))] : []),
    element(
      'div',
      { class: 'imprint' },
      ...imprint.map(({ lang, value }) => element('div', { lang }, ...value.map((line) => element('p', {}, line)))),
    ),
    ...(address === undefined ? [] : [element('p', { class: 'address' }, element('a', { href: address }, address))]),
  );
}

/** The parts that are more than a chapter, to a reading system. */
const partRoles: Readonly<Record<string, string>> = {
  'part-notes': 'endnotes',
  'part-sources': 'bibliography',
  'part-index': 'index',
};
export const partRole = ({ anchor }: Pick<Part, 'anchor'>): string => partRoles[anchor] ?? 'chapter';

/** A part under its heading. */
export function part(node: Part, context: Context): XmlElement {
  const { anchor, title, children } = node;
  const id = `${anchor}-title`;
  return element(
    'section',
    { class: 'part', id: anchor, 'aria-labelledby': id, ...role(context, partRole(node)) },
    element('h2', { class: 'row', id }, ...pairedText(title)),
    ...blocks(children, context),
  );
}

/** The classes that the sheets of a document go by. */
export const documentClass = ({ locales }: Pick<Document, 'locales'>): string =>
  locales.length > 1 ? 'edition bilingual' : 'edition';

/** A whole document, for paper and for the screen, as HTML: block by block, so that none of it has to be kept. */
export function* editionHtml(document: Document): Generator<string> {
  const context = contextOf(document, 'edition');
  yield htmlStart(element('div', { class: documentClass(document) }));
  for (const node of directed([titlePage(document.titlePage)])) yield htmlText(node);
  for (const { children, ...empty } of document.parts) {
    const { children: head, ...around } = part({ ...empty, children: [] }, context);
    yield htmlStart(around);
    for (const node of directed(head)) yield htmlText(node);
    for (const child of children) for (const node of directed(blocks([child], context))) yield htmlText(node);
    yield `</${around.name}>`;
  }
  yield '</div>';
}
