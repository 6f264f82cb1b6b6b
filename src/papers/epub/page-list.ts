import { element, type XmlElement } from '../../document/xml.ts';
import { messages } from '../../i18n/messages.ts';
import type { Locale } from '../../schema/locales.ts';
import { pageId } from './page-breaks.ts';
import type { PagesByFile } from './pages-by-file.ts';

/** The pages of the PDF, as a list for reading systems; empty where there are none. */
export function pageList(pages: PagesByFile, locale: Locale): XmlElement[] {
  const items = [...pages].flatMap(([file, starts]) =>
    starts.map(({ page }) => element('li', {}, element('a', { href: `${file}#${pageId(page)}` }, String(page)))),
  );
  if (items.length === 0) return [];
  const attributes = { 'epub:type': 'page-list', role: 'doc-pagelist', 'aria-label': messages[locale].book.pages };
  return [element('nav', { ...attributes, hidden: 'hidden' }, element('ol', {}, ...items))];
}
