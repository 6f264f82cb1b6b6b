import type { Article } from '../article.ts';
import type { Entity } from '../names/entities.ts';

/** Whom a text is about: the person whom it names most, and first where several are named as often. */
export function mainPerson({ discourse, entities }: Article, until = 0): Entity | undefined {
  const count = new Map<Entity, number>();
  const seen = new Set<Entity>();
  for (const { entity, kind, start } of discourse.mentions) {
    if (kind !== 'name' || entity.kind === 'place' || entity.kind === 'organization') continue;
    // Whom an introduction names first, an interview is with.
    const weight = start < until ? (seen.size === 0 ? 10 : 2) : 1;
    count.set(entity, (count.get(entity) ?? 0) + weight);
    seen.add(entity);
  }
  const persons = [...count].filter(
    ([entity]) =>
      entities.includes(entity) &&
      (entity.kind === 'person' || (entity.kind === 'unknown' && entity.tokens.length > 1)),
  );
  return persons.reduce<(typeof persons)[number] | undefined>(
    (best, one) => (best && best[1] >= one[1] ? best : one),
    undefined,
  )?.[0];
}
