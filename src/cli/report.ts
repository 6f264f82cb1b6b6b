import type { CheckedContent } from '../dossier/check-content.ts';
import { isError, type Problem } from '../reader/problem.ts';
import { frame } from './frame.ts';
import { plural } from './terminal.ts';

type Checked = Pick<CheckedContent, 'problems' | 'files' | 'lock'>;
type Files = CheckedContent['files'];

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

function problemText(problem: Problem, { files, lock }: Checked, colour: boolean): string {
  const { file, position, rule, field, message } = problem;
  const place = `${file}:${position.line}:${position.column}  ${rule}${isError(problem) ? '' : ' (warning)'}`;
  const text = (file === lock?.file ? lock : files.get(file))?.text;
  const lines = [field ? `${field}: ${message}` : message, ...(text ? [frame(text, position, colour)] : [])];
  return [place, ...lines.map(indented)].join('\n');
}

/** `2 errors, 1 warning in 24 files` */
function total(problems: readonly Problem[], files: Files): string {
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return `${plural(files.size, 'file')} checked, no problems`;
  const counts = [
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
  ];
  return `${counts.join(', ')} in ${plural(files.size, 'file')}`;
}

/** All problems, each with its place in its file, and a line that counts them. */
export const report = (checked: Checked, colour = false): string =>
  [
    ...checked.problems.map((problem) => problemText(problem, checked, colour)),
    total(checked.problems, checked.files),
  ].join('\n\n');

/** The same for other programs. */
export const jsonReport = ({ problems, files }: Checked): string =>
  JSON.stringify({ files: files.size, problems }, undefined, 2);
