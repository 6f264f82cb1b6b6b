import type { CheckedContent } from '../dossier/check-content.ts';
import { isError, type Problem } from '../reader/problem.ts';
import { escapedJson, visible } from '../schema/characters.ts';
import { plural } from '../schema/limits.ts';
import { frame } from './frame.ts';

type Checked = Pick<CheckedContent, 'problems' | 'files' | 'lock'>;
type Files = CheckedContent['files'];

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

/** A problem with its place, the line that it is in, and what to do. */
export function problemText(
  problem: Problem,
  { files, lock }: Pick<Checked, 'files'> & Partial<Checked>,
  colour = false,
): string {
  const { file, position, rule, field, message } = problem;
  const place = `${visible(file).replaceAll('\n', '␊')}:${position.line}:${position.column}  ${rule}${isError(problem) ? '' : ' (warning)'}`;
  const text = (file === lock?.file ? lock : files.get(file))?.text;
  const lines = [visible(field ? `${field}: ${message}` : message), ...(text ? [frame(text, position, colour)] : [])];
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

/** How many problems of one file are shown: there is no use in reading thousands. */
const shown = 100;

function fileText(problems: readonly Problem[], checked: Checked, colour: boolean): string[] {
  const texts = problems.slice(0, shown).map((problem) => problemText(problem, checked, colour));
  const more = plural(problems.length - shown, 'problem');
  return problems.length > shown
    ? [...texts, `${visible(problems[0]?.file ?? '')}: ${more} more. Mend those above first.`]
    : texts;
}

/** The problems, each with its place in its file, and a line that counts all of them. */
export const report = (checked: Checked, colour = false): string =>
  [
    ...[...Map.groupBy(checked.problems, ({ file }) => file).values()].flatMap((problems) =>
      fileText(problems, checked, colour),
    ),
    total(checked.problems, checked.files),
  ].join('\n\n');

/** The same for other programs. */
export const jsonReport = ({ problems, files }: Checked): string =>
  escapedJson(JSON.stringify({ files: files.size, problems }, undefined, 2));
