import { actorKinds } from '../../src/schema/actor.ts';
import { kindOf } from '../../src/schema/collections.ts';
import { nearestId } from '../../src/schema/entry-ref.ts';
import { eventKinds } from '../../src/schema/event.ts';
import { actorId, type ActorKind, actorName, type ActorName } from './names.ts';
import type { Place, Plan } from './plan.ts';
import { type Pair, places, topics } from './words.ts';

/** What kinds actors have, in turn: half of them are persons. The first is one that others belong to. */
const order: readonly ActorKind[] = ['organisation', 'person', 'unit', 'person', 'group', 'person', 'medium', 'person'];

/** Kinds that the turn does not know come first, so that none is left out. */
const turn: readonly ActorKind[] = [...actorKinds.filter((kind) => !order.includes(kind)), ...order];

export const kindAt = (index: number): ActorKind => turn[index % turn.length] ?? 'person';

/** The so manieth of its own kind that an actor is. */
function numberOfKind(index: number): number {
  const kind = kindAt(index);
  const perTurn = turn.filter((each) => each === kind).length;
  return (
    Math.floor(index / turn.length) * perTurn +
    turn.slice(0, index % turn.length).filter((each) => each === kind).length
  );
}

export const nameOf = (plan: Plan, index: number): ActorName =>
  actorName(plan.options.seed, kindAt(index), numberOfKind(index));

const both = (name: string | Pair): Pair => (typeof name === 'string' ? { nl: name, en: name } : name);

type EventKind = (typeof eventKinds)[number];

const headlines: Readonly<Record<EventKind, Pair>> = {
  operation: { nl: 'Operatie rond', en: 'Operation concerning' },
  arrest: { nl: 'Aanhouding in de zaak van', en: 'Arrest in the case of' },
  'press-conference': { nl: 'Persconferentie over', en: 'Press conference on' },
  attack: { nl: 'Aanslag na', en: 'Attack following' },
  decision: { nl: 'Besluit over', en: 'Decision on' },
  publication: { nl: 'Rapport over', en: 'Report on' },
  meeting: { nl: 'Overleg over', en: 'Meeting on' },
  other: { nl: 'Voorval bij', en: 'Incident during' },
};

export const eventKind = (index: number): EventKind => eventKinds[index % eventKinds.length] ?? 'other';

/** The subject of an event, a quote, a source or a briefing, and where it was. */
const about = (plan: Plan, { collection, index }: Place): { topic: Pair; place: Pair } => {
  const chance = plan.chanceOf({ collection, index }, 'label');
  return { topic: chance.pick(topics), place: chance.pick(places) };
};

/** How readers know an entry: its name or its title. */
export function labelOf(plan: Plan, place: Place): Pair {
  const { topic, place: where } = about(plan, place);
  const number = place.index + 1;
  switch (place.collection) {
    case 'actors':
      return both(nameOf(plan, place.index).name);
    case 'events': {
      const { nl, en } = headlines[eventKind(place.index)];
      return { nl: `${nl} ${topic.nl} in ${where.nl}`, en: `${en} ${topic.en} in ${where.en}` };
    }
    case 'quotes':
      return { nl: `een uitspraak over ${topic.nl}`, en: `a statement about ${topic.en}` };
    case 'sources':
      return {
        nl: `Verslag ${number} over ${topic.nl} in ${where.nl}`,
        en: `Report ${number} on ${topic.en} in ${where.en}`,
      };
    case 'briefings':
      return { nl: `Briefing ${number}: ${topic.nl}`, en: `Briefing ${number}: ${topic.en}` };
  }
}

const idWords = { events: 'voorval', quotes: 'uitspraak', sources: 'verslag', briefings: 'briefing' } as const;

/** The id of an entry. */
export function idOf(plan: Plan, place: Place): string {
  if (place.collection === 'actors') return actorId(nameOf(plan, place.index));
  const { topic, place: where } = about(plan, place);
  return `${idWords[place.collection]}-${nearestId(`${topic.nl} ${where.nl}`)}-${place.index + 1}`;
}

/** `actor:wout-maes` */
export const linkTo = (plan: Plan, place: Place): string => `${kindOf(place.collection)}:${idOf(plan, place)}`;
