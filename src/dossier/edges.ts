import { type Content, dataEntries, type DataEntry } from '../reader/content.ts';
import type { actorRelationTypes } from '../schema/actor.ts';
import { type EntryRef, ref, refKey } from '../schema/entry-ref.ts';
import type { DateFact } from '../schema/entry.ts';
import type { eventRelationTypes, participantRoles } from '../schema/event.ts';
import type { Evidence, Note } from '../schema/evidence.ts';
import type { Localized } from '../schema/localized.ts';
import type { ProseRef } from '../reader/prose-ref.ts';
import { references } from './references.ts';

export type ActorRelationType = (typeof actorRelationTypes)[number];
export type EventRelationType = (typeof eventRelationTypes)[number];
export type ParticipantRole = (typeof participantRoles)[number];

/** How one entry stands to another. Each has a wording in both directions and both languages. */
export type EdgeType =
  | ActorRelationType
  | EventRelationType
  | ParticipantRole
  | 'spoken-by'
  | 'spoken-at'
  | 'about'
  | 'quoted-from'
  | 'mentions';

/** The summary names entries as entries name each other; it has no id, being one. */
export const summaryRef = { collection: 'summary', id: 'summary' } as const;
export type NodeRef = EntryRef | typeof summaryRef;

/** A string that is equal for equal references: `summary`, `actors/europol`. */
export const nodeKey = (node: NodeRef): string => (node.collection === 'summary' ? 'summary' : refKey(node));

/** A relation as declared, from the entry that declares it. */
export interface Edge {
  readonly type: EdgeType;
  readonly from: NodeRef;
  readonly to: EntryRef;
  readonly role?: Localized<string> | undefined;
  readonly date?: DateFact | undefined;
  readonly evidence: readonly Evidence[];
  readonly note?: Note | undefined;
}

const refOf = (entry: EntryRef): EntryRef => ref(entry.collection, entry.id);

const actorEdges = (actor: DataEntry<'actors'>): Edge[] =>
  actor.data.relations.map(({ type, to, role, date, evidence, note }) => ({
    type,
    from: refOf(actor),
    to,
    role,
    date,
    evidence,
    note,
  }));

// A participation is read from the event to the actor, as the role of that actor.
const eventEdges = (event: DataEntry<'events'>): Edge[] => [
  ...event.data.participants.map(({ role, actor, evidence, note }): Edge => ({
    type: role,
    from: refOf(event),
    to: actor,
    evidence,
    note,
  })),
  ...event.data.relations.map(({ type, to, evidence }): Edge => ({ type, from: refOf(event), to, evidence })),
];

function quoteEdges(quote: DataEntry<'quotes'>): Edge[] {
  const { speaker, event, about, source } = quote.data;
  const edge = (type: EdgeType, to: EntryRef): Edge => ({ type, from: refOf(quote), to, evidence: [] });
  return [
    edge('spoken-by', speaker),
    ...(event ? [edge('spoken-at', event)] : []),
    ...about.map((to) => edge('about', to)),
    edge('quoted-from', source),
  ];
}

/** One edge for each pair, however often and in whichever language the one mentions the other. */
function mentions(from: NodeRef, refs: readonly EntryRef[]): Edge[] {
  const targets = new Map(refs.map((to) => [refKey(to), to]));
  if (from.collection !== 'summary') targets.delete(refKey(from));
  return [...targets.values()].map((to) => ({ type: 'mentions', from, to, evidence: [] }));
}

// What a text rests on, it does not name: the page of the source shows the very passage.
const namedIn = (page: { readonly refs: readonly ProseRef[] }): EntryRef[] =>
  page.refs.filter(({ as }) => as !== 'evidence').map((named) => named.ref);

/** All relations of the content, each once, in the direction in which it is declared. */
export function edges(content: Content): Edge[] {
  const entries = dataEntries(content);
  const briefings = Map.groupBy(content.briefings, ({ id }) => id);
  return [
    ...content.actors.flatMap(actorEdges),
    ...content.events.flatMap(eventEdges),
    ...content.quotes.flatMap(quoteEdges),
    ...entries.flatMap((entry) =>
      mentions(
        refOf(entry),
        references(entry.data)
          .filter(({ mention }) => mention)
          .map((found) => found.ref),
      ),
    ),
    ...[...briefings].flatMap(([id, pages]) => mentions(ref('briefings', id), pages.flatMap(namedIn))),
    ...mentions(summaryRef, content.summary.flatMap(namedIn)),
  ];
}
