import type { Rule } from './rules.ts';

/** The path of a field in an entry, from the outside in: `['participants', 2, 'actor']`. */
export type Path = readonly (string | number)[];

/** Line and column, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something in the content that an editor has to mend (`error`) or look at (`warning`). */
export interface Problem {
  /** Each has its section in docs/rules.md and docs/nl/regels.md. */
  readonly rule: Rule;
  readonly severity: 'error' | 'warning';
  /** As the editor would name the file on the command line. */
  readonly file: string;
  readonly position: Position;
  /** The field, where there is one: `participants[2].actor`. Empty for a file as a whole. */
  readonly field: string;
  /** One line: what is wrong, and what to do. */
  readonly message: string;
}

/** `participants[2].actor` */
export const fieldName = (path: Path): string =>
  path.reduce<string>((name, key) => (typeof key === 'number' ? `${name}[${key}]` : name ? `${name}.${key}` : key), '');

/** The path of a field by its name: what `fieldName` was given. */
export const fieldPath = (name: string): Path =>
  name
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** Errors and warnings together, by file, then by place. */
export const sortProblems = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.position.line - b.position.line ||
      a.position.column - b.position.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );

// By code unit: the order of a report may not depend on the language of the machine.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const isError = ({ severity }: Problem): boolean => severity === 'error';
