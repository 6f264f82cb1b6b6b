import type { Article } from '../article.ts';
import type { Entity } from './entities.ts';
import type { Span } from '../span.ts';

export interface NameFound {
  /** In full, as the text gives it. */
  readonly name: string;
  readonly kind: 'person' | 'organization' | 'place';
  /** What the text says that somebody is, in its words. */
  readonly function?: string;
  /** Where it stands, in full, in short or as a pronoun, in order. */
  readonly places: readonly Span[];
}

/** Who is a person, of those of whom no word says what they are: two words or more, and the subject of something. */
function kindOf({ kind, tokens }: Entity, speaks: boolean): NameFound['kind'] | undefined {
  if (kind !== 'unknown') return kind === 'document' ? undefined : kind;
  if (tokens.length > 1 && tokens.length < 5) return speaks ? 'person' : undefined;
  return undefined;
}

/** Those whom a text names, in the order in which they first appear; `speakers` are those who speak. */
export function namesOf(
  { discourse, entities }: Article,
  all: readonly (Span & { entity: Entity })[],
  speakers: ReadonlySet<Entity>,
): NameFound[] {
  const mentions = [...all, ...discourse.mentions].toSorted((a, b) => a.start - b.start);
  const places = Map.groupBy(mentions, ({ entity }) => entity);
  return [...places].flatMap(([entity, spans]) => {
    const kind = kindOf(entity, speakers.has(entity));
    if (!entities.includes(entity) || kind === undefined) return [];
    const seen = new Map(
      spans.filter(({ end, start }) => end - start < 80).map(({ start, end }) => [start, { start, end }]),
    );
    return [
      {
        name: entity.name,
        kind,
        ...(entity.function === undefined || kind !== 'person' ? {} : { function: entity.function }),
        places: [...seen.values()],
      },
    ];
  });
}
