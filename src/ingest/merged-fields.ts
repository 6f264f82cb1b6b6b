import { foldedName } from '../dossier/wording/named-actors.ts';
import type { Draft } from './draft.ts';

/** The fields of an entry, or of a fact in it, as YAML has them. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** By which of its fields a fact of an entry is the one that a draft tells too. */
const telling: Readonly<Record<string, readonly string[]>> = {
  date: ['edtf'],
  place: ['name'],
  relations: ['type', 'to', 'role'],
  participants: ['actor'],
  figures: ['value', 'unit'],
};
/** Facts of which an entry has one. */
const single = ['date', 'place', 'event'] as const;
/** Lists of facts, to which a draft adds. */
const lists = ['relations', 'participants', 'figures', 'about', 'evidence'] as const;

/** A year without quotes is a number in YAML. */
const scalar = (value: unknown): unknown => (typeof value === 'number' ? value.toString() : value);

/** Whether two values say the same: of texts per language, in one of their languages; what is not said contradicts nothing. */
function agrees(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return true;
  if (isFields(one) && isFields(other)) return Object.keys(one).some((key) => one[key] === other[key]);
  if (isFields(one)) return Object.values(one).includes(other);
  if (isFields(other)) return Object.values(other).includes(one);
  return scalar(one) === scalar(other);
}

const isSame = (name: string, one: unknown, other: unknown): boolean =>
  isFields(one) && isFields(other) && telling[name]
    ? telling[name].every((key) => agrees(one[key], other[key]))
    : JSON.stringify(one) === JSON.stringify(other);

/** A fact with the evidence that another source has of it. */
const proven = (own: unknown, told: unknown): unknown =>
  isFields(own) && isFields(told) && listOf(told['evidence']).length > 0
    ? { ...own, evidence: joined('evidence', listOf(own['evidence']), listOf(told['evidence'])) }
    : own;

/** A figure under an id that no other of its entry has. */
function withFreeId(one: unknown, others: readonly unknown[]): unknown {
  if (!isFields(one) || typeof one['id'] !== 'string') return one;
  const taken = new Set(others.map((other) => (isFields(other) ? other['id'] : undefined)));
  let id = one['id'];
  for (let number = 2; taken.has(id); number++) id = `${one['id']}-${number}`;
  return { ...one, id };
}

/** A list with the facts of another that it lacks, behind its own. */
const joined = (name: string, own: readonly unknown[], told: readonly unknown[]): readonly unknown[] =>
  told.reduce<readonly unknown[]>((all, one) => {
    const at = all.findIndex((other) => isSame(name, other, one));
    return at < 0
      ? [...all, withFreeId(one, all)]
      : all.map((other, index) => (index === at ? proven(other, one) : other));
  }, own);

const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' ? Object.values(value ?? {}).flatMap(strings) : [];

/** The names of an actor's draft under which the entry does not have it. */
function otherNames(entry: Fields, { collection, fields }: Draft): string[] {
  if (collection !== 'actors') return [];
  const there = [entry['name'], entry['aliases']].flatMap(strings).map(foldedName);
  // Who has a family name is found by it.
  const isThere = (name: string): boolean =>
    there.some((own) => own === name || (fields.kind === 'person' && own.endsWith(` ${name}`)));
  return [fields.name, fields.aliases].flatMap(strings).filter((name) => !isThere(foldedName(name)));
}

/**
 * The fields of an entry with what a draft says besides: evidence of facts that both have, facts that the entry lacks, and
 * the name by which the source has it. What the entry says stays as it is, and in its place.
 */
export function mergedFields(entry: Fields, draft: Draft): Fields {
  const told: Fields = { ...draft.fields };
  const all: Record<string, unknown> = { ...entry };
  const names = otherNames(entry, draft);
  if (names.length > 0) all['aliases'] = [...listOf(entry['aliases']), ...names];
  for (const name of single) {
    if (told[name] === undefined) continue;
    if (all[name] === undefined) all[name] = told[name];
    else if (isSame(name, all[name], told[name])) all[name] = proven(all[name], told[name]);
  }
  for (const name of lists)
    if (listOf(told[name]).length > 0) all[name] = joined(name, listOf(all[name]), listOf(told[name]));
  return all;
}
