import type { Piece } from '../document/inline.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { formatDate } from '../i18n/dates.ts';
import { isolated } from '../i18n/direction.ts';
import { messages } from '../i18n/messages.ts';
import { formatList } from '../i18n/wording.ts';
import { type Locale, otherLocales } from '../schema/locales.ts';
import { type CorrectionLink, correctionLink } from './corrections.ts';
import type { DocumentLink } from './document-links.ts';
import { exportLinks } from './export-links.ts';
import { fontSheetHref } from './font-sheet.ts';
import { absoluteHref, citableHref, languageAlternates, type Link, pageHref, pageLink } from './link.ts';
import type { SearchRecordView } from './search-record.ts';
import { type Section, sectionLink, sectionPath, sections } from './section.ts';
import { plainText, shortened, type Text, textIn, withPart } from './text.ts';
import { isUnlisted } from './unlisted.ts';

/** What the frame of every page shows: masthead, menu, language switch, tools and foot. */
export interface PageView {
  readonly locale: Locale;
  /** The address of the page below its language: `actors/europol/`. */
  readonly path: string;
  /** The heading of the page and, with the title of the dossier, its window title. */
  readonly title: string;
  /** The language of the title, where it is not that of the page. */
  readonly titleLang: Locale | undefined;
  /** Words of the title in a language of their own. */
  readonly titleWords?: Piece | undefined;
  readonly windowTitle: string;
  readonly description: string;
  /** Absolute, where the editors gave the dossier an address; the same path otherwise. */
  readonly permalink: string;
  readonly canonical: string | undefined;
  /** The same page per language and for all other readers; absolute. Empty where the dossier has no address. */
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
  /** The same page in the other languages. */
  readonly counterparts: readonly { readonly href: string; readonly locale: Locale }[];
  readonly dossier: Link;
  readonly subtitle: Text | undefined;
  /** With the marking, where there is one. */
  readonly edition: Text;
  readonly asOf: string;
  readonly editors: string;
  readonly menu: readonly (Link & { readonly section: Section; readonly current: boolean })[];
  /** From the summary down to what this page is a part of; empty on the summary and for sections themselves. */
  readonly trail: readonly Link<string>[];
  readonly search: Link;
  /** The whole dossier in one document. */
  readonly printEdition: Link;
  readonly siteMap: Link;
  /** Where readers compose a briefing. */
  readonly composer: Link;
  /** Whether search engines are asked to leave it out. */
  readonly noindex: boolean;
  readonly base: string;
  /** The address of the sheet with the fonts that its texts need beyond those of every site. */
  readonly fontSheet: string | undefined;
  /** Where readers tell the editors of an error on it; `undefined` where they gave no address. */
  readonly corrections: CorrectionLink | undefined;
  /** Whether browsers keep the site for reading without a connection. */
  readonly offline: boolean;
  /** Scheme and host; empty where the dossier has no address. */
  readonly origin: string;
  /** What other programs read, as files of this language; empty where the dossier has no address. */
  readonly exports: readonly DocumentLink[];
  /** What the search index knows of the page; pages without are lists, and not in the index. */
  readonly record: SearchRecordView | undefined;
  /** How to cite the page, in words. */
  readonly citation: string;
}

export interface PageInput {
  readonly path: string;
  /** A text of the interface, or one of the dossier that may be in another language. */
  readonly title: string | Text;
  readonly description: string;
  readonly section?: Section | undefined;
  /** Which part of what the title names: “part 2 of 5”. */
  readonly part?: string | undefined;
  /** The page that this one is a part of. */
  readonly above?: { readonly path: string; readonly title: Text<string> } | undefined;
  readonly record?: SearchRecordView | undefined;
}

export const asOf = (dossier: Dossier, locale: Locale): string =>
  messages[locale].page.asOf(formatDate(dossier.data.cutoff.date, locale));

export const editorsIn = (dossier: Dossier, locale: Locale): string =>
  formatList(
    dossier.data.editors.map((name) => textIn(name, locale).text),
    locale,
  );

function alternates(dossier: Dossier, path: string): PageView['alternates'] {
  const { site, data } = dossier;
  const hrefs = languageAlternates(site, path);
  if (hrefs.length === 0 || site.url === undefined) return [];
  // `/` chooses the language for readers of any other; a page within has no such door, so its default language serves.
  const other = path === '' ? site.url + site.base : absoluteHref(site, data.defaultLanguage, path);
  return [...hrefs, ...(other === undefined ? [] : [{ hreflang: 'x-default', href: other }])];
}

