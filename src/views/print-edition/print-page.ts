import type { Dossier } from '../../dossier/dossier.ts';
import { messages } from '../../i18n/messages.ts';
import { type Locale, locales, localesFrom, otherLocales } from '../../schema/locales.ts';
import { type CorrectionLink, correctionLink } from '../corrections.ts';
import { type DocumentLink, editionDocuments } from '../document-links.ts';
import { fontSheetHref } from '../font-sheet.ts';
import { type Link, pageLink } from '../link.ts';
import { page, type PageView, printPath } from '../page.ts';
import { plainText, textIn } from '../text.ts';
import type { Languages } from '../../document/row.ts';

type Way = Link & { readonly hreflang: Locale | undefined };

/** The frame of a print edition. */
export interface PrintPageView {
  readonly locale: Locale;
  readonly base: string;
  /** The address of the sheet with its `@page` rules. */
  readonly pageSheet: string;
  /** To the dossier online, to the other editions, and to the editors for an error. */
  readonly ways: readonly Way[];
  /** The edition as a file. */
  readonly documents: readonly DocumentLink[];
}

const pageSheetName = 'print-edition.css';

/** The edition in both languages; it stands below none of them. */
export const bilingualLink = ({ site }: Dossier, locale: Locale): Link => ({
  ...plainText(messages[locale].edition.bilingual, locale),
  href: `${site.base}${printPath}`,
});

export const editionLink = ({ site }: Dossier, locale: Locale): Link =>
  pageLink(site, locale, printPath, messages[locale].edition.title);

/** The languages of the edition that holds all of them, that of the dossier first. */
export const bilingual = ({ data }: Dossier): Languages => localesFrom(data.defaultLanguage);

/** The editions, by their columns: one in each language, and one in all where there are several. */
export const editionColumns = (dossier: Dossier): Languages[] => [
  ...locales.map((locale): Languages => [locale]),
  ...(locales.length > 1 ? [bilingual(dossier)] : []),
];

const way = (link: Link): Way => ({ ...link, hreflang: undefined });

const ifAny = (link: CorrectionLink | undefined): Way[] => (link ? [way(link)] : []);

/** The edition in one language. */
export function printPage(dossier: Dossier, locale: Locale): PrintPageView & { readonly page: PageView } {
  const { site } = dossier;
  const frame = page(dossier, locale, {
    path: printPath,
    title: messages[locale].edition.title,
    description: messages[locale].edition.lead,
  });
  return {
    locale,
    base: site.base,
    pageSheet: `${site.base}${locale}/${pageSheetName}`,
    ways: [
      way(pageLink(site, locale, '', messages[locale].edition.online)),
      ...otherLocales(locale).map((other) => ({ ...editionLink(dossier, other), hreflang: other })),
      way(bilingualLink(dossier, locale)),
      ...ifAny(frame.corrections),
    ],
    documents: editionDocuments(site, locale, false),
    page: frame,
  };
}

/** The edition in both languages. */
export function bilingualPage(
  dossier: Dossier,
): PrintPageView & Pick<PageView, 'fontSheet'> & { readonly title: string; readonly description: string } {
  const { site, data } = dossier;
  const locale = data.defaultLanguage;
  const { edition } = messages[locale];
  const permalink = (site.url ?? '') + bilingualLink(dossier, locale).href;
  return {
    locale,
    base: site.base,
    pageSheet: `${site.base}${pageSheetName}`,
    ways: [
      way(pageLink(site, locale, '', edition.online)),
      ...locales.map((lang) => ({ ...editionLink(dossier, lang), hreflang: lang })),
      ...ifAny(correctionLink(dossier, locale, { title: edition.bilingual, permalink })),
    ],
    documents: editionDocuments(site, locale, true),
    fontSheet: fontSheetHref(dossier),
    title: `${edition.bilingual} – ${textIn(data.title, locale).text}`,
    description: edition.bilingualLead,
  };
}
