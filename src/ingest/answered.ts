import type { ActorDraft, Draft, EventDraft, QuoteDraft } from './draft.ts';
import type { InLanguage } from './in-language.ts';

/** What became of a draft that others name. */
export interface Outcome {
  /** The entry that it is; `undefined` where nobody has taken it. */
  readonly id: string | undefined;
  /** What it is called in the source. */
  readonly name: string;
}

/** What became of drafts, by their ids. Who is not among them is an entry of the dossier. */
export type Outcomes = ReadonlyMap<string, Outcome>;

type Speakers = QuoteDraft['fields']['speaker'];
type OneSpeaker = Exclude<Speakers, unknown[]>;

/**
 * What a reference to a draft becomes: the entry that it is, or nothing. It may have its kind before it: `actor:ann-clay`.
 * `undefined` where it names no draft, and stays.
 */
export function led(outcomes: Outcomes, ref: string): { readonly ref: string | undefined } | undefined {
  const colon = ref.indexOf(':') + 1;
  const outcome = outcomes.get(ref.slice(colon));
  return outcome && { ref: outcome.id === undefined ? undefined : ref.slice(0, colon) + outcome.id };
}

const target = (outcomes: Outcomes, ref: string): string | undefined => {
  const to = led(outcomes, ref);
  return to ? to.ref : ref;
};

/** References as they lead after all; each once, and none to what nobody has taken. */
const targets = (outcomes: Outcomes, refs: readonly string[]): string[] => [
  ...new Set(refs.flatMap((ref) => target(outcomes, ref) ?? [])),
];

/** Where one has no page after all, the source's words say who it is. */
function speaker(outcomes: Outcomes, one: OneSpeaker, inLanguage: InLanguage): OneSpeaker {
  if (typeof one !== 'string') return one;
  return target(outcomes, one) ?? { description: inLanguage(outcomes.get(one)?.name ?? one) };
}

function quote({ fields, ...draft }: QuoteDraft, outcomes: Outcomes, inLanguage: InLanguage): QuoteDraft {
  const { speaker: given, reportedBy, about, event, ...rest } = fields;
  const led = event === undefined ? undefined : target(outcomes, event);
  const subjects = about && targets(outcomes, about);
  return {
    ...draft,
    fields: {
      speaker: Array.isArray(given)
        ? given.map((one) => speaker(outcomes, one, inLanguage))
        : speaker(outcomes, given, inLanguage),
      ...(reportedBy === undefined ? {} : { reportedBy: speaker(outcomes, reportedBy, inLanguage) }),
      ...rest,
      ...(led === undefined ? {} : { event: led }),
      ...(subjects && subjects.length > 0 ? { about: subjects } : {}),
    },
  };
}

function event({ fields, ...draft }: EventDraft, outcomes: Outcomes): EventDraft {
  const { participants = [], figures, evidence, ...rest } = fields;
  const found = new Map(
    participants.flatMap((one) => {
      const actor = target(outcomes, one.actor);
      return actor === undefined ? [] : [[actor, { ...one, actor }] as const];
    }),
  );
  return {
    ...draft,
    fields: {
      ...rest,
      ...(found.size > 0 ? { participants: [...found.values()] } : {}),
      ...(figures ? { figures } : {}),
      ...(evidence ? { evidence } : {}),
    },
  };
}

function actor({ fields, ...draft }: ActorDraft, outcomes: Outcomes): ActorDraft {
  const { relations = [], ...rest } = fields;
  const found = relations.flatMap((one) => {
    const to = target(outcomes, one.to);
    return to === undefined ? [] : [{ ...one, to }];
  });
  return { ...draft, fields: { ...rest, ...(found.length > 0 ? { relations: found } : {}) } };
}

/** A draft as it stands once others are taken, merged with entries or left out: it names no entry that there is not. */
export function answered(draft: Draft, outcomes: Outcomes, inLanguage: InLanguage): Draft {
  switch (draft.collection) {
    case 'actors':
      return actor(draft, outcomes);
    case 'events':
      return event(draft, outcomes);
    case 'quotes':
      return quote(draft, outcomes, inLanguage);
  }
}
