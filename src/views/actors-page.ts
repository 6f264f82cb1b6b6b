import type { Dossier } from '../dossier/dossier.ts';
import { hadEnded } from '../dossier/functions.ts';
import { perDossier } from '../dossier/remembered.ts';
import { messages } from '../i18n/messages.ts';
import { compareText } from '../i18n/wording.ts';
import { type DataEntry } from '../reader/content.ts';
import { actorKinds } from '../schema/actor.ts';
import { bounds, type WrittenDate } from '../schema/edtf.ts';
import type { EntryId } from '../schema/entry-ref.ts';
import type { Locale } from '../schema/locales.ts';
import { dateText } from './fact.ts';
import { entryLink, type Link } from './link.ts';
import { page, type PageInput, type PageView } from './page.ts';
import { bytesOf } from './parts.ts';
import { dateOf } from './related.ts';
import { sectionPath } from './section.ts';
import { plainText, type Text, textIn } from './text.ts';

export interface ActorRow {
  readonly id: string;
  readonly link: Link;
  readonly detail: readonly Text[];
}

export interface ActorGroup {
  readonly kind: (typeof actorKinds)[number];
  readonly label: string;
  readonly actors: readonly ActorRow[];
}

/** A name or an alias. */
export interface NamedActor {
  readonly name: string;
  readonly link: Link;
}

export interface LetterGroup {
  readonly letter: string;
  readonly entries: readonly NamedActor[];
}

export interface ActorsPageView {
  readonly page: PageView;
  /** By kind, for reading. */
  readonly groups: readonly ActorGroup[];
  /** By first letter, over all kinds and aliases, for looking up. */
  readonly letters: readonly LetterGroup[];
}

/** The text under which an actor stands in alphabetical lists. */
export const sortName = ({ data }: DataEntry<'actors'>, locale: Locale): string =>
  data.sortAs ?? textIn(data.name, locale).text;

/** Texts that follow each other as one, as far as they are in one language. */
function runs(texts: readonly Text[]): Text[] {
  const all: Text[] = [];
  for (const { text, lang, foreign } of texts) {
    const last = all.at(-1);
    if (last?.lang === lang) all.splice(-1, 1, { ...last, text: last.text + text });
    else all.push({ text, lang, foreign });
  }
  return all;
}

/** The latest of what an actor said; where it said nothing, or nobody knows when, the cut-off of the dossier. */
function lastSaid(dossier: Dossier, actor: DataEntry<'actors'>): WrittenDate {
  const dates = dossier
    .incoming(actor)
    .flatMap(({ type, from }) =>
      type === 'spoken-by' && from.collection === 'quotes' ? (dateOf(dossier, from) ?? []) : [],
    );
  const [last] = dates.toSorted((a, b) => bounds(b.date).latest - bounds(a.date).latest || 0);
  return last ?? dossier.data.cutoff;
}

/**
 * What an actor is, in a few words: its first relation, unless that was over when the actor last spoke. One with a date
 * gives it, and what the editors correct says so here too.
 */
function detail(dossier: Dossier, locale: Locale, actor: DataEntry<'actors'>): Text[] {
  const { relations } = actor.data;
  const isDated = relations.some(({ date }) => date);
  const said = isDated ? lastSaid(dossier, actor) : undefined;
  const relation = (said && relations.find((each) => !hadEnded(each, said))) ?? relations[0];
  if (!relation) return [];
  const { edges, notes } = messages[locale];
  const target = entryLink(dossier, relation.to, locale);
  const role = relation.role && textIn(relation.role, locale);
  const { kind } = relation.note ?? {};
  const caution = kind === undefined || kind === 'context' ? '' : ` (${notes[kind].toLocaleLowerCase(locale)})`;
  const words = role
    ? [role, { ...(role.foreign ? target : role), text: ', ' }]
    : [plainText(`${edges[relation.type].out} `, locale)];
  const period = relation.date ? `, ${dateText(relation.date, locale).text}` : '';
  return runs([...words, target, ...(period + caution === '' ? [] : [plainText(period + caution, locale)])]);
}

/** An actor as a line of the list. */
export const actorRow = (dossier: Dossier, locale: Locale, actor: DataEntry<'actors'>): ActorRow => ({
  id: actor.id,
  link: entryLink(dossier, actor, locale),
  detail: detail(dossier, locale, actor),
});

/** About how many bytes a line adds to a page, gzipped. */
export const rowWeight = ({ id, link, detail }: ActorRow): number =>
  bytesOf(id, link.text, ...detail.map(({ text }) => text));

/** All actors, those first that most of the dossier leads to. Each text that shows actors asks. */
export const mainActors = perDossier((dossier): readonly DataEntry<'actors'>[] => {
  const all = [...dossier.actors.values()].map((actor) => ({ actor, count: dossier.incoming(actor).length }));
  return all.toSorted((a, b) => b.count - a.count).map(({ actor }) => actor);
});

/** Actors by kind, each kind in the alphabetical order of its readers: all of them, or those with the given ids. */
export function actorGroups(
  dossier: Dossier,
  locale: Locale,
  ids: Iterable<EntryId<'actors'>> = dossier.actors.keys(),
): ActorGroup[] {
  const wanted = new Set(ids);
  const actors = [...dossier.actors.values()].filter(({ id }) => wanted.has(id));
  const sorted = actors.toSorted((a, b) => compareText(sortName(a, locale), sortName(b, locale), locale));
  const byKind = Map.groupBy(sorted, ({ data }) => data.kind);
  return actorKinds.flatMap((kind) => {
    const ofKind = byKind.get(kind);
    if (!ofKind) return [];
    return {
      kind,
      label: messages[locale].actors.kindsPlural[kind],
      actors: ofKind.map((actor) => actorRow(dossier, locale, actor)),
    };
  });
}

/** Diacritics do not make another letter: É stands under E. */
export const letterOf = (name: string): string => {
  const letter = /\p{L}|\p{N}/u.exec(name.normalize('NFD'))?.[0].toUpperCase() ?? '#';
  return /\p{N}/u.test(letter) ? '#' : letter;
};

/** Names and aliases of actors from A to Z. */
export function actorNames(dossier: Dossier, locale: Locale): NamedActor[] {
  const names = [...dossier.actors.values()].flatMap((actor) => {
    const link = entryLink(dossier, actor, locale);
    return [...new Set([sortName(actor, locale), ...actor.data.aliases])].map((name) => ({ name, link }));
  });
  return names.toSorted((a, b) => compareText(a.name, b.name, locale));
}

export const byLetter = (names: readonly NamedActor[]): LetterGroup[] =>
  [...Map.groupBy(names, ({ name }) => letterOf(name))].map(([letter, entries]) => ({ letter, entries }));

/** Names and aliases of actors under their first letter. */
export const letters = (dossier: Dossier, locale: Locale): LetterGroup[] => byLetter(actorNames(dossier, locale));

export const actorsInput = (locale: Locale): PageInput => ({
  path: sectionPath('actors'),
  title: messages[locale].actors.title,
  description: messages[locale].actors.lead,
  section: 'actors',
});

/** The list of actors on one page. */
export const actorsPage = (dossier: Dossier, locale: Locale): ActorsPageView => ({
  page: page(dossier, locale, actorsInput(locale)),
  groups: actorGroups(dossier, locale),
  letters: letters(dossier, locale),
});
