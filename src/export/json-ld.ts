import type { CreativeWork, Event, Organization, Person, Place, Quotation, WithContext } from 'schema-dts';
import type { Dossier } from '../dossier/dossier.ts';
import { hadEnded } from '../dossier/functions.ts';
import { statementOf } from '../dossier/statement.ts';
import type { DataEntry } from '../reader/content.ts';
import { type EntryRef } from '../schema/entry-ref.ts';
import type { EventData } from '../schema/event.ts';
import { isoDate, type WrittenDate } from '../schema/edtf.ts';
import { statementText } from '../schema/statement.ts';
import type { Locale } from '../schema/locales.ts';
import type { SourceType } from '../schema/source-types.ts';
import { citableHref, entryName, entryPath } from '../views/link.ts';
import { plainDescription, textIn } from '../views/text.ts';
import { isActor, type Speaker, speakersOf } from '../schema/speaker.ts';

/** A node that only names an entry; its own page says the rest. */
interface Named {
  readonly '@id': string;
  readonly name: string;
}

const idOf = (dossier: Dossier, locale: Locale, ref: EntryRef): string =>
  citableHref(dossier.site, locale, entryPath(ref));

const named = (dossier: Dossier, locale: Locale, ref: EntryRef): Named => ({
  '@id': idOf(dossier, locale, ref),
  name: entryName(dossier, ref, locale).text,
});

/** What every node says of its entry. Fields without a value are left out of the JSON. */
const base = (dossier: Dossier, locale: Locale, ref: EntryRef, description: string | undefined) => ({
  '@context': 'https://schema.org' as const,
  ...named(dossier, locale, ref),
  url: idOf(dossier, locale, ref),
  ...(description === undefined ? {} : { description }),
});

/**
 * schema.org knows plain dates only, one for the start and one for the end; what is not that is left to the words on
 * the page.
 */
const plainDate = (written: WrittenDate | undefined): string | undefined => written && isoDate(written.date);

const typeOf = (dossier: Dossier, ref: EntryRef<'actors'>): 'Person' | 'Organization' =>
  dossier.actors.get(ref.id)?.data.kind === 'person' ? 'Person' : 'Organization';

const actorNode = (dossier: Dossier, locale: Locale, ref: EntryRef<'actors'>) => ({
  '@type': typeOf(dossier, ref),
  ...named(dossier, locale, ref),
});

/** Who spoke: one without a page is somebody of whom only a description is known. */
const speakerNode = (dossier: Dossier, locale: Locale, speaker: Speaker) =>
  isActor(speaker)
    ? actorNode(dossier, locale, speaker)
    : { '@type': 'Person' as const, description: textIn(speaker.description, locale).text };

/** A list of one is written as that one. */
const one = <T>(all: readonly T[]): T | readonly T[] => (all.length === 1 && all[0] !== undefined ? all[0] : all);

/**
 * An actor as `Person` or `Organization`. A function that the editors correct, or that was over at
 * the cut-off, is not passed on to machines.
 */
export function actorJsonLd(
  dossier: Dossier,
  locale: Locale,
  actor: DataEntry<'actors'>,
): WithContext<Person | Organization> {
  const { data } = actor;
  const common = {
    ...base(dossier, locale, actor, plainDescription(data.description, locale)),
    ...(data.aliases.length > 0 ? { alternateName: data.aliases } : {}),
    ...(data.sameAs.length > 0 ? { sameAs: data.sameAs } : {}),
  };
  const certain = data.relations.filter(
    (relation) =>
      relation.note?.kind !== 'correction' &&
      relation.note?.kind !== 'dispute' &&
      !hadEnded(relation, dossier.data.cutoff),
  );
  const targets = (types: readonly string[]) =>
    certain
      .filter(({ type }) => types.includes(type))
      .map(({ to }) => ({ '@type': 'Organization' as const, ...named(dossier, locale, to) }));
  if (data.kind !== 'person') {
    const [parent] = targets(['part-of']);
    return { '@type': 'Organization', ...common, ...(parent ? { parentOrganization: parent } : {}) };
  }
  const roles = certain.flatMap(({ role }) => (role ? [textIn(role, locale).text] : []));
  const worksFor = targets(['works-for', 'leads']);
  return {
    '@type': 'Person',
    ...common,
    ...(roles.length > 0 ? { jobTitle: roles } : {}),
    ...(worksFor.length > 0 ? { worksFor } : {}),
  };
}

