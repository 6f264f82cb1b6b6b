import type { Heading, ListItem, Nodes, Root, RootContent, Table } from 'mdast';
import { linkTarget } from '../schema/inline.ts';
import { isEmbedName } from '../schema/embeds.ts';
import { inFigures, limits } from '../schema/limits.ts';
import { isCite, readCite, reportLeadingCites } from './mdx-cite.ts';
import { readComponent } from './mdx-component.ts';
import { checkFootnotes } from './mdx-footnotes.ts';
import { isSeen } from './mdx-seen.ts';
import { type Reading, type ReportAt, start } from './prose-ref.ts';
import type { Rule } from './rules.ts';

interface Walk extends Reading {
  /** The depth of the heading above; the title of the page has depth 1. */
  heading: number;
  /** Whether a link is around, or a heading. */
  isLinked: boolean;
  isHeading: boolean;
}

/** Looks where a link leads, and writes its address as pages will have it. */
function readLink(node: Nodes & { url: string }, { refs, report }: Walk): void {
  const target = linkTarget(node.url);
  if ('ref' in target) refs.push({ ref: target.ref, as: 'mention', position: start(node) });
  else if ('href' in target) node.url = target.href;
  else report(start(node), target.fault.rule, target.fault.message);
}

function readHeading(node: Heading, walk: Walk): void {
  const deepest = walk.heading + 1;
  if (!isSeen(node)) walk.report(start(node), 'heading-level', 'This heading has no words. Write some, or remove it.');
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

/** Rows are filled up to the width of the head. GitHub leaves out what stands beside that, and nobody would miss it. */
function readTable(table: Table, { report }: Walk): void {
  const [head, ...rows] = table.children;
  const columns = head?.children.length ?? 0;
  const most = limits.table;
  if (columns > most.columns || columns * table.children.length > most.cells)
    report(
      start(table),
      'too-many',
      `A table may have ${inFigures(most.columns)} columns and ${inFigures(most.cells)} cells. Divide this one.`,
    );
  for (const row of rows)
    if (row.children.length > columns)
      report(
        start(row),
        'unsupported-markdown',
        'This row has more cells than the head of its table. Add cells to the head, or write \\| for the sign.',
      );
}

/** What stands in running text as it is. */
const plain = new Set<Nodes['type']>([
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
  'tableCell',
  // Its address is that of a definition, which is looked at where it stands.
  'linkReference',
  'footnoteReference',
  'footnoteDefinition',
]);

const code = 'Code may not stand in prose. Remove it, or write \\{ for a brace.';
const moduleCode = 'A line that starts with import or export is read as code. Word it in another way.';

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
      if (walk.isLinked)
        refuse('unsupported-markdown', 'A component may not stand in a link: it has links of its own.');
      // On screen it would end the paragraph around it.
      else if (node.type === 'mdxJsxTextElement' && isEmbedName(node.name ?? '') && node.children.length === 0)
        refuse(
          'unsupported-markdown',
          `<${node.name ?? ''}> shows more than words. Put it on a line of its own, with an empty line before and after.`,
        );
      if (!isCite(node)) readComponent(node, walk);
      else if (walk.isHeading)
        refuse('unsupported-markdown', 'A <Cite> may not stand in a heading. Put it behind the text below.');
      else readCite(node, walk);
      break;
    case 'heading':
      readHeading(node, walk);
      break;
    case 'listItem':
      readItem(node, walk);
      break;
    case 'paragraph':
    case 'tableRow':
      reportLeadingCites(node, walk.report);
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
      refuse('code-in-prose', code);
      break;
    default:
      if (!plain.has(node.type))
        refuse('unsupported-markdown', `Running text may not hold this (${node.type}). Word it in another way.`);
  }
  const isLink = node.type === 'link' || node.type === 'linkReference';
  const isHeading = node.type === 'heading';
  const within: Walk =
    isLink || isHeading ? { ...walk, isLinked: isLink || walk.isLinked, isHeading: isHeading || walk.isHeading } : walk;
  if ('children' in node) for (const child of node.children) readNode(child, within);
}

// The parser leaves code of modules alone, and it would stand in a page as text. Nobody means it so.
const isModuleCode = (node: RootContent): boolean => {
  const [first] = node.type === 'paragraph' ? node.children : [];
  return first?.type === 'text' && /^(?:import|export)[ \t{*]/.test(first.value);
};

/** What a parsed body names and rests on, in its order. What may not stand in it is reported. */
export function readBody(body: Root, report: ReportAt): Pick<Reading, 'refs' | 'evidence'> {
  const walk: Walk = { refs: [], evidence: [], report, heading: 1, isLinked: false, isHeading: false };
  for (const node of body.children) {
    if (isModuleCode(node)) report(start(node), 'code-in-prose', moduleCode);
    readNode(node, walk);
  }
  checkFootnotes(body, report);
  const { refs, evidence } = walk;
  return { refs, evidence };
}
