import { nearestId } from '../../src/schema/entry-ref.ts';
import type { actorKinds } from '../../src/schema/actor.ts';
import { type Pair, places } from './words.ts';
import { random } from './random.ts';

export type ActorKind = (typeof actorKinds)[number];

export interface ActorName {
  readonly name: string | Pair;
  readonly sortAs?: string;
  readonly aliases: readonly string[];
}

const split = (names: string): readonly string[] => names.trim().split(/\s+/);

const given = split(`
  Aagje Björn Cécile Daan Elif Freek Grétar Hamza Ilse Joost Kaat Łucja Mieke Noor Otto Pieter Renée Søren Truus Wout
  Zoë Ömer Ángel Fatima Gijs Hannelore Ivo Jasmijn Karel Lotte Mehmet Nel Oumaima Paula Quinten Rosa Stan Tuur Urbain
  Veerle Yara Zahra Bram Dries Eva Floor
`);
const particles = ['', '', '', 'van', 'de', 'van der', 'van den', '’t', 'el', 'ten'];
const families = split(`
  Aerts Bakker Claes Dewit Engels Faber Goossens Hendriks Jacobs Kuiper Lambert Maes Nijs Ottens Pauwels Smit Thijs Vos
  Wouters Yperman Åkesson Brontë Çelik Dvořák Encarnação Fröhlich Gómez Hašek Idrissi Jørgensen Köhler Łaski Müller
  Núñez Özdemir Peñalver Quirós Röttger Šimić Týr Ünal Vångström Weißberg Zieliński
`);
const bodies = split(`
  Waterschap Havenbedrijf Openbaar‑Ministerie Rekenkamer Universiteitsziekenhuis Milieudienst Gemeenteraad Spoorbedrijf
`).map((body) => body.replace('‑', ' '));
const squads = split('Recherche-eenheid Interventiedienst Cyberteam Meetgroep Onderzoekscel Rampenstaf');
const groups = split('Actiecomité Buurtplatform Werkgroep Coalitie Cliëntenraad Studiekring');
const media = split('Dagblad Omroep Persbureau Nieuwsblad Radio Tijdschrift');

/** What tells the hundredth body of a name from the first. */
const ordinal = (turn: number): string => (turn === 0 ? '' : ` ${turn + 1}`);

const inPlace = (kinds: readonly string[], number: number): string | Pair => {
  const kind = kinds[number % kinds.length] ?? '';
  const place = places[Math.floor(number / kinds.length) % places.length];
  const turn = ordinal(Math.floor(number / (kinds.length * places.length)));
  const nl = `${kind} ${place?.nl ?? ''}${turn}`;
  const en = `${kind} ${place?.en ?? ''}${turn}`;
  return nl === en ? nl : { nl, en };
};

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));

/** A number below a bound for each number below it, none of them twice. */
function scattered(seed: number, number: number, bound: number): number {
  const chance = random(seed, 'names');
  const [offset, start] = [chance.below(bound), chance.between(1, bound - 1)];
  let factor = start;
  while (greatestCommonDivisor(factor, bound) !== 1) factor += 1;
  return (((number * factor) % bound) + offset) % bound;
}

const combinations = given.length * particles.length * families.length;

function person(seed: number, number: number): ActorName & { readonly name: string } {
  if (number >= combinations) throw new RangeError(`There are names for ${combinations} persons.`);
  const place = scattered(seed, number, combinations);
  const first = given[place % given.length] ?? '';
  const at = Math.floor(place / given.length) % particles.length;
  // The three empty particles would make one name three times.
  const initial = ['', 'A. ', 'Q. '][at] ?? '';
  const particle = particles[at] ? `${particles[at]} ` : '';
  const family = families[Math.floor(place / (given.length * particles.length))] ?? '';
  const name = `${first} ${initial}${particle}${family}`;
  return { name, sortAs: `${family}, ${first} ${initial}${particle}`.trim(), aliases: [] };
}

/** Every sixth person has a name that is not easy: in another script, decomposed, or very long. */
const unusual: readonly ((plain: string, number: number) => Partial<ActorName>)[] = [
  (_, number) => ({ aliases: [`أبو الزبير ${number}`, `Αλέξανδρος ${number}`] }),
  (plain) => ({ name: plain.normalize('NFD') }),
  (_, number) => ({ aliases: [`🛰️ Kanaal ${number}`, `Канал ${number}`, `频道 ${number}`] }),
  (plain) => ({
    name: `${plain}, erelid van de Koninklijke Maatschappij ter Bevordering van de Binnenscheepvaartveiligheid en het Grondwaterkwaliteitsbeheer in de Benedenrivieren`,
  }),
];

function oddPerson(seed: number, number: number): ActorName {
  const plain = person(seed, number);
  const odd = number % 6 === 4 ? unusual[Math.floor(number / 6) % unusual.length] : undefined;
  return { ...plain, ...odd?.(plain.name, number) };
}

const makers: Readonly<Record<ActorKind, (seed: number, number: number) => ActorName>> = {
  person: oddPerson,
  organisation: (_, number) => ({ name: inPlace(bodies, number), aliases: [] }),
  unit: (_, number) => ({ name: inPlace(squads, number), aliases: [] }),
  group: (_, number) => ({ name: inPlace(groups, number), aliases: [] }),
  medium: (_, number) => ({ name: inPlace(media, number), aliases: [] }),
};

/** The name of an actor, counted by kind; no two of a dossier share one, however readers spell it. */
export const actorName = (seed: number, kind: ActorKind, number: number): ActorName => makers[kind](seed, number);

/** The id that an editor would give to it. */
export const actorId = ({ name }: ActorName): string =>
  nearestId(typeof name === 'string' ? name : name.nl)
    .slice(0, 60)
    .replace(/-$/, '');
