import type { AnyEntry } from '../../reader/content.ts';
import { fieldName } from '../../reader/problem.ts';
import { refKey } from '../../schema/entry-ref.ts';
import type { CheckedBy, FactChecks, FactRecord } from '../../schema/fact-checks.ts';
import { factHash } from './fact-hash.ts';
import { type FactToCheck, factsToCheck } from './facts-to-check.ts';

/** `events/operatie-amaq-2019#3f2a…` */
export const factKey = (entry: AnyEntry, fact: FactToCheck): string => `${refKey(entry)}#${factHash(entry, fact)}`;

/** `operatie-amaq-2019#figures[0]`: how a fact is called on the sheet, and by whoever records that it was checked. */
export const factName = ({ id }: AnyEntry, { path }: FactToCheck): string => `${id}#${fieldName(path)}`;

/** Who checked a fact as it stands; empty where nobody did, or it has changed since. */
export const checkedBy = (checks: FactChecks | undefined, entry: AnyEntry, fact: FactToCheck): readonly CheckedBy[] =>
  checks?.facts[factKey(entry, fact)]?.checked ?? [];

/** How many facts of entries were checked as they stand, of how many. */
export function factCount(checks: FactChecks, entries: readonly AnyEntry[]): { checked: number; all: number } {
  const all = entries.flatMap((entry) => factsToCheck(entry).map((fact) => checkedBy(checks, entry, fact).length > 0));
  return { checked: all.filter(Boolean).length, all: all.length };
}

/** The records of checks that no fact is bound to any longer, by their keys. */
export function lapsed(checks: FactChecks, entries: readonly AnyEntry[]): ReadonlyMap<string, FactRecord> {
  const named = new Set(Object.keys(checks.facts).map((key) => key.slice(0, key.indexOf('#'))));
  const bound = new Set(
    entries
      .filter((entry) => named.has(refKey(entry)))
      .flatMap((entry) => factsToCheck(entry).map((fact) => factKey(entry, fact))),
  );
  return new Map(Object.entries(checks.facts).filter(([key]) => !bound.has(key)));
}

/** A fact with the entry that states it. */
export interface FactOf {
  readonly entry: AnyEntry;
  readonly fact: FactToCheck;
}

/** The checks with those of somebody added. Whoever checks a fact again does so on the later day. */
export function withChecked(checks: FactChecks, facts: readonly FactOf[], who: CheckedBy): FactChecks {
  const added = facts.map(({ entry, fact }): [string, FactRecord] => {
    const key = factKey(entry, fact);
    const others = (checks.facts[key]?.checked ?? []).filter(({ by }) => by !== who.by);
    const checked = [...others, who].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    return [key, { fact: fieldName(fact.path), checked }];
  });
  return { ...checks, facts: { ...checks.facts, ...Object.fromEntries(added) } };
}
