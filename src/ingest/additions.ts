import type { ReadContent } from '../reader/content.ts';
import { actorKind } from './actor-kinds.ts';
import type { ActorDraft } from './draft.ts';
import { functionFields } from './functions.ts';
import type { Setting } from './setting.ts';

/**
 * What a source says of people whom the dossier has already: ties of which it holds no words of this source yet. Each is a draft
 * that is merged with its entry when it is accepted.
 */
export function actorAdditions(setting: Setting, { actors }: Pick<ReadContent, 'actors'>): ActorDraft[] {
  const { source, cast, inLanguage, freeId } = setting;
  const byId = new Map<string, (typeof actors)[number]>(actors.map((actor) => [actor.id, actor]));
  return cast.members.flatMap((member) => {
    const entry = member.known === undefined ? undefined : byId.get(member.known);
    const [place] = member.places;
    if (!entry || !place || member.kind !== 'person') return [];
    const { relations = [] } = functionFields(source, cast, member, inLanguage);
    const added = relations.filter(
      ({ to }) =>
        !entry.data.relations.some(
          (own) => own.to.id === to && own.evidence.some((evidence) => evidence.source.id === source.id),
        ),
    );
    if (added.length === 0) return [];
    return [
      {
        collection: 'actors',
        id: freeId(member.name, `${source.id} actor`),
        into: entry.id,
        fields: { kind: actorKind(member), name: member.name, relations: added },
        place,
        reason: { rule: 'function', words: source.words(place) },
        confidence: 0.8,
      },
    ];
  });
}
