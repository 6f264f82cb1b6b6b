import { actorKind } from './actor-kinds.ts';
import type { Member } from './cast.ts';
import type { ActorDraft } from './draft.ts';
import { functionFields } from './functions.ts';
import type { Setting } from './setting.ts';

/** The words before the name of a person under which lists have it; only where one given name tells the family name. */
function sortName({ name, kind }: Member): string | undefined {
  const [, given = '', family = ''] = kind === 'person' ? (/^(\p{Lu}[\p{L}’'-]+)\s(\S.*)$/u.exec(name) ?? []) : [];
  const [, particles = '', last = ''] = /^((?:\p{Ll}[\p{L}’']*\s)*)(\p{Lu}\S*(?:\s\p{Lu}\S*)?)$/u.exec(family) ?? [];
  if (given === '' || last === '' || (particles === '' && /^\p{Lu}\S*\s(?!\p{Lu}\S*$)/u.test(last))) return undefined;
  return `${last}, ${given}${particles === '' ? '' : ` ${particles.trim()}`}`;
}

/** The letters by which a text goes on to call a body: `Veiligheidsregio Waterkant (VRW)`. */
function shortForms({ source }: Setting, { kind, name, places }: Member): string[] {
  if (kind === 'person') return [];
  return places.flatMap(({ start, end }) => {
    if (source.words({ start, end }) !== name) return [];
    return /^\s\((\p{Lu}[\p{L}\p{N}&.-]{1,9})\)/u.exec(source.slice({ start: end, end: end + 14 }))?.[1] ?? [];
  });
}

/** The draft of an actor. */
export function actorDraft(setting: Setting, member: Member, id: string, speaks: boolean): ActorDraft {
  const { source, cast, inLanguage } = setting;
  const aliases = [...new Set(shortForms(setting, member))].filter((alias) => cast.find(alias) === undefined);
  const sortAs = sortName(member);
  const [place = { start: 0, end: 0 }] = member.places;
  return {
    collection: 'actors',
    id,
    fields: {
      kind: actorKind(member),
      name: member.name,
      ...(sortAs === undefined ? {} : { sortAs }),
      ...(aliases.length > 0 ? { aliases } : {}),
      ...functionFields(source, cast, member, inLanguage),
    },
    place,
    reason: { rule: speaks ? 'speaks' : 'named', words: source.words(place) },
    confidence: speaks ? 0.9 : 0.7,
  };
}
