import type { NameFound } from '../reading/names/naming.ts';
import type { Span } from '../reading/span.ts';
import { foldedName } from '../dossier/wording/named-actors.ts';
import { plainWords } from './plain-words.ts';
import type { SourceWords } from './source-words.ts';

/** A name of a text, with what else the text calls its bearer. */
export interface NameBorne extends NameFound {
  readonly also?: readonly string[];
}

/** What parts a function from what it is held at: `woordvoerder van het parket`. */
export const held = /\s(?:van|bij|voor|of|at|for|with|from|in)\s/gu;

const capital = String.raw`\p{Lu}[\p{L}\p{N}&’'-]*`;
const proper = new RegExp(
  String.raw`^(?:(?:de|het|the)\s)?(${capital}(?:\s(?:(?:van|voor|of|for|and|en|&|de|het|the)\s){0,2}${capital})*)`,
  'u',
);

/** What one is of a place, a country or a family, and not of a body. */
const placed =
  /(?:burgemeester|schepen|wethouder|gouverneur|minister|premier|president|koning|koningin|bisschop|commissaris|mayor|governor|councillor|bishop|king|queen|ambassadeur|ambassador|inwoner|inwoonster|bewoner|bewoonster|resident|neighbour|mp|td|senator|vader|moeder|zoon|dochter|broer|zus|father|mother|son|daughter|brother|sister|vriend|vriendin|friend)s?$/iu;

/** The places of words in a text, in code points, where they are no part of others. */
function placesOf({ text, points }: SourceWords, words: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    if (!/[\p{L}\p{N}]$/u.test(text.slice(0, at).slice(-2)) && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)))
      found.push(points({ start: at, end }));
  }
  return found;
}

/** What somebody holds a function at, by the words of it or those after the name: `Iris Bakker van Reisnet`. */
function heldAt(source: SourceWords, { function: said, places }: NameFound): string | undefined {
  if (said === undefined) return undefined;
  for (const { 0: preposition, index } of said.matchAll(held)) {
    if (placed.test(said.slice(0, index))) return undefined;
    const [, name] = proper.exec(said.slice(index + preposition.length)) ?? [];
    if (name !== undefined) return name;
  }
  if (placed.test(said)) return undefined;
  return places
    .map(({ end }) => /^\s(?:van|bij|of|at|from)\s(.*)/u.exec(source.slice({ start: end, end: end + 80 }))?.[1] ?? '')
    .map((words) => proper.exec(words)?.[1])
    .find((name) => name !== undefined);
}

/** The person whose name has the body behind it: `topman Frank Oosterhuis van Reisnet`, where the text has `Reisnet` alone too. */
function parted(source: SourceWords, one: NameFound): NameBorne {
  const [, own, body] = /^(\p{Lu}\S*(?:\s\p{Lu}\S*)+)\s(?:van|of|bij|at)\s(\p{Lu}\S*)$/u.exec(one.name) ?? [];
  if (one.kind !== 'person' || one.function === undefined || own === undefined || body === undefined) return one;
  const isAlone = placesOf(source, body).some(
    ({ start }) => !/\s(?:van|of|bij|at)\s$/iu.test(source.slice({ start: Math.max(0, start - 5), end: start })),
  );
  if (!isAlone) return one;
  const places = one.places.map(({ start, end }) =>
    source.words({ start, end }) === one.name ? { start, end: start + Array.from(own).length } : { start, end },
  );
  return { ...one, name: own, places, also: [one.name] };
}

/** Those who are called by their family name alone are the person of that name, where there is only one. */
function bySurname(names: readonly NameBorne[]): NameBorne[] {
  const full = names.filter(({ name, kind }) => kind === 'person' && /\s/.test(name));
  const byLast = Map.groupBy(full, ({ name }) => foldedName(name).split(' ').at(-1));
  const bearer = ({ name }: NameBorne): NameBorne | undefined => {
    const [one, another] = byLast.get(foldedName(name)) ?? [];
    return another ? undefined : one;
  };
  const short = Map.groupBy(
    names.filter((one) => !/\s/.test(one.name)),
    bearer,
  );
  const merged = new Set([...short].flatMap(([full, all]) => (full ? all : [])));
  return names
    .filter((one) => !merged.has(one))
    .map((one) => {
      const own = short.get(one) ?? [];
      if (own.length === 0) return one;
      return {
        ...one,
        also: [...(one.also ?? []), ...own.map(({ name }) => name)],
        places: [...one.places, ...own.flatMap(({ places }) => places)].toSorted((a, b) => a.start - b.start),
      };
    });
}

/**
 * The names of a text with the bodies at which it says that somebody holds a function, which no word of their own tells to be
 * one: `woordvoerder van Reisnet`.
 */
export function withBodies(source: SourceWords, read: readonly NameFound[]): NameBorne[] {
  const names = bySurname(read.map((one) => parted(source, one)));
  const bodies = new Map(
    names.flatMap((one) => {
      const body = one.kind === 'person' ? heldAt(source, one) : undefined;
      return body === undefined ? [] : [[foldedName(body), plainWords(body)] as const];
    }),
  );
  const known = names.map(({ name }) => foldedName(name));
  const added = [...bodies].filter(
    ([key, body]) => body.length > 2 && !known.some((name) => name === key || name.startsWith(`${key} `)),
  );
  return [
    ...names.map((one) =>
      one.kind === 'place' && bodies.has(foldedName(one.name)) ? { ...one, kind: 'organization' as const } : one,
    ),
    ...added.map(([, name]) => ({ name, kind: 'organization' as const, places: placesOf(source, name) })),
  ];
}
