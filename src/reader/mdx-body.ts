import type { ListItem, Nodes, Table } from 'mdast';
import { EdtfError, parseEdtf } from '../schema/edtf.ts';
import { type EmbedName, embeds, idList, isEmbedName, type Parameter } from '../schema/embeds.ts';
import { type EntryRef, ref } from '../schema/entry-ref.ts';
import { linkTarget } from '../schema/inline.ts';
import { nearest } from './nearest.ts';
import type { Position } from './problem.ts';
import type { Rule } from './rules.ts';

/** An entry that running prose names: by a link (`mention`), or by showing it (`embed`). */
export interface ProseRef {
  readonly ref: EntryRef;
  readonly as: 'mention' | 'embed';
  readonly position: Position;
}

/** Takes a problem at a place in the body. */
export type ReportAt = (position: Position, rule: Rule, message: string) => void;

interface Walk {
  readonly refs: ProseRef[];
  readonly report: ReportAt;
  /** The depth of the heading above; the title of the page has depth 1. */
  heading: number;
}

type Jsx = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Parameters = Readonly<Record<string, Parameter>>;

function start({ position }: Nodes): Position {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

/** Looks where a link leads, and writes its address as pages will have it. */
function readLink(node: Nodes & { url: string }, { refs, report }: Walk): void {
  const target = linkTarget(node.url);
  if ('ref' in target) refs.push({ ref: target.ref, as: 'mention', position: start(node) });
  else if ('href' in target) node.url = target.href;
  else report(start(node), target.fault.rule, target.fault.message);
}

function readDate(text: string, at: Position, report: ReportAt): void {
  try {
    parseEdtf(text);
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    report(at, 'invalid-edtf', error.message);
  }
}

function readEmbed(node: Jsx, name: EmbedName, { refs, report }: Walk): void {
  const parameters: Parameters = embeds[name];
  const at = start(node);
  const given = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute') given.add(attribute.name);
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      const advice = 'Write each value between double quotes, and no code.';
      report(at, 'code-in-prose', `<${name}> takes plain texts only. ${advice}`);
      continue;
    }
    const parameter = parameters[attribute.name];
    if (!parameter) {
      const names = Object.keys(parameters);
      const hint = nearest(attribute.name, names) || ` It takes ${names.join(', ')}.`;
      report(at, 'unknown-component', `<${name}> has no "${attribute.name}".${hint}`);
    } else if (parameter.type === 'date') readDate(attribute.value, at, report);
    else {
      const { type, collection } = parameter;
      const ids = type === 'entry' ? [attribute.value] : idList(attribute.value);
      for (const id of ids) refs.push({ ref: ref(collection, id), as: 'embed', position: at });
    }
  }
  for (const [parameter, { required }] of Object.entries(parameters))
    if (required && !given.has(parameter))
      report(at, 'missing-field', `<${name}> needs an ${parameter}. Write <${name} ${parameter}="…" />.`);
  if (node.children.length > 0)
    report(at, 'unknown-component', `<${name}> holds no text. End it with /> and write the text below it.`);
}

function readJsx(node: Jsx, walk: Walk): void {
  const name = node.name ?? '';
  if (isEmbedName(name)) readEmbed(node, name, walk);
  else if (/^[a-z]|^$/.test(name))
    walk.report(
      start(node),
      'raw-html',
      `HTML may not stand here: <${name}>. Use Markdown, or write \\< for the sign.`,
    );
  else {
    const components = Object.keys(embeds);
    const hint = nearest(name, components) || ` Use one of ${components.join(', ')}.`;
    walk.report(start(node), 'unknown-component', `<${name}> is not a component.${hint}`);
  }
}

function readHeading(node: Nodes & { depth: number }, walk: Walk): void {
  const deepest = walk.heading + 1;
  if (node.depth === 1)
    walk.report(
      start(node),
      'heading-level',
      'The title of the page is its only heading of level 1. Write ## instead of #.',
    );
  else if (node.depth > deepest)
    walk.report(
      start(node),
      'heading-level',
      `This heading skips a level. Write ${'#'.repeat(deepest)} instead of ${'#'.repeat(node.depth)}.`,
    );
  walk.heading = Math.max(2, node.depth);
}

function readItem(node: ListItem, { report }: Walk): void {
  if (node.checked !== null && node.checked !== undefined)
    report(
      start(node),
      'unsupported-markdown',
      'A dossier has no boxes to tick. Remove the brackets, or write \\[ for the sign.',
    );
}

/** GitHub leaves out what stands beside a table, and a reader would never miss it. */
function readTable({ children: [head, ...rows] }: Table, { report }: Walk): void {
  for (const row of rows)
    if (row.children.length > (head?.children.length ?? 0))
      report(
        start(row),
        'unsupported-markdown',
        'This row has more cells than the head of its table. Add cells to the head, or write \\| for the sign.',
      );
}

/** What stands in running text as it is. */
const plain = new Set<Nodes['type']>([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'delete',
  'break',
  'inlineCode',
  'code',
  'blockquote',
  'list',
  'thematicBreak',
  'tableRow',
  'tableCell',
  // Its address is that of a definition, which is looked at where it stands.
  'linkReference',
]);

const code = 'Code may not stand in prose. Remove it, or write \\{ for a brace.';
const footnote = 'A dossier has no footnotes in running text. Put what it says into the text, or between brackets.';

/**
 * All that running text may hold: what stands as it is, and what is looked at here. Anything else is refused, in
 * whatever syntax it came in.
 */
function readNode(node: Nodes, walk: Walk): void {
  const refuse = (rule: Rule, message: string): void => walk.report(start(node), rule, message);
  switch (node.type) {
    case 'link':
    case 'definition':
      readLink(node, walk);
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      readJsx(node, walk);
      break;
    case 'heading':
      readHeading(node, walk);
      break;
    case 'listItem':
      readItem(node, walk);
      break;
    case 'table':
      readTable(node, walk);
      break;
    case 'image':
    case 'imageReference':
      refuse('image-in-prose', 'A dossier holds no images. Remove it, or describe it in words.');
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
    case 'mdxjsEsm':
      refuse('code-in-prose', code);
      break;
    case 'footnoteReference':
    case 'footnoteDefinition':
      refuse('unsupported-markdown', footnote);
      break;
    default:
      if (!plain.has(node.type))
        refuse('unsupported-markdown', `Running text may not hold this (${node.type}). Word it in another way.`);
  }
  if ('children' in node) for (const child of node.children) readNode(child, walk);
}

/** What a parsed body names, in its order. What may not stand in it is reported. */
export function proseRefs(body: Nodes, report: ReportAt): ProseRef[] {
  const walk: Walk = { refs: [], report, heading: 1 };
  readNode(body, walk);
  return walk.refs;
}
