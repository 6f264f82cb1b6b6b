import { fieldName } from '../../reader/problem.ts';
import type { CheckedBy, FactChecks, FactRecord } from '../../schema/fact-checks.ts';
import { type Checkable, checkKey, nodeOf } from './checkable.ts';
import { factHash } from './fact-hash.ts';
import { type FactToCheck, factsToCheck } from './facts-to-check.ts';

/** `events/operatie-amaq-2019#3f2a…` */
export const factKey = (of: Checkable, fact: FactToCheck): string => `${checkKey(of)}#${factHash(of, fact)}`;

/** `operatie-amaq-2019#figures[0]`, `summary#nl[3]`: how a fact is called on the sheet, and by whoever records that it was checked. */
export const factName = (of: Checkable, { path }: FactToCheck): string => `${nodeOf(of).id}#${fieldName(path)}`;

/** Who checked a fact as it stands; empty where nobody did, or it has changed since. */
export const checkedBy = (checks: FactChecks | undefined, of: Checkable, fact: FactToCheck): readonly CheckedBy[] =>
  checks?.facts[factKey(of, fact)]?.checked ?? [];

/** How many facts were checked as they stand, of how many. */
export function factCount(checks: FactChecks, stating: readonly Checkable[]): { checked: number; all: number } {
  const all = stating.flatMap((of) => factsToCheck(of).map((fact) => checkedBy(checks, of, fact).length > 0));
  return { checked: all.filter(Boolean).length, all: all.length };
}

/** The records of checks that no fact is bound to any longer, by their keys. */
export function lapsed(checks: FactChecks, stating: readonly Checkable[]): ReadonlyMap<string, FactRecord> {
  const named = new Set(Object.keys(checks.facts).map((key) => key.slice(0, key.indexOf('#'))));
  const bound = new Set(
    stating.filter((of) => named.has(checkKey(of))).flatMap((of) => factsToCheck(of).map((fact) => factKey(of, fact))),
  );
  return new Map(Object.entries(checks.facts).filter(([key]) => !bound.has(key)));
}

/** A fact with what states it. */
export interface FactOf {
  readonly of: Checkable;
  readonly fact: FactToCheck;
}

/** The checks with those of somebody added. Whoever checks a fact again does so on the later day. */
export function withChecked(checks: FactChecks, facts: readonly FactOf[], who: CheckedBy): FactChecks {
  const added = facts.map(({ of, fact }): [string, FactRecord] => {
    const key = factKey(of, fact);
    const others = (checks.facts[key]?.checked ?? []).filter(({ by }) => by !== who.by);
    const checked = [...others, who].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    return [key, { fact: fieldName(fact.path), checked }];
  });
  return { ...checks, facts: { ...checks.facts, ...Object.fromEntries(added) } };
}
