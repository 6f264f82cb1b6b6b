import type { Dossier } from '../dossier/dossier.ts';
import { messages } from '../i18n/messages.ts';
import { type Collection, collections, collectionTable } from '../schema/collections.ts';
import type { Locale } from '../schema/locales.ts';
import { type Link, pageLink } from './link.ts';

/** A part of a dossier that its menu leads to. */
export type Section = 'summary' | Collection | 'about';

const inMenu = collections.toSorted((a, b) => collectionTable[a].menu - collectionTable[b].menu);

/** The parts of a dossier, as its menu lists them. */
export const sections: readonly Section[] = ['summary', ...inMenu, 'about'];

/** The page of a section, below the language. */
export function sectionPath(section: Section): string {
  if (section === 'summary') return '';
  return section === 'about' ? 'about/' : collectionTable[section].list;
}

export const sectionTitle = (section: Section, locale: Locale): string => {
  const { nav, collections } = messages[locale];
  return section === 'summary' ? nav.summary : section === 'about' ? nav.about : collections[section];
};

export const sectionLink = (dossier: Dossier, locale: Locale, section: Section): Link =>
  pageLink(dossier.site, locale, sectionPath(section), sectionTitle(section, locale));
