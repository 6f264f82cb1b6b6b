import type { ReadContent } from '../../reader/content.ts';
import { type ProblemAt, problemIn } from '../../reader/content-file.ts';
import { fileIn } from '../../reader/content-folder.ts';
import { fieldName, fieldPath, type Problem } from '../../reader/problem.ts';
import type { FactChecks, FactRecord } from '../../schema/fact-checks.ts';
import { quoted } from '../../schema/shortened.ts';
import type { Report } from '../checks/check.ts';
import { type Checkable, checkables, checkKey, isDraft, isPage, nodeOf } from './checkable.ts';
import type { ChecksFile } from './checks-file.ts';
import { checkedBy, factName, lapsed } from './fact-checks.ts';
import { type FactToCheck, factsToCheck } from './facts-to-check.ts';

const last = ({ checked }: FactRecord): string => {
  const { by, on } = checked.at(-1) ?? { by: '', on: '' };
  return `${by} checked it on ${on}`;
};

/** What a record is of, as far as it can be read: of a running text, the language that the fact was in. */
const statesIt =
  (name: string, { fact }: FactRecord) =>
  (of: Checkable): boolean =>
    checkKey(of) === name && (!isPage(of) || fact.startsWith(`${of.locale}[`));

/** Where a fact stands: a field of an entry, or the paragraph of a sentence. */
const placeOf = (of: Checkable, name: string): Pick<ProblemAt, 'path' | 'position'> => {
  if (!isPage(of)) return { path: fieldPath(name) };
  const fact = factsToCheck(of).find(({ path }) => fieldName(path) === name);
  return { position: fact?.claim?.position ?? { line: 1, column: 1 } };
};

/** Whether there is a file of that name, which has errors and says nothing for now. */
function isFaulty(name: string, { ids, faulty, folder }: ReadContent): boolean {
  const [collection = '', id = ''] = name.split('/');
  if (id === '') return [...faulty].some((file) => file.startsWith(fileIn(folder, `${collection}/`)));
  return [...ids].some(([each, all]) => each === collection && all.has(id));
}

/** Checks whose fact is another since, where it stood; those of what is gone, in their own file. */
function lapsedProblems(file: ChecksFile, checks: FactChecks, content: ReadContent, report: Report): Problem[] {
  const stating = checkables(content);
  return [...lapsed(checks, stating)].flatMap(([key, record]) => {
    const [name = ''] = key.split('#');
    const of = stating.find(statesIt(name, record));
    const rule = 'lapsed-check';
    if (!of && isFaulty(name, content)) return [];
    if (!of) {
      const message = `${name} is no entry any longer, and its check counts for nothing. Remove this line.`;
      return [problemIn(file, { rule, severity: 'warning', position: file.locate(['facts', key]), message })];
    }
    report(of.file, {
      rule,
      severity: 'warning',
      ...placeOf(of, record.fact),
      message: `This fact is another than when ${last(record)}. Check it again and record that: dossier checked "${nodeOf(of).id}#${record.fact}" --by NAME.`,
    });
    return [];
  });
}

const fieldOrPlace = ({ path, claim }: FactToCheck): Pick<ProblemAt, 'path' | 'position'> =>
  claim ? { position: claim.position } : { path };

/** What nobody has checked as it stands. A draft is unfinished. */
function reportUnchecked(stating: readonly Checkable[], checks: FactChecks | undefined, report: Report): void {
  for (const of of stating.filter((each) => !isDraft(each)))
    for (const fact of factsToCheck(of)) {
      if (checkedBy(checks, of, fact).length > 0) continue;
      const said = fact.claim ? `Nobody has checked ${quoted(fact.claim.text)}` : 'Nobody has checked this fact';
      report(of.file, {
        rule: 'unchecked-fact',
        ...fieldOrPlace(fact),
        message: `${said} as it stands. Check it, on the sheet that dossier factsheet writes, and record that: dossier checked "${factName(of, fact)}" --by NAME.`,
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
  if (isRequired && (!file || checks)) reportUnchecked(checkables(content), checks, report);
  return file ? [...file.problems, ...(checks ? lapsedProblems(file, checks, content, report) : [])] : [];
}
