import type { DataEntry } from '../../reader/content.ts';
import { locales } from '../../schema/locales.ts';
import { withoutMarks } from '../../schema/without-marks.ts';
import { kept } from '../remembered.ts';

const folded = (name: string): string =>
  withoutMarks(name.normalize('NFKC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const namesOf = ({ data }: DataEntry<'actors'>): string[] => [
  ...new Set([...locales.flatMap((locale) => data.name[locale] ?? []), ...data.aliases].map(folded)),
];

/** A name as lists of authors have it, turned round: `Verlinden, An` → `An Verlinden`. */
const turned = (name: string): string => name.replace(/^([^,]+),\s+([^,]+)$/, '$2 $1');

/** A family name: all words from the first particle or the second word on. */
const familyOf = (name: string): string => name.split(' ').slice(1).join(' ');

type Actors = readonly DataEntry<'actors'>[];
type Find = (name: string) => DataEntry<'actors'> | undefined;

function finderOf(actors: Actors): Find {
  const full = new Map(actors.flatMap((actor) => namesOf(actor).map((name) => [name, actor] as const)));
  const families = Map.groupBy(
    actors
      .filter(({ data }) => data.kind === 'person')
      .flatMap((actor) => namesOf(actor).map((name) => [familyOf(name), actor] as const)),
    ([family]) => family,
  );
  return (name) => {
    const sought = folded(name);
    const known = full.get(sought) ?? full.get(folded(turned(name)));
    if (known) return known;
    const [one, ...others] = new Set((families.get(sought) ?? []).map(([, actor]) => actor));
    return sought !== '' && others.length === 0 ? one : undefined;
  };
}

const finders = new WeakMap<Actors, Find>();

/**
 * Finds the actor that a name in a source means: by a full name or an alias, or by the family name of one person alone.
 * Each quotation of each source asks, so that what is made of the actors is kept.
 */
export const actorNamed = (actors: Actors): Find => kept(finders, actors, () => finderOf(actors));
