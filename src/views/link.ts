import type { Dossier, Site } from '../dossier/dossier.ts';
import type { NodeRef } from '../dossier/edges.ts';
import { messages } from '../i18n/messages.ts';
import { type EntryRef } from '../schema/entry-ref.ts';
import { type Locale, otherLocale } from '../schema/locales.ts';
import { plainText, shortened, type Text, textIn } from './text.ts';

/** A link to a page of the site. Its text is in the language that `lang` says. */
export interface Link extends Text {
  readonly href: string;
}

/** The address of a page within the site. `path` is the same in both languages: `actors/europol/`, or empty for home. */
export const pageHref = (site: Site, locale: Locale, path: string): string => `${site.base}${locale}/${path}`;

/** The same with scheme and host; `undefined` where the editors gave none. */
export const absoluteHref = (site: Site, locale: Locale, path: string): string | undefined =>
  site.url === undefined ? undefined : site.url + pageHref(site, locale, path);

export const entryPath = ({ collection, id }: EntryRef): string => `${collection}/${id}/`;

export const entryHref = (site: Site, locale: Locale, ref: EntryRef): string => pageHref(site, locale, entryPath(ref));

/** The name of an entry for readers of a language; its id where the audience does not get to see it. */
export function entryName(dossier: Dossier, ref: EntryRef, locale: Locale): Text {
  const { actors, events, quotes, sources, briefings } = dossier;
  switch (ref.collection) {
    case 'actors':
      return textIn(actors.get(ref.id)?.data.name ?? { [locale]: ref.id }, locale);
    case 'events':
      return textIn(events.get(ref.id)?.data.title ?? { [locale]: ref.id }, locale);
    case 'sources':
      return textIn(sources.get(ref.id)?.data.title ?? { [locale]: ref.id }, locale);
    case 'briefings': {
      const pages = briefings.get(ref.id);
      const page = pages?.[locale] ?? pages?.[otherLocale(locale)];
      return textIn({ [page?.locale ?? locale]: page?.data.title ?? ref.id }, locale);
    }
    case 'quotes': {
      const quote = quotes.get(ref.id);
      if (!quote) return plainText(ref.id, locale);
      const speaker = entryName(dossier, quote.data.speaker, locale);
      return { ...speaker, text: `${speaker.text}: ‘${shortened(quote.data.segments[0]?.exact ?? '', 60)}’` };
    }
  }
}

export const entryLink = (dossier: Dossier, ref: EntryRef, locale: Locale): Link => ({
  ...entryName(dossier, ref, locale),
  href: entryHref(dossier.site, locale, ref),
});

/** A link to an entry or to the summary. */
export const nodeLink = (dossier: Dossier, node: NodeRef, locale: Locale): Link =>
  node.collection === 'summary'
    ? { text: messages[locale].summary.title, lang: locale, foreign: false, href: pageHref(dossier.site, locale, '') }
    : entryLink(dossier, node, locale);
