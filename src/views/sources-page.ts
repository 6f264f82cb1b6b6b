import type { Dossier } from '../dossier/dossier.ts';
import { usedPassages } from '../dossier/used-text/used-passages.ts';
import { formatDate } from '../i18n/dates.ts';
import { messages } from '../i18n/messages.ts';
import { languageName } from '../i18n/language-name.ts';
import { compareText } from '../i18n/wording.ts';
import type { DataEntry } from '../reader/content.ts';
import type { Locale } from '../schema/locales.ts';
import { entryLink, type Link } from './link.ts';
import { page, type PageView } from './page.ts';
import { sectionPath } from './section.ts';

export interface SourceRow {
  readonly link: Link;
  readonly type: string;
  readonly issued: string | undefined;
  readonly language: string;
  /** How many different passages of it are used. */
  readonly passages: number;
}

export interface SourcesPageView {
  readonly page: PageView;
  readonly rows: readonly SourceRow[];
}

export function sourceRow(dossier: Dossier, locale: Locale, source: DataEntry<'sources'>): SourceRow {
  const { type, issued, language } = source.data;
  return {
    link: entryLink(dossier, source, locale),
    type: messages[locale].sources.types[type],
    issued: issued && formatDate(issued.date, locale),
    language: languageName(language, locale),
    passages: usedPassages(dossier.supports(source.id)).length,
  };
}

/** The list of sources, by title. */
export function sourcesPage(dossier: Dossier, locale: Locale): SourcesPageView {
  const { sources } = messages[locale];
  const rows = [...dossier.sources.values()].map((source) => sourceRow(dossier, locale, source));
  return {
    page: page(dossier, locale, {
      path: sectionPath('sources'),
      title: sources.title,
      description: sources.lead,
      section: 'sources',
    }),
    rows: rows.toSorted((a, b) => compareText(a.link.text, b.link.text, locale)),
  };
}
