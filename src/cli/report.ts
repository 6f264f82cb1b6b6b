import type { CheckedContent } from '../dossier/check-content.ts';
import { isError, type Problem } from '../reader/problem.ts';
import { visible } from '../schema/characters.ts';
import { inFigures, plural } from '../schema/limits.ts';
import { frame } from './frame.ts';
import { jsonText } from './json-text.ts';

type Checked = Pick<CheckedContent, 'problems' | 'files' | 'lock' | 'factChecks' | 'passages'>;
type Files = CheckedContent['files'];

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

/** `content/actors/is.yaml:4:3` */
const place = ({ file, position }: Problem): string =>
  `${visible(file).replaceAll('\n', '␊')}:${position.line}:${position.column}`;

const ruleName = (problem: Problem): string => `${problem.rule}${isError(problem) ? '' : ' (warning)'}`;

const said = ({ field, message }: Problem): string => visible(field ? `${field}: ${message}` : message);

/** A problem with its place, the line that it is in, and what to do. */
export function problemText(
  problem: Problem,
  { files, lock, factChecks }: Pick<Checked, 'files'> & Partial<Checked>,
  colour = false,
): string {
  const { file, position } = problem;
  const text = ([lock, factChecks].find((each) => each?.file === file) ?? files.get(file))?.text;
  const lines = [said(problem), ...(text ? [frame(text, position, colour)] : [])];
  return [`${place(problem)}  ${ruleName(problem)}`, ...lines.map(indented)].join('\n');
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

/** From how many problems of one rule on there is no use in reading each with its lines, but for the first few. */
const many = 50;
const framed = 3;

/** Those of a rule that breaks often, a line each. */
const groupText = (problems: readonly Problem[]): string => {
  const [first] = problems;
  const head = `${first ? ruleName(first) : ''}: ${inFigures(problems.length)} more, a line each. check --all shows them like those above.`;
  return [head, ...problems.map((problem) => indented(`${place(problem)}  ${said(problem)}`))].join('\n');
};

/** How a report is written. */
export interface ReportStyle {
  readonly colour?: boolean;
  /** Each problem with the lines that it is in, however many there are. */
  readonly all?: boolean;
}

/** The problems, each with its place in its file, and a line that counts all of them. */
export function report(checked: Checked, { colour = false, all = false }: ReportStyle = {}): string {
  const byRule = [...Map.groupBy(checked.problems, ruleName).values()];
  const groups = byRule.filter(({ length }) => length >= many && !all).map((problems) => problems.slice(framed));
  const grouped = new Set(groups.flat());
  return [
    ...checked.problems
      .filter((problem) => !grouped.has(problem))
      .map((problem) => problemText(problem, checked, colour)),
    ...groups.map(groupText),
    total(checked.problems, checked.files),
  ].join('\n\n');
}

/** The same for other programs. */
export const jsonReport = ({ problems, files, passages }: Checked): string =>
  jsonText({ files: files.size, problems, passages });