/** The path of the print edition below its language; that in both languages stands below the base. */
export const printPath = 'print/';

/** The path of the composer below its language. */
export const composerPath = 'compose/';

/** A text with the marking of the dossier behind it, where that has one. */
export const withMarking = (text: Text, { data }: Pick<Dossier, 'data'>, locale: Locale): Text =>
  data.marking ? { ...text, text: `${text.text} · ${textIn(data.marking, locale).text}` } : text;

/** The edition and, where the dossier has one, its marking: shown wherever the dossier is named, on screen and paper. */
export const markedEdition = (dossier: Pick<Dossier, 'data'>, locale: Locale): Text =>
  withMarking(textIn(dossier.data.edition, locale), dossier, locale);

/** The frame of a page. */
export function page(dossier: Dossier, locale: Locale, input: PageInput): PageView {
  const { site, data } = dossier;
  const { path, description, section, part, above, record } = input;
  const name = typeof input.title === 'string' ? plainText(input.title, locale) : input.title;
  const heading = part === undefined ? name : withPart(name, part, locale);
  const { text: title, lang, foreign, words: titleWords } = heading;
  const dossierTitle = textIn(data.title, locale);
  const permalink = citableHref(site, locale, path);
  const editors = editorsIn(dossier, locale);
  const inSection =
    section && section !== 'summary' && sectionPath(section) !== path ? [sectionLink(dossier, locale, section)] : [];
  // The list of a section is in the trail already.
  const within =
    above && above.path !== (section && sectionPath(section))
      ? [{ ...above.title, href: pageHref(site, locale, above.path) }]
      : [];
  return {
    locale,
    path,
    title,
    titleLang: foreign ? lang : undefined,
    ...(titleWords ? { titleWords } : {}),
    windowTitle: windowTitle(name.text, dossierTitle.text, part),
    description,
    permalink,
    canonical: absoluteHref(site, locale, path),
    alternates: alternates(dossier, path),
    counterparts: otherLocales(locale).map((other) => ({ locale: other, href: pageHref(site, other, path) })),
    dossier: { ...dossierTitle, href: pageHref(site, locale, '') },
    subtitle: data.subtitle && textIn(data.subtitle, locale),
    edition: markedEdition(dossier, locale),
    asOf: asOf(dossier, locale),
    editors,
    menu: sections.map((name) => ({ ...sectionLink(dossier, locale, name), section: name, current: name === section })),
    trail: path === '' ? [] : [sectionLink(dossier, locale, 'summary'), ...inSection, ...within],
    search: pageLink(site, locale, 'search/', messages[locale].nav.search),
    composer: pageLink(site, locale, composerPath, messages[locale].composer.invitation),
    printEdition: pageLink(site, locale, printPath, messages[locale].edition.title),
    siteMap: pageLink(site, locale, 'map/', messages[locale].siteMap.title),
    noindex: isUnlisted(dossier),
    base: site.base,
    fontSheet: fontSheetHref(dossier),
    corrections: correctionLink(dossier, locale, { title: heading.text, permalink }),
    offline: data.offline,
    origin: site.url ?? '',
    exports: exportLinks(site, locale),
    record,
    citation: citation(
      editors,
      title,
      dossierTitle.text,
      textIn(data.edition, locale).text,
      asOf(dossier, locale),
      permalink,
    ),
  };
}

/** Window titles and results of search engines are cut at about this many characters. */
const titleLength = 70;

/** The page and the dossier, as far as there is room: the page comes first, and is cut only by itself. */
function windowTitle(name: string, dossierTitle: string, part?: string): string {
  const rest = part === undefined ? '' : `, ${part}`;
  const both = name === dossierTitle ? name + rest : `${name}${rest} – ${dossierTitle}`;
  return both.length <= titleLength ? both : shortened(name, titleLength - rest.length) + rest;
}

// Editors, “title of the page”, title of the dossier, edition, state, address: the order that newsrooms and APA share.
const citation = (
  editors: string,
  title: string,
  dossierTitle: string,
  edition: string,
  state: string,
  permalink: string,
): string =>
  [
    `${editors}.`,
    ...(title === dossierTitle ? [] : [`‘${isolated(title)}’.`]),
    `${dossierTitle}, ${edition}.`,
    `${state}.`,
    permalink,
  ].join(' ');
