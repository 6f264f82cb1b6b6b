import type { Dossier } from '../dossier/dossier.ts';
import { formatDate } from '../i18n/dates.ts';
import { messages } from '../i18n/messages.ts';
import { compareText, languageName } from '../i18n/wording.ts';
import { parseEdtf } from '../schema/edtf.ts';
import type { Locale } from '../schema/locales.ts';
import { entryLink, type Link } from './link.ts';
import { page, type PageView, sectionPath } from './page.ts';

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

/** The list of sources, by title. */
export function sourcesPage(dossier: Dossier, locale: Locale): SourcesPageView {
  const { sources } = messages[locale];
  const rows = [...dossier.sources.values()].map((source): SourceRow => ({
    link: entryLink(dossier, source, locale),
    type: sources.types[source.data.type],
    issued: source.data.issued && formatDate(parseEdtf(source.data.issued), locale),
    language: languageName(source.data.language, locale),
    passages: new Set(dossier.supports(source.id).map(({ exact }) => exact)).size,
  }));
  return {
    page: page(dossier, locale, {
      path: sectionPath.sources,
      title: sources.title,
      description: sources.lead,
      section: 'sources',
    }),
    rows: rows.toSorted((a, b) => compareText(a.link.text, b.link.text, locale)),
  };
}
