import type { Dossier } from '../dossier/dossier.ts';
import { type TimelinePart, timelinePart } from '../dossier/timeline.ts';
import { messages } from '../i18n/messages.ts';
import { formatNumber } from '../i18n/wording.ts';
import type { DataEntry } from '../reader/content.ts';
import { idList } from '../schema/embeds.ts';
import { entryId, ref } from '../schema/entry-ref.ts';
import type { Locale } from '../schema/locales.ts';
import { type ActorGroup, actorGroups, actorRow, mainActors, rowWeight } from './actors-page.ts';
import { fitting, type Room, weightWithin } from './fitting.ts';
import { entryLink, type Link } from './link.ts';
import { sectionLink } from './section.ts';
import { plainText, quoting, type Text } from './text.ts';
import { itemsWithin, itemWeight, timelineItem, type TimelineItemView } from './timeline-item.ts';
import { timelineHref, timelineItems } from './timeline-page.ts';

interface Embedded {
  /** The way to all of them, with how many there are; `undefined` where all are here. */
  readonly more: Link | undefined;
}

export interface EmbeddedTimeline extends Embedded {
  readonly items: readonly TimelineItemView[];
}

export interface EmbeddedActors extends Embedded {
  readonly groups: readonly ActorGroup[];
}

type Weights = Map<string, number | undefined>;

/** What lists weigh, by what they are lists of: each text that shows one asks, and most show the same. */
const weights = new WeakMap<object, Weights>();

function known(of: object, name: string, weigh: () => number | undefined): number | undefined {
  const all = weights.get(of) ?? new Map<string, number | undefined>();
  weights.set(of, all);
  if (!all.has(name)) all.set(name, weigh());
  return all.get(name);
}

/** What a part of the timeline weighs, whole, in bytes as `bytesOf` counts; `undefined` where that is more than a limit. */
export function timelineWeight(
  dossier: Dossier,
  locale: Locale,
  part: TimelinePart,
  limit: number,
): number | undefined {
  const { from, to, actors } = part;
  return known(dossier, [locale, limit, from?.text, to?.text, actors?.join(' ')].join('|'), () =>
    weightWithin(
      timelinePart(dossier.timeline, part),
      (event) => itemWeight(timelineItem(dossier, locale, event)),
      limit,
    ),
  );
}

/** The same of actors. */
export const actorsWeight = (
  dossier: Dossier,
  locale: Locale,
  actors: readonly DataEntry<'actors'>[],
  limit: number,
): number | undefined =>
  known(actors, `${locale} ${limit}`, () =>
    weightWithin(actors, (actor) => rowWeight(actorRow(dossier, locale, actor)), limit),
  );

/** “All 1,060 events: timeline” */
function wayToAll(locale: Locale, of: 'actors' | 'events', count: number, where: Text, href: string): Link {
  const { prose, summary } = messages[locale];
  const text = plainText(prose.all(`${formatNumber(count, locale)} ${summary.counted[of](count)}`, where.text), locale);
  return { ...(where.foreign ? quoting(text, where.text, where.lang) : { ...text, words: where.words }), href };
}

/**
 * Events in running text: a part of the timeline, or as much of it as there is room for. The others stand in the
 * timeline, which is opened where a period begins, and those of one actor on the page of that.
 */
export function embeddedTimeline(
  dossier: Dossier,
  locale: Locale,
  part: TimelinePart,
  { whole, cut }: Room,
): EmbeddedTimeline {
  const events = timelinePart(dossier.timeline, part);
  const isWhole = timelineWeight(dossier, locale, part, whole) !== undefined;
  const items = isWhole ? timelineItems(dossier, locale, part) : itemsWithin(dossier, locale, events, cut);
  const [first] = events;
  if (!first || items.length === events.length) return { items, more: undefined };
  const timeline = plainText(messages[locale].prose.timeline, locale);
  const [actor, ...others] = part.actors ?? [];
  const page = actor && others.length === 0 ? entryLink(dossier, ref('actors', actor), locale) : undefined;
  const list = part.from ? timelineHref(dossier, locale, first) : sectionLink(dossier, locale, 'events').href;
  return { items, more: wayToAll(locale, 'events', events.length, page ?? timeline, page?.href ?? list) };
}

/** The actors that an `<Actors />` shows: those with the given ids, in their order, or all, those with most ways to them first. */
export const actorsGiven = (dossier: Dossier, ids: string | undefined): readonly DataEntry<'actors'>[] =>
  ids === undefined
    ? mainActors(dossier)
    : [...new Set(idList(ids))].flatMap((id) => dossier.actors.get(entryId(id)) ?? []);

/** Actors in running text, by kind: all of them, or the first that there is room for. */
export function embeddedActors(
  dossier: Dossier,
  locale: Locale,
  actors: readonly DataEntry<'actors'>[],
  { whole, cut }: Room,
): EmbeddedActors {
  const isWhole = actorsWeight(dossier, locale, actors, whole) !== undefined;
  const shown = isWhole ? actors : fitting(actors, (actor) => rowWeight(actorRow(dossier, locale, actor)), cut);
  const ids = shown.map(({ id }) => id);
  const where = plainText(messages[locale].prose.actors, locale);
  const { href } = sectionLink(dossier, locale, 'actors');
  return {
    groups: actorGroups(dossier, locale, ids),
    more: shown.length < actors.length ? wayToAll(locale, 'actors', actors.length, where, href) : undefined,
  };
}