/** A place by its name. Its coordinates are for the editors: no page shows them, and so no machine reads them. */
function placeNode({ name, country }: NonNullable<EventData['place']>, locale: Locale): Place {
  return {
    '@type': 'Place',
    name: textIn(name, locale).text,
    ...(country === undefined ? {} : { address: { '@type': 'PostalAddress', addressCountry: country } }),
  };
}

/** An event as `Event`. */
export function eventJsonLd(dossier: Dossier, locale: Locale, event: DataEntry<'events'>): WithContext<Event> {
  const { data } = event;
  const [startDate, endDate] = plainDate(data.date?.edtf)?.split('/') ?? [];
  return {
    '@type': 'Event',
    ...base(dossier, locale, event, plainDescription(data.description, locale)),
    ...(startDate === undefined ? {} : { startDate }),
    ...(endDate === undefined ? {} : { endDate }),
    ...(data.place ? { location: placeNode(data.place, locale) } : {}),
    ...(data.evidence[0] ? { subjectOf: named(dossier, locale, data.evidence[0].source) } : {}),
  };
}

/** What schema.org calls a type of work; the others are works of no kind that it knows. */
const workTypes = {
  'article-newspaper': 'NewsArticle',
  'article-magazine': 'Article',
  'article-journal': 'ScholarlyArticle',
  webpage: 'WebPage',
  post: 'SocialMediaPosting',
  'post-weblog': 'BlogPosting',
  report: 'Report',
  motion_picture: 'VideoObject',
  song: 'AudioObject',
  book: 'Book',
  chapter: 'Chapter',
  thesis: 'Thesis',
  manuscript: 'Manuscript',
  dataset: 'Dataset',
  graphic: 'ImageObject',
  map: 'Map',
  legislation: 'Legislation',
} as const satisfies Partial<Record<SourceType, CreativeWork['@type']>>;
type WorkType = (typeof workTypes)[keyof typeof workTypes] | 'CreativeWork';

const workTypeOf: ReadonlyMap<string, WorkType> = new Map(Object.entries(workTypes));

const workType = (type: SourceType | undefined): WorkType => workTypeOf.get(type ?? '') ?? 'CreativeWork';

/** A quotation as `Quotation`, in the language of its words. */
export function quoteJsonLd(dossier: Dossier, locale: Locale, quote: DataEntry<'quotes'>): WithContext<Quotation> {
  const { data } = quote;
  return {
    '@type': 'Quotation',
    ...base(dossier, locale, quote, undefined),
    text: statementText(statementOf(dossier.provenance, quote)),
    inLanguage: data.lang,
    spokenByCharacter: one(speakersOf(data).map((speaker) => speakerNode(dossier, locale, speaker))),
    isPartOf: {
      '@type': workType(dossier.sources.get(data.source.id)?.data.type),
      ...named(dossier, locale, data.source),
    },
  };
}

/** A source as the work that it is. */
export function sourceJsonLd(
  dossier: Dossier,
  locale: Locale,
  source: DataEntry<'sources'>,
): WithContext<CreativeWork> {
  const { data } = source;
  const datePublished = plainDate(data.issued);
  return {
    '@type': workType(data.type),
    ...base(dossier, locale, source, plainDescription(data.description, locale)),
    headline: textIn(data.title, locale).text,
    inLanguage: data.language,
    ...(datePublished === undefined ? {} : { datePublished }),
    ...(data.publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: data.publisher } }),
    ...(data.author.length > 0 ? { author: data.author.map((name) => ({ '@type': 'Person' as const, name })) } : {}),
    ...(data.genre ? { genre: textIn(data.genre, locale).text } : {}),
    ...(data.URL === undefined ? {} : { sameAs: data.URL }),
    ...(data['archive-url'] === undefined ? {} : { archivedAt: data['archive-url'] }),
  };
}
