import type { actorKinds, actorRelationTypes } from '../schema/actor.ts';
import { foldedName } from '../dossier/wording/named-actors.ts';
import type { Member } from './cast.ts';

type ActorKind = (typeof actorKinds)[number];
type RelationType = (typeof actorRelationTypes)[number];

/** Words of a name that tell its kind, in Dutch and English, whole or as the end of a word. */
const kinds: readonly (readonly [ActorKind, RegExp])[] = [
  [
    'medium',
    /(?:krant|dagblad|weekblad|tijdschrift|omroep|persbureau)$|^(?:radio|televisie|tv|omrop|news|times|gazette|herald|tribune|guardian|telegraph|broadcasting|courant|nieuwsblad)$/,
  ],
  [
    'unit',
    /(?:afdeling|brigade|eenheid|sectie|recherche)$|^(?:unit|department|division|branch|squad|desk|cel|dienst)$/,
  ],
  [
    'group',
    /(?:actiegroep|collectief|beweging|coalitie|bende|buurtcomite|platform)$|^(?:gang|campaign|coalition|movement|collective|alliance|residents)$/,
  ],
];

/** What a name is of: a person, or what the words of the name say of a body. */
export function actorKind({ name, kind }: Pick<Member, 'name' | 'kind'>): ActorKind {
  if (kind === 'person') return 'person';
  const words = foldedName(name).split(' ');
  return kinds.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0] ?? 'organisation';
}

/** Functions of those at the head of something, and of those who are one of many, by the end of their noun. */
const leads =
  /(?:voorzitter|voorzitster|directeur|directrice|burgemeester|gouverneur|ceo|korpschef|commandant|topman|topvrouw|hoofd|leider|oprichter|minister|premier|baas|chief executive|director|director general|chair|chairman|chairwoman|chairperson|head|president|mayor|leader|commander|chief constable|founder|principal|governor|boss)$/;
const isOne =
  /(?:^|[^\p{L}])(?:lid|member|parlementslid|kamerlid|raadslid|gemeenteraadslid|bestuurslid|councillor|mp|td|senator)$/u;

/** How somebody with a function stands to what they have it at. */
export function relationType(role: string): RelationType {
  const noun = role.toLowerCase();
  if (/woordvoer|adjunct|onder-?voorzitter|(?<!\p{L})vice|deputy|assistant|spokes/u.test(noun)) return 'works-for';
  if (isOne.test(noun)) return 'member-of';
  return leads.test(noun) ? 'leads' : 'works-for';
}
