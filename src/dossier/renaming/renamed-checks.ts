import type { ReadContent } from '../../reader/content.ts';
import { refKey } from '../../schema/entry-ref.ts';
import type { FactChecks } from '../../schema/fact-checks.ts';
import { checkables, checkKey } from '../fact-checks/checkable.ts';
import { factHash } from '../fact-checks/fact-hash.ts';
import { factKey } from '../fact-checks/fact-checks.ts';
import { factsToCheck } from '../fact-checks/facts-to-check.ts';
import type { Redirection } from './ref-edits.ts';

/**
 * What editors checked, after all references to an entry lead to another: a fact that names it is the same fact. Where
 * the other was there before (`isMerged`), the checks of the entry that goes go with it.
 */
export function renamedChecks(
  checks: FactChecks,
  content: ReadContent,
  { from, to }: Redirection,
  isMerged: boolean,
): FactChecks {
  const [old, renewed] = [refKey(from), refKey(to)];
  const after = (key: string): string => (key === old ? renewed : key);
  const keys = new Map(
    checkables(content).flatMap((of) =>
      factsToCheck(of).map((fact): [string, string] => [
        factKey(of, fact),
        `${after(checkKey(of))}#${factHash(of, fact, (ref) => after(refKey(ref)))}`,
      ]),
    ),
  );
  const facts = Object.entries(checks.facts)
    .filter(([key]) => !(isMerged && key.startsWith(`${old}#`)))
    .map(([key, record]) => [keys.get(key) ?? key, record] as const);
  return { ...checks, facts: Object.fromEntries(facts) };
}
