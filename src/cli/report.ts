import type { CheckedContent } from '../dossier/check-content.ts';
import { isError, type Problem } from '../reader/problem.ts';
import { frame } from './frame.ts';
import { plural } from './terminal.ts';

type Files = CheckedContent['files'];

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

function problemText(problem: Problem, files: Files, colour: boolean): string {
  const { file, position, rule, field, message } = problem;
  const place = `${file}:${position.line}:${position.column}  ${rule}${isError(problem) ? '' : ' (warning)'}`;
  const text = files.get(file)?.text;
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
export const report = ({ problems, files }: CheckedContent, colour = false): string =>
  [...problems.map((problem) => problemText(problem, files, colour)), total(problems, files)].join('\n\n');

/** The same for other programs. */
export const jsonReport = ({ problems, files }: CheckedContent): string =>
  JSON.stringify({ files: files.size, problems }, undefined, 2);
