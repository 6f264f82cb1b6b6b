import { type AnyEntry, type Content, dataEntries, type DataEntry, type ProseEntry } from '../reader/content.ts';
import { type Origin, originAt } from '../reader/origin.ts';
import type { Path } from '../reader/problem.ts';
import type { actorRelationTypes } from '../schema/actor.ts';
import { type EntryRef, ref, refKey } from '../schema/entry-ref.ts';
import type { DateFact } from '../schema/entry.ts';
import type { eventRelationTypes, participantRoles } from '../schema/event.ts';
import type { Evidence, Note } from '../schema/evidence.ts';
import type { Localized } from '../schema/localized.ts';
import { isActor, speakersOf } from '../schema/speaker.ts';
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
  | 'reported-by'
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
  /** Where it is declared; for mentions, the first. */
  readonly origin: Origin;
}

const refOf = (entry: EntryRef): EntryRef => ref(entry.collection, entry.id);

const actorEdges = (actor: DataEntry<'actors'>): Edge[] =>
  actor.data.relations.map(({ type, to, role, date, evidence, note }, index) => ({
    type,
    from: refOf(actor),
    to,
    role,
    date,
    evidence,
    note,
    origin: originAt(actor.file, 'relations', index),
  }));

// A participation is read from the event to the actor, as the role of that actor.
const eventEdges = (event: DataEntry<'events'>): Edge[] => [
  ...event.data.participants.map(({ role, actor, evidence, note }, index): Edge => ({
    type: role,
    from: refOf(event),
    to: actor,
    evidence,
    note,
    origin: originAt(event.file, 'participants', index),
  })),
  ...event.data.relations.map(({ type, to, evidence }, index): Edge => ({
    type,
    from: refOf(event),
    to,
    evidence,
    origin: originAt(event.file, 'relations', index),
  })),
];

function quoteEdges(quote: DataEntry<'quotes'>): Edge[] {
  const { reportedBy, event, about, source } = quote.data;
  const all = speakersOf(quote.data);
  const edge = (type: EdgeType, to: EntryRef, ...path: Path): Edge => ({
    type,
    from: refOf(quote),
    to,
    evidence: [],
    origin: originAt(quote.file, ...path),
  });
  return [
    ...all.flatMap((speaker, index) =>
      isActor(speaker) ? edge('spoken-by', speaker, 'speaker', ...(all.length > 1 ? [index] : [])) : [],
    ),
    ...(reportedBy && isActor(reportedBy) ? [edge('reported-by', reportedBy, 'reportedBy')] : []),
    ...(event ? [edge('spoken-at', event, 'event')] : []),
    ...about.map((to, index) => edge('about', to, 'about', index)),
    edge('quoted-from', source, 'source'),
  ];
}

type Mention = Pick<Edge, 'to' | 'origin'>;

/** One edge for each pair, however often and in whichever language the one mentions the other. */
function mentions(from: NodeRef, found: readonly Mention[]): Edge[] {
  const targets = new Map<string, Mention>();
  for (const mention of found) if (!targets.has(refKey(mention.to))) targets.set(refKey(mention.to), mention);
  if (from.collection !== 'summary') targets.delete(refKey(from));
  return [...targets.values()].map(({ to, origin }) => ({ type: 'mentions', from, to, evidence: [], origin }));
}

const namedInData = ({ file, data }: AnyEntry): Mention[] =>
  references(data)
    .filter(({ mention }) => mention)
    .map((found) => ({ to: found.ref, origin: originAt(file, ...found.path) }));

// A text does not name what it rests on: the page of the source shows the very passage.
const namedIn = ({ file, refs }: Pick<ProseEntry<unknown>, 'file' | 'refs'>): Mention[] =>
  refs
    .filter(({ as }) => as !== 'evidence')
    .map((named) => ({ to: named.ref, origin: { file, at: named.position.line } }));

/** All relations of the content, each once, in the direction in which it is declared. */
export function edges(content: Content): Edge[] {
  const entries = dataEntries(content);
  const briefings = Map.groupBy(content.briefings, ({ id }) => id);
  return [
    ...content.actors.flatMap(actorEdges),
    ...content.events.flatMap(eventEdges),
    ...content.quotes.flatMap(quoteEdges),
    ...entries.flatMap((entry) => mentions(refOf(entry), namedInData(entry))),
    ...[...briefings].flatMap(([id, pages]) => mentions(ref('briefings', id), pages.flatMap(namedIn))),
    ...mentions(summaryRef, content.summary.flatMap(namedIn)),
  ];
}
