import type { Composed, ComposedFront, ImprintLines } from '../../compose.ts';
import type { Inline } from '../../inline.ts';
import { element, type XmlElement } from '../../xml.ts';
import { type Context, contextOf } from './context.ts';
import { documentClass, part } from './edition.ts';
import { withDirections } from './directions.ts';
import { inlines } from './inline.ts';

/** Longer addresses are cut on paper; the link itself is whole. */
const longestAddress = 1_500;

function address(label: readonly Inline[], href: string, context: Context): XmlElement {
  const shown = href.length > longestAddress ? `${href.slice(0, longestAddress)}…` : href;
  return element('p', { class: 'address' }, ...inlines(label, context), ': ', element('a', { href }, shown));
}

const imprintLines = (lang: string, { dossier, lines, statements }: ImprintLines): XmlElement =>
  element(
    'div',
    { lang },
    element('p', {}, element('strong', {}, dossier)),
    ...lines.map((line) => element('p', {}, line)),
    ...statements.map((line) => element('p', { class: 'statement' }, line)),
  );

function front({ kind, title, subtitle, imprint, addresses }: ComposedFront, context: Context): XmlElement {
  return element(
    'header',
    { class: 'composed-title' },
    element('p', { class: 'kind' }, ...inlines(kind, context)),
    element('h1', {}, ...inlines(title, context)),
    ...(subtitle === '' ? [] : [element('p', { class: 'subtitle' }, subtitle)]),
    element('div', { class: 'imprint' }, ...imprint.map(({ lang, value }) => imprintLines(lang, value))),
    ...addresses.map(({ label, href }) => address(label, href, context)),
  );
}

/** A composed document, for paper and for the screen. */
export function composedMarkup(document: Composed): XmlElement {
  const context = contextOf(document, 'composed');
  return withDirections(
    element(
      'div',
      { class: `${documentClass(document)} composed`, lang: document.locales[0] },
      front(document.front, context),
      ...document.parts.map((each) => part(each, context)),
    ),
  );
}
