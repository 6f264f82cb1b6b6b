import type { Dossier } from '../dossier/dossier.ts';
import { messages } from '../i18n/messages.ts';
import type { Locale } from '../schema/locales.ts';
import { type Link, pageLink } from './link.ts';

/** The parts of a dossier, as its menu lists them. */
export const sections = ['summary', 'events', 'actors', 'quotes', 'sources', 'briefings', 'about'] as const;
export type Section = (typeof sections)[number];

export const sectionPath: Readonly<Record<Section, string>> = {
  summary: '',
  events: 'timeline/',
  actors: 'actors/',
  quotes: 'quotes/',
  sources: 'sources/',
  briefings: 'briefings/',
  about: 'about/',
};

export const sectionTitle = (section: Section, locale: Locale): string => {
  const { nav, collections } = messages[locale];
  return section === 'summary' ? nav.summary : section === 'about' ? nav.about : collections[section];
};

export const sectionLink = (dossier: Dossier, locale: Locale, section: Section): Link =>
  pageLink(dossier.site, locale, sectionPath[section], sectionTitle(section, locale));
