import ts from 'typescript';

/** A piece of a source, and what stands there instead: a fault that a test should notice. */
export interface Mutation {
  /** The mutator that made it. */
  readonly kind: string;
  /** Offsets in the text, in UTF-16 code units; the end is not included. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Change = Pick<Mutation, 'start' | 'end' | 'text'>;

/** The changes that one way of making faults knows for a node; empty for most nodes. */
export type Mutator = (node: ts.Node, checker: ts.TypeChecker) => Change[];

export const replaced = (node: ts.Node, text: string): Change => ({ start: node.getStart(), end: node.getEnd(), text });

/** The text of a source with the change in it. */
export const mutated = (source: string, { start, end, text }: Change): string =>
  source.slice(0, start) + text + source.slice(end);

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What changes, as people read it: `a < b → a <= b`. */
export const wording = (source: string, { start, end, text }: Change): string =>
  `${inOneLine(source.slice(start, end))} → ${inOneLine(text) || '(nothing)'}`;

/** The line in which a mutation begins, counted from 1, and its words. */
export function lineOf(source: string, { start }: Change): { readonly number: number; readonly text: string } {
  const before = source.slice(0, start).split('\n');
  return { number: before.length, text: source.split('\n')[before.length - 1]?.trim() ?? '' };
}

/** Nodes that say nothing at run time, or only where something comes from. */
const isSilent = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isInterfaceDeclaration(node);

/** All mutations of a source, in the order of its text. Not all of them compile. */
export function mutationsOf(
  source: ts.SourceFile,
  checker: ts.TypeChecker,
  mutators: Readonly<Record<string, Mutator>>,
): Mutation[] {
  const table = Object.entries(mutators);
  const found: Mutation[] = [];
  const visit = (node: ts.Node): void => {
    if (isSilent(node)) return;
    for (const [kind, mutator] of table)
      for (const change of mutator(node, checker))
        if (source.text.slice(change.start, change.end) !== change.text) found.push({ kind, ...change });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
