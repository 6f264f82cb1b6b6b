import type { Dossier } from '../dossier/dossier.ts';
import { kept, perDossier } from '../dossier/remembered.ts';
import { type Edge, nodeKey } from '../dossier/edges.ts';
import { messages } from '../i18n/messages.ts';
import { compareText } from '../i18n/wording.ts';
import type { DataEntry } from '../reader/content.ts';
import { type Locale, perLocale } from '../schema/locales.ts';
import { sortName } from './actors-page.ts';
import { jumpsTo, type Jumps } from './jumps.ts';
import { entryName, entryPath, nodeLink } from './link.ts';
import { letterLabel, type List, type ListSection, yearLabel } from './list.ts';
import { partsOfList } from './list-pages.ts';
import { bytesOf, letterKey, weightOf, yearKey } from './parts.ts';
import { blockWeight } from './quote-block.ts';
import { rowWeight } from './quote-rows.ts';
import { dateOf } from './related.ts';
import { textIn } from './text.ts';
import { speakerSortName } from './speakers.ts';

export type Subject = DataEntry<'actors'> | DataEntry<'events'>;

/** What belongs to an entry and may be long: relations to it and from it. */
export interface EntryLists {
  /** The ways to the parts of what its page does not hold; `undefined` where it holds all. */
  readonly jumps: (locale: Locale) => Jumps | undefined;
  /** Relations of a type, those of a long list without all but the first. */
  readonly shown: (edges: readonly Edge[], way: Way) => readonly Edge[];
  readonly isLong: (type: Edge['type'], way: Way) => boolean;
  readonly list: List<Edge>;
}

/** Whether a relation leads to the entry or from it. */
export type Way = 'in' | 'out';

/** What all that belongs to an entry may weigh on its page, and what a list that stays there whole may, where that is more. */
const budget = { page: 3_000, list: 600 };
/** How many of a long list the page of the entry shows. */
const first = 5;
/** So few weigh too little to be looked at. */
const few = 8;

/** The quotations that an entry has a list of. */
export const quotesWay = ({ collection }: Subject): 'spoken-by' | 'spoken-at' =>
  collection === 'actors' ? 'spoken-by' : 'spoken-at';

const sectionId = (type: Edge['type'], way: Way): string => `${way}-${type}`;

const quoteOf = (dossier: Dossier, { from }: Edge): DataEntry<'quotes'> | undefined =>
  from.collection === 'quotes' ? dossier.quotes.get(from.id) : undefined;

const evidenceWeight = (evidence: Edge['evidence']): number =>
  evidence.reduce((all, { exact }) => all + bytesOf(exact) + 40, 0);

/** What a relation weighs as a line of a list. */
function lineWeight(dossier: Dossier, edge: Edge, way: Way, locale: Locale): number {
  const quote = way === 'in' && edge.type.startsWith('spoken') ? quoteOf(dossier, edge) : undefined;
  if (quote) return rowWeight(dossier, quote);
  const other = way === 'in' ? edge.from : edge.to;
  const role = edge.role ? textIn(edge.role, locale).text : '';
  return (
    bytesOf(nodeLink(dossier, other, locale).text, nodeKey(other), role) +
    (way === 'out' ? evidenceWeight(edge.evidence) : 0)
  );
}

function section(
  dossier: Dossier,
  subject: Subject,
  edges: readonly Edge[],
  type: Edge['type'],
  way: Way,
): ListSection<Edge> {
  const isQuotes = way === 'in' && type === quotesWay(subject);
  const byYear = isQuotes && subject.collection === 'actors';
  const nameOf = (edge: Edge, locale: Locale): string => {
    const quote = isQuotes ? quoteOf(dossier, edge) : undefined;
    if (quote) return speakerSortName(dossier, quote.data, locale);
    const other = way === 'in' ? edge.from : edge.to;
    const actor = other.collection === 'actors' ? dossier.actors.get(other.id) : undefined;
    return actor ? sortName(actor, locale) : nodeLink(dossier, other, locale).text;
  };
  const yearOf = (edge: Edge): string => {
    const quote = quoteOf(dossier, edge);
    return yearKey(quote && dateOf(dossier, quote));
  };
  return {
    id: sectionId(type, way),
    title: (locale) => (isQuotes ? messages[locale][subject.collection].quotes : messages[locale].edges[type][way]),
    label: byYear ? yearLabel : letterLabel,
    items: perLocale((locale) =>
      edges
        .map((item) => ({ item, name: nameOf(item, locale) }))
        .toSorted((a, b) => compareText(a.name, b.name, locale))
        .map(({ item, name }) => ({
          item,
          key: byYear ? yearOf(item) : letterKey(name),
          weight: lineWeight(dossier, item, way, locale),
        })),
    ),
  };
}

function sections(dossier: Dossier, subject: Subject): ListSection<Edge>[] {
  const ways = [
    ['in', dossier.incoming(subject)],
    ['out', dossier.outgoing(subject).filter(({ type }) => type !== 'mentions')],
  ] as const;
  return ways.flatMap(([way, edges]) =>
    [...Map.groupBy(edges, ({ type }) => type)].map(([type, group]) => section(dossier, subject, group, type, way)),
  );
}

/** Quotations stand on the page of an entry with all their words. */
const onPage = (dossier: Dossier, subject: Subject, each: ListSection<Edge>): number =>
  each.id === sectionId(quotesWay(subject), 'in')
    ? each.items.nl.reduce((all, { item }) => {
        const quote = quoteOf(dossier, item);
        return all + (quote ? blockWeight(quote) : 0);
      }, 0)
    : weightOf(each);

const known = perDossier(() => new Map<Subject, EntryLists>());

/** What belongs to an entry, and which of it is too long for its page. Its page in each language asks, and its parts. */
export const entryLists = (dossier: Dossier, subject: Subject): EntryLists =>
  kept(known(dossier), subject, () => listsOf(dossier, subject));

function listsOf(dossier: Dossier, subject: Subject): EntryLists {
  const count = dossier.incoming(subject).length + dossier.outgoing(subject).length;
  const all =
    count <= few ? [] : sections(dossier, subject).map((each) => ({ each, weight: onPage(dossier, subject, each) }));
  const fits = all.reduce((sum, { weight }) => sum + weight, 0) <= budget.page;
  const long = fits ? [] : all.filter(({ weight }) => weight > budget.list).map(({ each }) => each);
  const ids = new Set(long.map(({ id }) => id));
  const isLong: EntryLists['isLong'] = (type, way) => ids.has(sectionId(type, way));
  const list: List<Edge> = {
    page: (locale) => ({
      path: entryPath(subject),
      title: entryName(dossier, subject, locale),
      description: entryName(dossier, subject, locale).text,
      section: subject.collection,
    }),
    startsHere: false,
    sections: long,
  };
  return {
    list,
    isLong,
    jumps: (locale) => (long.length > 0 ? jumpsTo(dossier.site, locale, list, partsOfList(list)) : undefined),
    shown: (edges, way) =>
      [...Map.groupBy(edges, ({ type }) => type)].flatMap(([type, group]) =>
        isLong(type, way) ? group.slice(0, first) : group,
      ),
  };
}
