import { type AnyEntry, dataEntries, type ReadContent } from '../../reader/content.ts';
import { problemIn } from '../../reader/content-file.ts';
import { fieldPath, type Problem } from '../../reader/problem.ts';
import { dataCollections } from '../../schema/collections.ts';
import { refKey } from '../../schema/entry-ref.ts';
import type { FactChecks, FactRecord } from '../../schema/fact-checks.ts';
import type { Report } from '../checks/check.ts';
import type { ChecksFile } from './checks-file.ts';
import { checkedBy, factName, lapsed } from './fact-checks.ts';
import { factsToCheck } from './facts-to-check.ts';

const last = ({ checked }: FactRecord): string => {
  const { by, on } = checked.at(-1) ?? { by: '', on: '' };
  return `${by} checked it on ${on}`;
};

/** Checks whose fact is another since, at the field in which it stood; those of an entry that is gone, in their own file. */
function lapsedProblems(file: ChecksFile, checks: FactChecks, content: ReadContent, report: Report): Problem[] {
  const entries = dataEntries(content);
  const byKey = new Map(entries.map((entry) => [refKey(entry), entry]));
  return [...lapsed(checks, entries)].flatMap(([key, record]) => {
    const [name = ''] = key.split('#');
    const entry = byKey.get(name);
    const rule = 'lapsed-check';
    // Of an entry that has errors, nobody knows what it states.
    if (!entry && dataCollections.some((each) => content.ids.get(each)?.has(name.slice(each.length + 1)))) return [];
    if (!entry) {
      const message = `${name} is no entry any longer, and its check counts for nothing. Remove this line.`;
      return [problemIn(file, { rule, severity: 'warning', position: file.locate(['facts', key]), message })];
    }
    report(entry.file, {
      rule,
      severity: 'warning',
      path: fieldPath(record.fact),
      message: `This fact is another than when ${last(record)}. Check it again and record that: dossier checked "${entry.id}#${record.fact}" --by NAME.`,
    });
    return [];
  });
}

/** What nobody has checked as it stands. A draft is unfinished. */
function reportUnchecked(entries: readonly AnyEntry[], checks: FactChecks | undefined, report: Report): void {
  for (const entry of entries.filter(({ data }) => !data.draft))
    for (const fact of factsToCheck(entry)) {
      if (checkedBy(checks, entry, fact).length > 0) continue;
      report(entry.file, {
        rule: 'unchecked-fact',
        path: fact.path,
        message: `Nobody has checked this fact as it stands. Check it, on the sheet that dossier factsheet writes, and record that: dossier checked "${factName(entry, fact)}" --by NAME.`,
      });
    }
}

/** What is wrong with the checks of editors, and with `isRequired` what still lacks one. */
export function checkProblems(
  content: ReadContent,
  file: ChecksFile | undefined,
  isRequired: boolean,
  report: Report,
): Problem[] {
  const checks = file?.checks;
  if (isRequired && (!file || checks)) reportUnchecked(dataEntries(content), checks, report);
  return file ? [...file.problems, ...(checks ? lapsedProblems(file, checks, content, report) : [])] : [];
}
