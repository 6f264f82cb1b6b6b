import type { Nodes } from 'mdast';
import { fieldName, type Path } from './problem.ts';

/** Where something of a page was written: a file as the editor names it, and the place in it. */
export interface Origin {
  readonly file: string;
  /** The field of a YAML file: `relations[2].role.nl`. For running text, the line, counted from 1. */
  readonly at: string | number;
}

/** A field of an entry. */
export const originAt = (file: string, ...path: Path): Origin => ({ file, at: fieldName(path) });

/** A field or an item below another: `relations[2]` → `relations[2].role.nl`. A line has nothing below it. */
export const below = ({ file, at }: Origin, ...path: Path): Origin => ({
  file,
  at: typeof at === 'number' ? at : fieldName([at, ...path]),
});

/** The line of running text on which a node begins. */
export const lineOf = (file: string, { position }: Pick<Nodes, 'position'>): Origin => ({
  file,
  at: position?.start.line ?? 1,
});
