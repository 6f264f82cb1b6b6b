import type { Dossier } from '../dossier/dossier.ts';
import { messages } from '../i18n/messages.ts';
import { kindOf } from '../schema/collections.ts';
import type { EntryRef } from '../schema/entry-ref.ts';
import { type Locale, otherLocales } from '../schema/locales.ts';
import { citableHref, entryName, entryPath } from '../views/link.ts';
import { withMarking } from '../views/page.ts';
import { pick, plainDescription, plainText, type Text, textIn } from '../views/text.ts';
import { element, xmlDocument, type XmlElement } from '../document/xml.ts';

/** A text construct (RFC 4287, 3.1) of plain text. Its language is stated where it is not that of the feed. */
const text = (name: string, { text, lang, foreign }: Text): XmlElement =>
  element(name, { 'xml:lang': foreign ? lang : undefined }, text);

const link = (rel: string, type: string, href: string, hreflang?: Locale): XmlElement =>
  element('link', { rel, type, href, hreflang });

/**
 * The dossier as an Atom feed (RFC 4287) in one language: its events in order of time, then its quotations. Atom wants
 * a full moment for every entry; all carry the one at which the editors finished the edition.
 */
export function atomFeed(dossier: Dossier, locale: Locale): string {
  const { data, site } = dossier;
  const address = (path: string, language = locale): string => citableHref(site, language, path);
  const updated = element('updated', {}, new Date(data.revised).toISOString());
  const names = data.editors.map((name) => textIn(name, locale));

  const entry = (ref: EntryRef, summary?: Text): XmlElement =>
    element(
      'entry',
      {},
      element('id', {}, address(entryPath(ref))),
      text('title', entryName(dossier, ref, locale)),
      updated,
      link('alternate', 'text/html', address(entryPath(ref)), locale),
      element('category', { term: kindOf(ref.collection), label: messages[locale].entry[ref.collection] }),
      ...(summary ? [text('summary', summary)] : []),
    );
  const events = dossier.timeline.map((event) => {
    const { description } = event.data;
    const picked = pick(description, locale);
    const summary = plainDescription(description, locale);
    return entry(event, picked && summary !== undefined ? { ...picked, text: summary } : undefined);
  });

  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale },
      element('id', {}, address('')),
      text('title', withMarking(textIn(data.title, locale), dossier, locale)),
      ...(data.subtitle ? [text('subtitle', textIn(data.subtitle, locale))] : []),
      updated,
      ...names.map((name) => element('author', {}, text('name', name))),
      link('self', 'application/atom+xml', address('feed.xml'), locale),
      link('alternate', 'text/html', address(''), locale),
      ...otherLocales(locale).map((other) =>
        link('related', 'application/atom+xml', address('feed.xml', other), other),
      ),
      // Readers that show an entry alone show its rights, which are those of the feed (RFC 4287, 4.2.10).
      text('rights', withMarking(plainText(names.map(({ text }) => text).join(', '), locale), dossier, locale)),
      element('generator', {}, 'Dossier'),
      ...events,
      ...[...dossier.quotes.values()].map((quote) => entry(quote)),
    ),
  );
}
