import type { Dossier, PerLocale } from '../dossier/dossier.ts';
import { messages } from '../i18n/messages.ts';
import type { Briefing } from '../reader/content.ts';
import { ref } from '../schema/entry-ref.ts';
import { type Locale, perLocale } from '../schema/locales.ts';
import { type BacklinkGroup, backlinks } from './backlinks.ts';
import { type CiteNote, citeNotes } from './cite-notes.ts';
import { briefingDocuments, type DocumentLink } from './document-links.ts';
import { entryLink, entryPath, type Link } from './link.ts';
import type { List } from './list.ts';
import { type ListedPage, listedPages } from './list-pages.ts';
import { page, type PageInput, type PageView } from './page.ts';
import { bytesOf } from './parts.ts';
import { sectionPath } from './section.ts';
import { searchRecord } from './search-record.ts';
import { pick, type Text } from './text.ts';

export interface BriefingRow {
  readonly link: Link;
  readonly description: Text;
  readonly audience: Text;
  /** “one page”, in the language of the page. */
  readonly length: string | undefined;
}

export interface BriefingsPageView {
  readonly page: PageView;
  readonly rows: readonly BriefingRow[];
}

export interface BriefingPageView {
  readonly page: PageView;
  /** The language of the text; that of the page wherever possible. */
  readonly lang: Locale;
  readonly lead: Text;
  readonly audience: Text;
  readonly length: string | undefined;
  /** What the text rests on. */
  readonly notes: readonly CiteNote[];
  /** The briefing as a file. */
  readonly documents: readonly DocumentLink[];
  readonly backlinks: readonly BacklinkGroup[];
}

/** The briefing for readers of a language: their own version where there is one, else the other. */
export const briefingIn = (pages: PerLocale<Briefing>, locale: Locale): Briefing | undefined =>
  pick(pages, locale)?.value;

/** The words of a briefing, in its own language, for readers of another or the same. */
const textOf =
  ({ locale: lang }: Briefing, locale: Locale) =>
  (text: string): Text => ({ text, lang, foreign: lang !== locale });

const lengthOf = ({ data }: Briefing, locale: Locale): string | undefined =>
  data.length && messages[locale].briefings.lengths[data.length];

/** The briefings in the order that the editors give them. */
export function briefingRows(dossier: Dossier, locale: Locale): BriefingRow[] {
  const all = [...dossier.briefings.values()].flatMap((pages) => briefingIn(pages, locale) ?? []);
  const place = ({ data }: Briefing): number => data.order ?? Number.MAX_SAFE_INTEGER;
  return all
    .toSorted((a, b) => place(a) - place(b))
    .map((briefing) => {
      const text = textOf(briefing, locale);
      return {
        link: entryLink(dossier, briefing, locale),
        description: text(briefing.data.description),
        audience: text(briefing.data.audience),
        length: lengthOf(briefing, locale),
      };
    });
}

const input = (locale: Locale): PageInput => ({
  path: sectionPath('briefings'),
  title: messages[locale].briefings.title,
  description: messages[locale].briefings.lead,
  section: 'briefings',
});

/** About how many bytes a line adds to a page, gzipped. */
export const rowWeight = ({ link, description, audience }: BriefingRow): number =>
  bytesOf(link.text, link.href, description.text, audience.text) + 20;

/** All briefings. Their order is no alphabet, so that they are cut by number alone. */
export const briefingsList = (dossier: Dossier): List<BriefingRow> => ({
  page: input,
  startsHere: true,
  sections: [
    {
      id: 'briefing',
      title: (locale) => messages[locale].summary.all.briefings,
      label: () => '',
      items: perLocale((locale) =>
        briefingRows(dossier, locale).map((item) => ({ item, key: '', weight: rowWeight(item) })),
      ),
    },
  ],
});

/** The list of briefings on one page. */
export const briefingsPage = (dossier: Dossier, locale: Locale): BriefingsPageView => ({
  page: page(dossier, locale, input(locale)),
  rows: briefingRows(dossier, locale),
});

/** The pages of the list of briefings: one where all fit, else its parts. */
export const briefingsPages = (dossier: Dossier): ListedPage<BriefingsPageView>[] =>
  listedPages(dossier, briefingsList(dossier), briefingsPage, ({ page, items }) => ({ page, rows: items }));

/** The frame around the running text of a briefing. */
export function briefingPage(dossier: Dossier, locale: Locale, briefing: Briefing): BriefingPageView {
  const { title, description, audience } = briefing.data;
  const text = textOf(briefing, locale);
  return {
    page: page(dossier, locale, {
      path: entryPath(briefing),
      title: text(title),
      description,
      section: 'briefings',
      record: searchRecord(dossier, locale, ref('briefings', briefing.id)),
    }),
    lang: briefing.locale,
    lead: text(description),
    audience: text(audience),
    length: lengthOf(briefing, locale),
    notes: citeNotes(dossier, locale, briefing),
    documents: briefingDocuments(dossier.site, locale, briefing),
    backlinks: backlinks(dossier, locale, briefing),
  };
}
