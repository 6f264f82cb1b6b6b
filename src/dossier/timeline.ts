import type { DataEntry } from '../reader/content.ts';
import { bounds, type WrittenDate } from '../schema/edtf.ts';
import type { EntryId } from '../schema/entry-ref.ts';

type Event = DataEntry<'events'>;

interface Dated {
  readonly event: Event;
  readonly from: number;
  readonly to: number;
}

// An open beginning says only until when, so it stands where it ends. Without any date an event comes last: “unknown”
// must never read as “earliest”.
function dated(event: Event): Dated {
  if (!event.data.date) return { event, from: Infinity, to: Infinity };
  const { earliest, latest } = bounds(event.data.date.edtf.date);
  const from = earliest === -Infinity ? latest : earliest;
  return { event, from, to: latest };
}

// Infinity - Infinity is not a number, and equal ends must compare as equal.
const difference = (a: number, b: number): number => (a === b ? 0 : a - b);

const byDate = (a: Dated, b: Dated): number =>
  difference(a.from, b.from) || difference(a.to, b.to) || (a.event.id < b.event.id ? -1 : 1);

/** Puts an event after those that it is declared to follow, to be part of or to be related to; otherwise keeps the order. */
function byRelations(events: readonly Event[]): Event[] {
  const waiting = new Map(events.map((event) => [event.id, event]));
  const before = (event: Event): boolean =>
    event.data.relations.some(({ to }) => waiting.has(to.id) && to.id !== event.id);
  const ordered: Event[] = [];
  while (waiting.size > 0) {
    // A cycle is an error that the checks report; here it must only not go on for ever.
    const ready = [...waiting.values()].filter((event) => !before(event));
    for (const event of ready.length > 0 ? ready : [...waiting.values()]) {
      waiting.delete(event.id);
      ordered.push(event);
    }
  }
  return ordered;
}

/**
 * Events in the order of their earliest possible day. Among those that may begin on the same day, the one that is over
 * first comes first; among those that share both ends, an event comes after the ones that it declares a relation to;
 * then the id decides. Approximate and uncertain dates stand where the plain date would. Undated events come last.
 */
export function timeline(events: readonly Event[]): Event[] {
  const sorted = events.map(dated).toSorted(byDate);
  const groups = Map.groupBy(sorted, ({ from, to }) => `${from}/${to}`);
  return [...groups.values()].flatMap((group) => byRelations(group.map(({ event }) => event)));
}

/** A part of the timeline: of a period, both ends included, and of any of some actors. */
export interface TimelinePart {
  readonly from?: WrittenDate | undefined;
  readonly to?: WrittenDate | undefined;
  readonly actors?: readonly EntryId<'actors'>[] | undefined;
}

/** The events that may have happened within the period and in which any of the actors took part; in their order. */
export function timelinePart(events: readonly Event[], { from, to, actors }: TimelinePart): Event[] {
  const first = from ? bounds(from.date).earliest : -Infinity;
  const last = to ? bounds(to.date).latest : Infinity;
  const wanted = actors && new Set(actors);
  return events.filter(({ data: { date, participants } }) => {
    if (wanted && !participants.some(({ actor }) => wanted.has(actor.id))) return false;
    if (!from && !to) return true;
    const { earliest, latest } = date ? bounds(date.edtf.date) : { earliest: Infinity, latest: -Infinity };
    return latest >= first && earliest <= last;
  });
}
