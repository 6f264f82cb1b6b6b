import type { Nodes } from 'mdast';
import { quoted } from '../schema/shortened.ts';
import { nearest } from './nearest.ts';
import type { Position } from './problem.ts';
import { type ReportAt, start } from './prose-ref.ts';

/** A component as the parser leaves it. */
export type Jsx = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** What a component is given under a name, as a plain text. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly position: Position;
}

/** The attributes of a component that are plain texts, in their order. */
export const textAttributes = ({ attributes }: Jsx): Attribute[] =>
  attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [{ name: attribute.name, value: attribute.value, position: start(attribute) }]
      : [],
  );

/** The names under which a component is given anything at all. */
export const namesGiven = ({ attributes }: Jsx): ReadonlySet<string> =>
  new Set(attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' ? [attribute.name] : [])));

/** Reports what a component is given that is code, or nothing. */
export function reportCode(node: Jsx, report: ReportAt): void {
  const advice = 'Write each value between double quotes, and no code.';
  for (const attribute of node.attributes)
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      report(start(node), 'code-in-prose', `<${node.name ?? ''}> takes plain texts only. ${advice}`);
}

/** What is wrong with an attribute that a component does not know, and which it may have been meant to be. */
export function unknownAttribute(component: string, attribute: string, names: readonly string[]): string {
  const hint = nearest(attribute, names) || ` It takes ${names.join(', ')}.`;
  return `<${component}> has no ${quoted(attribute)}.${hint}`;
}

/** Reports words within a component: it stands for itself. */
export function reportChildren(node: Jsx, where: string, report: ReportAt): void {
  if (node.children.length > 0)
    report(
      start(node),
      'unknown-component',
      `<${node.name ?? ''}> holds no text. End it with /> and write the text ${where} it.`,
    );
}
