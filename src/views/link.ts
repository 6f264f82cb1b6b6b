import type { Dossier, Site } from '../dossier/dossier.ts';
import { kept, perDossier } from '../dossier/remembered.ts';
import { statementOf } from '../dossier/statement.ts';
import type { NodeRef } from '../dossier/edges.ts';
import { isolated } from '../i18n/direction.ts';
import { messages } from '../i18n/messages.ts';
import { hasLettersOf } from '../i18n/scripts.ts';
import { formatList } from '../i18n/wording.ts';
import type { DataEntry, DataOf } from '../reader/content.ts';
import { type EntryRef, refKey } from '../schema/entry-ref.ts';
import type { Prose } from '../schema/inline.ts';
import { type Locale, locales, perLocale } from '../schema/locales.ts';
import type { Localized } from '../schema/localized.ts';
import { isActor, type Speaker, speakersOf, type Spoken } from '../schema/speaker.ts';
import { firstWords, pick, plainText, quoting, richIn, type RichText, type Text, textIn } from './text.ts';

/** A link to a page of the site. Its text is in the language that `lang` says. */
export interface Link<Lang extends string = Locale> extends Text<Lang> {
  readonly href: string;
}

/** The address of a page within the site. `path` is the same in both languages: `actors/europol/`, or empty for home. */
export const pageHref = (site: Site, locale: Locale, path: string): string =>
  site.hrefOf?.(locale, path) ?? `${site.base}${locale}/${path}`;

/** The same with scheme and host; `undefined` where the editors gave none. */
export const absoluteHref = (site: Site, locale: Locale, path: string): string | undefined =>
  site.url === undefined ? undefined : site.url + pageHref(site, locale, path);

/** The address of a page as one may cite it: absolute, as far as the editors gave the dossier an address. */
export const citableHref = (site: Site, locale: Locale, path: string): string =>
  absoluteHref(site, locale, path) ?? pageHref(site, locale, path);

/** A link to a page under a text of the interface. */
export const pageLink = (site: Site, locale: Locale, path: string, text: string): Link => ({
  ...plainText(text, locale),
  href: pageHref(site, locale, path),
});

/** A page in each language; absolute. Empty where the dossier has no address. */
export const languageAlternates = (site: Site, path: string): { hreflang: Locale; href: string }[] =>
  locales.flatMap((locale) => {
    const href = absoluteHref(site, locale, path);
    return href === undefined ? [] : [{ hreflang: locale, href }];
  });

export const entryPath = ({ collection, id }: EntryRef): string => `${collection}/${id}/`;

/** The path of a part of a source; the first stands on the page of the source itself. */
export const sourcePartPath = (source: EntryRef, part: number): string =>
  part === 1 ? entryPath(source) : `${entryPath(source)}${part}/`;

export const entryHref = (site: Site, locale: Locale, ref: EntryRef): string => pageHref(site, locale, entryPath(ref));

/**
 * The title of a source, in the language of the source where it is the title that the document has: not translated, and
 * no description between square brackets. A document in Arabic has no title in Latin letters.
 */
function sourceName({ title, language }: DataOf<'sources'>, locale: Locale): Text {
  const name = textIn(title, locale);
  const { text } = name;
  const isGiven = locales.every((lang) => title[lang] === text) && !text.startsWith('[');
  return isGiven && hasLettersOf(language, text) ? quoting(name, text, language) : name;
}

/** Who spoke, and the first words. */
function quoteName(dossier: Dossier, quote: DataEntry<'quotes'>, locale: Locale): Text {
  const speaker = speakersName(dossier, quote.data, locale);
  const words = isolated(firstWords(statementOf(dossier.provenance, quote), 60));
  return quoting({ ...speaker, text: `${speaker.text}: ‘${words}’` }, words, quote.data.lang);
}

/** The name of an entry for readers of a language; its id where the audience does not get to see it. */
export function entryName(dossier: Dossier, ref: EntryRef, locale: Locale): Text {
  if (ref.collection === 'briefings') {
    const page = pick(dossier.briefings.get(ref.id), locale);
    return page ? { text: page.value.data.title, lang: page.lang, foreign: page.foreign } : plainText(ref.id, locale);
  }
  const entry = dossier.entry(ref);
  if (!entry) return plainText(ref.id, locale);
  if (entry.collection === 'quotes') return quoteName(dossier, entry, locale);
  const { data } = entry;
  if ('name' in data) return textIn(data.name, locale);
  if ('language' in data) return sourceName(data, locale);
  return textIn(data.title, locale);
}

const linksOf = perDossier(() => perLocale(() => new Map<string, Link>()));

/** Who spoke, by name or description. */
export const speakerName = (dossier: Dossier, speaker: Speaker, locale: Locale): Text =>
  isActor(speaker) ? entryName(dossier, speaker, locale) : textIn(speaker.description, locale);

/** Those who made a statement as one name: “An Verlinden and a nurse”. */
export function speakersName(dossier: Dossier, quote: Spoken, locale: Locale): Text {
  const names = speakersOf(quote).map((speaker) => speakerName(dossier, speaker, locale));
  const [first] = names;
  return first && names.length === 1
    ? first
    : plainText(
        formatList(
          names.map(({ text }) => text),
          locale,
        ),
        locale,
      );
}

/** A link to an entry under its name. */
export const entryLink = (dossier: Dossier, ref: EntryRef, locale: Locale): Link =>
  kept(linksOf(dossier)[locale], refKey(ref), () => ({
    ...entryName(dossier, ref, locale),
    href: entryHref(dossier.site, locale, ref),
  }));

/** A link to an entry or to the summary. */
export const nodeLink = (dossier: Dossier, node: NodeRef, locale: Locale): Link =>
  node.collection === 'summary'
    ? pageLink(dossier.site, locale, '', messages[locale].summary.title)
    : entryLink(dossier, node, locale);

/** Paragraphs for readers of a language, their links resolved to pages of the site. */
export const richText = (dossier: Dossier, locale: Locale, value: Localized<Prose> | undefined): RichText | undefined =>
  richIn(value, locale, (ref) => entryHref(dossier.site, locale, ref));
