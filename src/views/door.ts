import type { Dossier } from '../dossier/dossier.ts';
import { messages } from '../i18n/messages.ts';
import { type Locale, localesFrom } from '../schema/locales.ts';
import { languageAlternates, type Link, pageLink } from './link.ts';
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
  readonly notFound: { readonly title: string; readonly text: string };
  readonly lists: readonly Link[];
}

export interface DoorView {
  /** Whether search engines are asked to leave the whole dossier out. */
  readonly noindex: boolean;
  readonly base: string;
  readonly fontSheet: string | undefined;
  readonly title: string;
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
    defaultLocale: data.defaultLanguage,
    languages: localesFrom(data.defaultLanguage).map((locale) => ({
      locale,
      home: pageLink(site, locale, '', messages[locale].languageName),
      title: textIn(data.title, locale).text,
      marking: data.marking && textIn(data.marking, locale),
      notFound: notFound(dossier, locale),
      lists: lists(dossier, locale),
    })),
    alternates: languageAlternates(site, ''),
  };
}

function notFound({ data }: Dossier, locale: Locale): DoorLanguage['notFound'] {
  const { title, text, notKeptTitle, notKept } = messages[locale].notFound;
  return data.offline ? { title: notKeptTitle, text: `${notKept} ${text}` } : { title, text };
}
