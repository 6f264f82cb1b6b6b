import type { ReadContent } from '../../reader/content.ts';
import { type ContentFile, problemIn, type ProblemAt } from '../../reader/content-file.ts';
import type { Problem } from '../../reader/problem.ts';

/** Reports a problem at a place of a file. It is an error unless it says otherwise. */
export type Report = (
  file: string,
  problem: Omit<ProblemAt, 'severity'> & Partial<Pick<ProblemAt, 'severity'>>,
) => void;

/** One rule over the content as a whole. It sees what the schemas let through. */
export type Check = (content: ReadContent, report: Report) => void;

/** A report that gathers problems, and the problems that it has gathered. */
export function gathering(files: ReadonlyMap<string, ContentFile>): { report: Report; problems: Problem[] } {
  const problems: Problem[] = [];
  const report: Report = (name, problem) => {
    const file = files.get(name);
    if (!file) throw new Error(`A check reported a file that was not read: ${name}`);
    problems.push(problemIn(file, { severity: 'error', ...problem }));
  };
  return { report, problems };
}

/** Runs checks over content, and gathers what they report. */
export function runChecks(
  checks: readonly Check[],
  content: ReadContent,
  files: ReadonlyMap<string, ContentFile>,
): Problem[] {
  const { report, problems } = gathering(files);
  for (const check of checks) check(content, report);
  return problems;
}
