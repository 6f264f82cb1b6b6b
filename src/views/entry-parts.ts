import type { Dossier } from '../dossier/dossier.ts';
import type { Locale } from '../schema/locales.ts';
import { type BacklinkGroup, backlinkGroup } from './backlinks.ts';
import { entryLists, quotesWay, type Subject } from './entry-lists.ts';
import { type Fact, relationFacts } from './fact.ts';
import type { Jumps } from './jumps.ts';
import { grouped } from './listed-quotes.ts';
import { type PartPage, partPages } from './list-pages.ts';
import type { PageView } from './page.ts';
import { quotesOf } from './quote-block.ts';
import type { QuoteGroup } from './quote-rows.ts';
import type { Edge } from '../dossier/edges.ts';

/** A part of what belongs to an entry and is too long for its page. */
export interface EntryPartView {
  readonly page: PageView;
  readonly title: string;
  readonly jumps: Jumps;
  readonly quotes: readonly QuoteGroup[];
  readonly backlinks: readonly BacklinkGroup[];
  readonly facts: readonly Fact[];
}

/** The same with its address: below `/{locale}/{collection}/{id}/`. */
export interface EntryPart {
  readonly locale: Locale;
  readonly collection: Subject['collection'];
  readonly id: string;
  readonly part: string;
  readonly view: EntryPartView;
}

function viewOf(
  dossier: Dossier,
  subject: Subject,
  { locale, page, section, items, jumps }: PartPage<Edge>,
): EntryPartView {
  const view = { page, title: section.title(locale), jumps, quotes: [], backlinks: [], facts: [] };
  const [edge] = items;
  if (!edge) return view;
  if (section.id.startsWith('out-')) return { ...view, facts: relationFacts(dossier, locale, items) };
  const quotes = edge.type === quotesWay(subject) ? quotesOf(dossier, items, edge.type) : [];
  return quotes.length > 0
    ? { ...view, quotes: grouped(dossier, locale, subject, quotes) }
    : { ...view, backlinks: [backlinkGroup(dossier, locale, edge.type, items)] };
}

/** All pages of what is too long for the page of its entry. */
export const entryParts = (dossier: Dossier): EntryPart[] =>
  [...dossier.actors.values(), ...dossier.events.values()].flatMap((subject) => {
    const { list } = entryLists(dossier, subject);
    return partPages(dossier, list).flatMap((part) =>
      part.path === undefined
        ? []
        : {
            locale: part.locale,
            collection: subject.collection,
            id: subject.id,
            part: part.path,
            view: viewOf(dossier, subject, part),
          },
    );
  });
