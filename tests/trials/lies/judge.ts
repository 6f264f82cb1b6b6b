import { checkContent } from '../../../src/dossier/check-content.ts';
import { verifyDossier } from '../../../src/dossier/provenance/verify-dossier.ts';
import type { Problem } from '../../../src/reader/problem.ts';
import { factRules } from '../../../src/schema/fact-rules.ts';
import { parseEdtf } from '../../../src/schema/edtf.ts';
import { liesIn } from './plants.ts';
import { archiveOf, folderOf, type Told } from './told.ts';

const rules: readonly string[] = [...factRules, 'revised-before-cutoff'];
const month = { text: '2030-01', date: parseEdtf('2030-01') };

/**
 * What the rules on facts say of a dossier, once its passages are verified anew; `undefined` where verification or
 * another rule refuses it.
 */
export async function warningsOf(told: Told): Promise<readonly Problem[] | undefined> {
  const archive = archiveOf(told);
  const { renewed } = await verifyDossier(folderOf(told), archive, { month, keepTranslations: true });
  if (!renewed) return undefined;
  const { content, problems } = await checkContent('content', folderOf(told, renewed.text), { archive });
  return content && problems.filter(({ rule }) => rules.includes(rule));
}

/** What became of the lies of a kind. */
export interface Outcome {
  readonly kind: string;
  found: number;
  /** Where those stand that no rule found. */
  readonly missed: string[];
  /** Refused before any rule on facts is asked. */
  refused: number;
}

const same = (a: Problem, b: Problem): boolean => a.rule === b.rule && a.file === b.file && a.message === b.message;

/** Plants every lie of some kinds in a dossier, one at a time. */
export async function judged(told: Told, isAsked: (kind: string) => boolean = () => true): Promise<Outcome[]> {
  const before = (await warningsOf(told)) ?? [];
  const outcomes = new Map<string, Outcome>();
  for (const lie of liesIn(told).filter(({ kind }) => isAsked(kind))) {
    const outcome = outcomes.get(lie.kind) ?? { kind: lie.kind, found: 0, missed: [], refused: 0 };
    outcomes.set(lie.kind, outcome);
    const after = await warningsOf(lie.told);
    const isFound = after?.some(
      (problem) => lie.rules.includes(problem.rule) && !before.some((old) => same(old, problem)),
    );
    if (!after) outcome.refused++;
    else if (isFound) outcome.found++;
    else outcome.missed.push(lie.where);
  }
  return [...outcomes.values()];
}
