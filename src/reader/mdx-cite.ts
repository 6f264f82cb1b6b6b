import type { Nodes, Paragraph, TableRow } from 'mdast';
import type { z } from 'zod';
import { type Evidence, evidenceSchema } from '../schema/evidence.ts';
import { isJsx } from './mdast-nodes.ts';
import {
  type Attribute,
  type Jsx,
  namesGiven,
  reportChildren,
  reportCode,
  textAttributes,
  unknownAttribute,
} from './mdx-attributes.ts';
import { type Reading, type ReportAt, start } from './prose-ref.ts';
import { isOptional, knownKeys } from './schema-keys.ts';
import { wording } from './schema-wording.ts';
import { twiceAdvice } from './yaml-advice.ts';

/** The component that says what the claim before it rests on. It takes what evidence has for fields. */
export const citeName = 'Cite';

export const isCite = (node: Nodes): node is Jsx => isJsx(node) && node.name === citeName;

const fields = knownKeys(evidenceSchema, []);

// A text that goes on in the next line says the same as on one line, wherever its lines end.
const onOneLine = (text: string): string => text.replace(/[ \t\r]*\n[ \t]*/g, ' ');

/** As YAML would read it: `credibility="2"` is a number. */
function valueOf({ name, value }: Attribute): string | number | boolean {
  if (name === 'credibility' && /^\d{1,15}$/.test(value)) return Number(value);
  if (name === 'shown' && (value === 'true' || value === 'false')) return value === 'true';
  return onOneLine(value);
}

const parse = (attributes: readonly Attribute[]) =>
  evidenceSchema.safeParse(Object.fromEntries(attributes.map((attribute) => [attribute.name, valueOf(attribute)])), {
    reportInput: true,
  });

/** What a `<Cite />` of checked running text says; `undefined` where the checks had something against it. */
export const evidenceOf = (node: Jsx): Evidence | undefined => parse(textAttributes(node)).data;

function reportIssue(issue: z.core.$ZodIssue, node: Jsx, attributes: readonly Attribute[], report: ReportAt): void {
  const at = (name: unknown) => attributes.find((attribute) => attribute.name === name)?.position ?? start(node);
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) report(at(key), 'unknown-component', unknownAttribute(citeName, key, fields));
    return;
  }
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const [field] = path;
  const name = String(field);
  if (!attributes.some((attribute) => attribute.name === name)) {
    // An attribute that is code has been reported.
    if (!namesGiven(node).has(name))
      report(at(field), 'missing-field', `<${citeName}> needs ${name}. Write <${citeName} ${name}="…" />.`);
    return;
  }
  const { rule, message } = wording(issue, {
    path,
    known: [],
    written: undefined,
    isName: false,
    typed: () => '',
    optional: isOptional(evidenceSchema, path),
  });
  report(at(field), rule, `${name}: ${message}`);
}

/** Reads a `<Cite />`, and reports what it may not be given and where it may not stand. */
export function readCite(node: Jsx, { refs, evidence, report }: Reading): void {
  const attributes = textAttributes(node);
  reportCode(node, report);
  reportChildren(node, 'before', report);
  if (node.type === 'mdxJsxFlowElement')
    report(
      start(node),
      'unsupported-markdown',
      `A <${citeName}> may not begin a line of its own. Put it behind the claim, on the line where that ends.`,
    );
  const positions = new Map(attributes.toReversed().map(({ name, position }) => [name, position]));
  for (const { name, position } of attributes)
    if (position !== positions.get(name)) report(position, 'invalid-value', twiceAdvice(name));
  const { data, error } = parse(attributes);
  for (const issue of error?.issues ?? []) reportIssue(issue, node, attributes, report);
  if (!data) return;
  refs.push({ ref: data.source, as: 'evidence', position: positions.get('source') ?? start(node) });
  evidence.push({ words: data, positions });
}

const isBlank = (node: Nodes): boolean => node.type === 'text' && node.value.trim() === '';

/** The `<Cite />` that words begin with, be it in emphasis; `undefined` where something stands before it. */
function leadingCite(nodes: readonly Nodes[]): Jsx | undefined {
  const first = nodes.find((node) => !isBlank(node));
  if (!first) return undefined;
  if (isCite(first)) return first;
  const isMarked = first.type === 'emphasis' || first.type === 'strong' || first.type === 'delete';
  return isMarked ? leadingCite(first.children) : undefined;
}

/** Reports a `<Cite />` with no claim before it: that of a cell may stand in the cells before that, if it is alone. */
export function reportLeadingCites(node: Paragraph | TableRow, report: ReportAt): void {
  const isAlone = (words: readonly Nodes[]): boolean => words.every((each) => isBlank(each) || isCite(each));
  const texts: readonly (readonly Nodes[])[] =
    node.type === 'paragraph'
      ? [node.children]
      : node.children.map(({ children }) => children).filter((words, index) => index === 0 || !isAlone(words));
  for (const words of texts) {
    const cite = leadingCite(words);
    if (cite)
      report(
        start(cite),
        'unsupported-markdown',
        `A <${citeName}> may not begin a paragraph, an item of a list or a cell, where no claim stands before it. Put it behind the claim.`,
      );
  }
}
