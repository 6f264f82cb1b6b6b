import { Feed } from 'feed';
import type { Dossier } from '../dossier/dossier.ts';
import { messages } from '../i18n/messages.ts';
import { type EntryRef } from '../schema/entry-ref.ts';
import type { Locale } from '../schema/locales.ts';
import { citableHref, entryName, entryPath } from '../views/link.ts';
import { plainDescription, textIn } from '../views/text.ts';

/**
 * The dossier as an Atom feed (RFC 4287) in one language: its events in order of time, then its quotations. Atom wants
 * a full moment for every entry; all carry the one at which the editors finished the edition.
 */
export function atomFeed(dossier: Dossier, locale: Locale): string {
  const { data, site } = dossier;
  const address = (path: string): string => citableHref(site, locale, path);
  const updated = new Date(data.revised);
  const feed = new Feed({
    id: address(''),
    title: textIn(data.title, locale).text,
    ...(data.subtitle ? { description: textIn(data.subtitle, locale).text } : {}),
    language: locale,
    link: address(''),
    feedLinks: { atom: address('feed.xml') },
    updated,
    generator: 'Dossier',
    copyright: data.editors.map((name) => textIn(name, locale).text).join(', '),
    author: { name: data.editors.map((name) => textIn(name, locale).text).join(', ') },
  });
  const add = (ref: EntryRef, summary: string | undefined): void =>
    feed.addItem({
      title: entryName(dossier, ref, locale).text,
      id: address(entryPath(ref)),
      link: address(entryPath(ref)),
      ...(summary === undefined ? {} : { description: summary }),
      category: [{ name: messages[locale].entry[ref.collection] }],
      date: updated,
    });
  for (const event of dossier.timeline) add(event, plainDescription(event.data.description, locale));
  for (const quote of dossier.quotes.values()) add(quote, undefined);
  return feed.atom1();
}
