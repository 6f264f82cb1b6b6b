import type { DataEntry } from '../../reader/content.ts';
import { locales } from '../../schema/locales.ts';
import { withoutMarks } from '../../schema/without-marks.ts';
import { kept } from '../remembered.ts';

// “An” and “De” in capitals begin names: An Verlinden, De Smet.
const article = /^(?:de|[Hh]et|[Ee]en|[Tt]he|an?)\s+(?=\S)/u;

/** How names are compared: without case, accents, punctuation and the article before them. */
export const foldedName = (text: string): string =>
  withoutMarks(text.trim().replace(article, '').normalize('NFKC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A name as lists of authors have it, turned round: `Verlinden, An` → `An Verlinden`. */
const turned = (name: string): string => name.replace(/^([^,]+),\s+([^,]+)$/, '$2 $1');

/** The names by which an actor may be meant where its whole name does not stand: the family name, with or without initials. */
function shortNames(name: string): string[] {
  const [given = '', ...family] = name.split(/\s+/);
  if (family.length === 0 || !/^\p{Lu}/u.test(given)) return [];
  const last = family.join(' ');
  return [last, `${given.charAt(0)}. ${last}`].map(foldedName);
}

type Actors = readonly DataEntry<'actors'>[];
type Find = (name: string) => DataEntry<'actors'> | undefined;

function finderOf(actors: Actors): Find {
  const whole = new Map<string, Set<DataEntry<'actors'>>>();
  const short = new Map<string, Set<DataEntry<'actors'>>>();
  const note = (names: typeof whole, name: string, actor: DataEntry<'actors'>): void => {
    if (name !== '') names.set(name, (names.get(name) ?? new Set()).add(actor));
  };
  for (const actor of actors) {
    const { data } = actor;
    const own = [...new Set(locales.map((locale) => data.name[locale] ?? ''))];
    for (const name of [...own, ...data.aliases]) note(whole, foldedName(name), actor);
    if (data.kind === 'person') for (const name of own.flatMap(shortNames)) note(short, name, actor);
  }
  return (name) => {
    const [sought, round] = [foldedName(name), foldedName(turned(name))];
    const [only, ...others] = whole.get(sought) ?? whole.get(round) ?? short.get(sought) ?? [];
    return others.length === 0 ? only : undefined;
  };
}

const finders = new WeakMap<Actors, Find>();

/**
 * Finds the actor that a name in a source means: by a whole name or an alias, or by the family name of a person; none where
 * it may mean several. Each quotation of each source asks, so that what is made of the actors is kept.
 */
export const actorNamed = (actors: Actors): Find => kept(finders, actors, () => finderOf(actors));
