import type { Dossier } from '../../dossier/dossier.ts';
import { perDossier } from '../../dossier/remembered.ts';
import { messages } from '../../i18n/messages.ts';
import { dataCollections, isDataCollection } from '../../schema/collections.ts';
import type { EntryRef } from '../../schema/entry-ref.ts';
import type { Locale } from '../../schema/locales.ts';
import { entryPath, pageHref } from '../link.ts';
import { sectionPath, sectionTitle } from '../section.ts';

/** The parts of the edition, in its order. */
export const parts = [
  'contents',
  'key-figures',
  'summary',
  'timeline',
  ...dataCollections.filter((collection) => collection !== 'sources'),
  'notes',
  'sources',
  'account',
  'index',
] as const;
export type Part = (typeof parts)[number];

export const partAnchor = (part: Part): string => `part-${part}`;

export function partTitle(part: Part, locale: Locale): string {
  const { edition, summary, events } = messages[locale];
  switch (part) {
    case 'contents':
      return edition.contents;
    case 'key-figures':
      return summary.keyFigures;
    case 'timeline':
      return events.title;
    case 'events':
      return edition.events;
    case 'notes':
      return edition.sourceNotes;
    case 'account':
      return edition.account;
    case 'index':
      return edition.index;
    default:
      return sectionTitle(part, locale);
  }
}

/** `actors-federaal-parket`: the place of an entry in the edition. */
export const entryAnchor = ({ collection, id }: EntryRef): string => `${collection}-${id}`;

/** Where the pages of the site that are about no entry stand in it: the list of events is the timeline. */
const pageParts: readonly (readonly [path: string, part: Part])[] = [
  [sectionPath('summary'), 'summary'],
  ...dataCollections.map(
    (collection) => [sectionPath(collection), collection === 'events' ? 'timeline' : collection] as const,
  ),
  [sectionPath('about'), 'account'],
  ['verification/', 'account'],
];

function places(dossier: Dossier): ReadonlyMap<string, string> {
  const entries = dossier.entries.map((entry) => [entryPath(entry), entryAnchor(entry)] as const);
  const isEmpty = (part: Part): boolean =>
    part === 'timeline' ? dossier.timeline.length === 0 : isDataCollection(part) && dossier[part].size === 0;
  const pages = pageParts.filter(([, part]) => !isEmpty(part)).map(([path, part]) => [path, partAnchor(part)] as const);
  return new Map([...entries, ...pages]);
}

/**
 * The dossier as one document: its links lead to places in that document. For what the document does not hold, such as
 * a briefing, they lead to the site, with the whole address where the dossier has one. All editions of a dossier share
 * it.
 */
export const asDocument = perDossier((dossier): Dossier => {
  const { site } = dossier;
  const held = places(dossier);
  return {
    ...dossier,
    site: {
      ...site,
      hrefOf: (locale, path) => {
        const anchor = held.get(path);
        return anchor === undefined ? (site.url ?? '') + pageHref(site, locale, path) : `#${anchor}`;
      },
    },
  };
});

/** The place that a link leads to, where that is in the document. */
export const anchorIn = (href: string): string | undefined => (href.startsWith('#') ? href.slice(1) : undefined);
