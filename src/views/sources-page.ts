import type { Dossier } from '../dossier/dossier.ts';
import { usedPassages } from '../dossier/used-text/used-passages.ts';
import { formatDate } from '../i18n/dates.ts';
import { messages } from '../i18n/messages.ts';
import { languageName } from '../i18n/language-name.ts';
import { compareText } from '../i18n/wording.ts';
import type { DataEntry } from '../reader/content.ts';
import { type Locale, perLocale } from '../schema/locales.ts';
import { entryLink, type Link } from './link.ts';
import { letterLabel, type List } from './list.ts';
import { type ListedPage, listedPages } from './list-pages.ts';
import { page, type PageInput, type PageView } from './page.ts';
import { bytesOf, letterKey } from './parts.ts';
import { sectionPath } from './section.ts';
import { sourceKind } from './source-kind.ts';
import { plainText, type Text } from './text.ts';

export interface SourceRow {
  readonly link: Link;
  readonly kind: Text;
  readonly issued: string | undefined;
  readonly language: string;
  /** Its own address, in full. */
  readonly address: Link | undefined;
  /** How many different passages of it are used. */
  readonly passages: number;
}

export interface SourcesPageView {
  readonly page: PageView;
  readonly rows: readonly SourceRow[];
}

export function sourceRow(dossier: Dossier, locale: Locale, source: DataEntry<'sources'>): SourceRow {
  const { URL: href, issued, language } = source.data;
  return {
    link: entryLink(dossier, source, locale),
    kind: sourceKind(source.data, locale),
    issued: issued && formatDate(issued.date, locale),
    language: languageName(language, locale),
    address: href === undefined ? undefined : { ...plainText(href, locale), href },
    passages: usedPassages(dossier.supports(source.id)).length,
  };
}

/** The sources, by title. */
const sourceRows = (dossier: Dossier, locale: Locale): SourceRow[] =>
  [...dossier.sources.values()]
    .map((source) => sourceRow(dossier, locale, source))
    .toSorted((a, b) => compareText(a.link.text, b.link.text, locale));

const input = (locale: Locale): PageInput => ({
  path: sectionPath('sources'),
  title: messages[locale].sources.title,
  description: messages[locale].sources.lead,
  section: 'sources',
});

/** The list of sources on one page. */
export const sourcesPage = (dossier: Dossier, locale: Locale): SourcesPageView => ({
  page: page(dossier, locale, input(locale)),
  rows: sourceRows(dossier, locale),
});

// Paper says again where the link to a source leads.
const weightOf = ({ link, address }: SourceRow): number =>
  bytesOf(link.text, link.href, address?.href ?? '') + (address ? 60 : 40);

/** All sources, by title. */
export const sourcesList = (dossier: Dossier): List<SourceRow> => ({
  page: input,
  startsHere: true,
  sections: [
    {
      id: 'title',
      title: (locale) => messages[locale].sources.byTitle,
      label: letterLabel,
      items: perLocale((locale) =>
        sourceRows(dossier, locale).map((item) => ({
          item,
          key: letterKey(item.link.text),
          weight: weightOf(item),
        })),
      ),
    },
  ],
});

/** The pages of the list of sources: one where all fit, else its parts. */
export const sourcesPages = (dossier: Dossier): ListedPage<SourcesPageView>[] =>
  listedPages(dossier, sourcesList(dossier), sourcesPage, ({ page, items }) => ({ page, rows: items }));
