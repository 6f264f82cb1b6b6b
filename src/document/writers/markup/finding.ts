import type { Contents, Index, IndexName, Place } from '../../finding.ts';
import { element, type XmlElement, type XmlNode } from '../../xml.ts';
import type { Context } from './context.ts';
import { name as nameMarkup, pageSlot, pairedText, runName, sectionNumber } from './inline.ts';

/** A place with its page at the end of the line. */
const line = ({ anchor, title, number }: Place, { hasPages }: Context): XmlElement =>
  element(
    'a',
    { class: 'line', href: `#${anchor}` },
    ...sectionNumber(number),
    element('span', { class: 'name' }, ...pairedText(title)),
    ...(hasPages ? [' ', pageSlot(anchor, '{page}')] : []),
  );

/** The parts of the document and the entries in them, each with its page. */
export const contents = ({ role, lines }: Contents, context: Context): XmlElement =>
  element(
    'ol',
    { class: role === 'composed' ? 'composed-contents' : 'contents' },
    ...lines.map((part) => {
      const entries = part.entries.map((entry) => element('li', {}, line(entry, context)));
      return element('li', {}, line(part, context), ...(entries.length > 0 ? [element('ol', {}, ...entries)] : []));
    }),
  );

/** The pages of all places; in a book their names, without the one that the name before them leads to. */
function pages({ anchor, places }: IndexName, { hasPages }: Context): XmlNode[] {
  if (hasPages)
    return places.length === 0
      ? []
      : [
          ' ',
          element(
            'span',
            { class: 'pages', 'data-page-list': '' },
            ...places.map((place) =>
              element('a', {
                class: 'page-ref',
                href: `#${place.anchor}`,
                'aria-label': place.title.text,
                'data-page-of': place.anchor,
                'data-page-text': '{page}',
              }),
            ),
          ),
        ];
  const others = places.filter((place) => place.anchor !== anchor);
  const links = others.flatMap((place, at) => [
    at === 0 ? '– ' : '; ',
    element('a', { href: `#${place.anchor}` }, ...runName(place.title)),
  ]);
  return links.length === 0 ? [] : [' ', element('span', { class: 'pages' }, ...links)];
}

function entry(name: IndexName, see: string, context: Context): XmlElement {
  const other = name.see;
  return element(
    'dd',
    {},
    element('a', { href: `#${name.anchor}`, lang: name.lang }, nameMarkup(name.name)),
    ...(other ? [' ', element('span', { class: 'see' }, element('i', {}, see), ' ', nameMarkup(other.text))] : []),
    ...pages(name, context),
  );
}

/** Names from A to Z, aliases included, with the pages of every place that describes or names them. */
export const index = ({ see, letters }: Index, context: Context): XmlElement =>
  element(
    'dl',
    { class: 'names-index' },
    ...letters.map(({ letter, names }) =>
      element('div', { class: 'letter' }, element('dt', {}, letter), ...names.map((name) => entry(name, see, context))),
    ),
  );
