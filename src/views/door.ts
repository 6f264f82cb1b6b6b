import type { Dossier, Site } from '../dossier/dossier.ts';
import { messages } from '../i18n/messages.ts';
import { type Locale, localesFrom } from '../schema/locales.ts';
import { languageAlternates, type Link, pageLink } from './link.ts';
import { type CorrectionLink, correctionLink } from './corrections.ts';
import { fontSheetHref } from './font-sheet.ts';
import { lists } from './plain-pages.ts';
import { type Text, textIn } from './text.ts';
import { isUnlisted } from './unlisted.ts';

/** One language of a page that speaks all. */
export interface DoorLanguage {
  readonly locale: Locale;
  readonly home: Link;
  readonly title: string;
  /** For whom the dossier is meant, where it says so. */
  readonly marking: Text | undefined;
  /** Where readers tell the editors of an error; `undefined` where they gave no address. */
  readonly corrections: CorrectionLink | undefined;
  readonly notFound: NotFound;
  readonly lists: readonly Link[];
}

/** What is said where nothing stands at an address. */
interface NotFound {
  readonly title: string;
  readonly text: string;
  readonly corrections: CorrectionLink | undefined;
}

export interface DoorView {
  /** Whether search engines are asked to leave the whole dossier out. */
  readonly noindex: boolean;
  readonly base: string;
  readonly fontSheet: string | undefined;
  readonly title: string;
  /** What stands for the address of the page in the reports of one that is not there: only a browser knows that. */
  readonly notFoundAddress: string;
  readonly defaultLocale: Locale;
  readonly languages: readonly DoorLanguage[];
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
}

/** What the root page and the page for unknown addresses show, in the default language first. */
export function door(dossier: Dossier): DoorView {
  const { site, data } = dossier;
  return {
    noindex: isUnlisted(dossier),
    base: site.base,
    fontSheet: fontSheetHref(dossier),
    title: textIn(data.title, data.defaultLanguage).text,
    notFoundAddress: notFoundAddress(site),
    defaultLocale: data.defaultLanguage,
    languages: localesFrom(data.defaultLanguage).map((locale) => ({
      locale,
      home: pageLink(site, locale, '', messages[locale].languageName),
      title: textIn(data.title, locale).text,
      marking: data.marking && textIn(data.marking, locale),
      corrections: correctionLink(dossier, locale, {
        title: textIn(data.title, locale).text,
        permalink: rootAddress(site),
      }),
      notFound: notFound(dossier, locale),
      lists: lists(dossier, locale),
    })),
    alternates: languageAlternates(site, ''),
  };
}

/** The address of the site, as one may cite it. */
const rootAddress = (site: Site): string => (site.url ?? '') + site.base;

const notFoundAddress = (site: Site): string => `${rootAddress(site)}404.html`;

function notFound(dossier: Dossier, locale: Locale): NotFound {
  const { data, site } = dossier;
  const { notKeptTitle, notKept, ...words } = messages[locale].notFound;
  const title = data.offline ? notKeptTitle : words.title;
  return {
    title,
    text: data.offline ? `${notKept} ${words.text}` : words.text,
    corrections: correctionLink(dossier, locale, { title, permalink: notFoundAddress(site) }),
  };
}
