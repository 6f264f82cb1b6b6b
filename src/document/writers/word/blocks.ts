import type { Block, Columns, Entry, Fact, KeyFigure } from '../../nodes.ts';
import { noXml, xmlJoined } from '../../xml.ts';
import { type Context, inColumn, inLanguage, paragraph } from './context.ts';
import { type Flow, parted } from './flow.ts';
import { contents, heading, index } from './finding.ts';
import { inlines } from './inline.ts';
import { paired } from './paired.ts';
import { sourceNotes } from './notes.ts';
import { run, typed, words } from './runs.ts';
import { list, prose, step } from './prose.ts';
import { label, quotation, translation } from './quotation.ts';
import { grid } from './grid.ts';
import { columnTable, table } from './tables.ts';
import { timelineTable } from './timeline-table.ts';
import { tab } from './wml.ts';

/** Lines as they were typed: one paragraph, so that they stay together. */
const code = (value: string, context: Context): Flow => paragraph(context, 'CodeBlock', typed(value, context.marks));

/** The room of a line that stands alone, in twentieths of a point. */
const wholeLine = 6_000;

/**
 * Values that nothing qualifies follow each other on a line; any other value has a line of its own, below the first.
 */
function fact({ label: name, values }: Fact, context: Context): Flow[] {
  const isPlain = values.every(
    ({ children, remark }) => !remark && children.every(({ type }) => type !== 'detail' && type !== 'notes'),
  );
  // Beside another language there is less room for names.
  const style = context.width < wholeLine ? 'FactBeside' : 'Fact';
  const between = run(context.marks, tab);
  const head = xmlJoined([words(`${name}:`, { ...context.marks, style: 'FactLabel' }), between]);
  if (isPlain) {
    const said = values.flatMap(({ children }, at) => [
      at > 0 ? words('; ', context.marks) : noXml,
      inlines(children, context),
    ]);
    return [paragraph(context, style, xmlJoined([head, ...said]))];
  }
  return values.flatMap(({ children, remark }, at) => [
    paragraph(context, style, xmlJoined([at === 0 ? head : between, inlines(children, context)])),
    ...(remark ? block(remark, { ...context, indent: context.indent + step }) : []),
  ]);
}

const keyFigure = ({ qualifier, number, unit, children }: KeyFigure, context: Context): Flow[] => [
  paragraph(
    context,
    'KeyFigure',
    xmlJoined([
      words(qualifier === '' ? '' : `${qualifier} `, context.marks),
      words(`${number} `, { ...context.marks, style: 'KeyNumber' }),
      inlines(unit, context),
    ]),
  ),
  ...blocks(children, context),
];

/** The kind of an entry stands above its name, and stays with it. */
const entry = ({ anchor, title, kind, number, children }: Entry, context: Context): Flow[] => [
  paragraph(
    context,
    'Kind',
    xmlJoined(
      kind.flatMap(({ lang, value }, at) => [
        words(at > 0 ? ' / ' : '', context.marks),
        words(value, { ...context.marks, lang }),
      ]),
    ),
  ),
  heading(2, anchor, paired(title, context, number), context),
  ...blocks(children, context),
];

function block(node: Block, context: Context): Iterable<Flow> {
  switch (node.type) {
    case 'paragraph':
      return [prose(node, context)];
    case 'heading':
      return [
        paragraph(
          context,
          `Heading${Math.min(6, Math.max(context.topHeading, node.level))}`,
          inlines(node.children, context),
        ),
      ];
    case 'title':
      return [paragraph(context, `Heading${node.level}`, paired(node.title, context))];
    case 'list':
      return list(node, context);
    case 'table':
      return table(node, context);
    // They stand at the foot of the page.
    case 'footnotes':
      return [];
    case 'foreign':
      return blocks(node.children, inLanguage(context, node.lang));
    case 'blockquote':
      return blocks(node.children, { ...context, style: 'BlockQuote', indent: context.indent + step });
    case 'code':
      return [code(node.value, context)];
    case 'divider':
      return [paragraph(context, 'Divider', noXml)];
    case 'columns':
      return columns([node], context);
    case 'quotation':
      return quotation(node, context);
    case 'translation':
      return translation(node, context);
    case 'remark':
      return [label(node.label, context), ...blocks(node.children, { ...context, style: 'Remark' })];
    case 'fact':
      return fact(node, context);
    case 'key-figure':
      return keyFigure(node, context);
    case 'entry':
      return entry(node, context);
    case 'grid':
      return grid(node, context);
    case 'timeline':
      return timelineTable(node, context);
    case 'source-notes':
      return sourceNotes(node, context);
    case 'contents':
      return contents(node, context);
    case 'index':
      return index(node, context);
  }
}

/** How many columns a table may have beside another: with more, each would hold a letter or two. */
const mostBeside = 6;

const isWide = ({ cells }: Columns): boolean =>
  cells.some(({ value }) => value.some((node) => node.type === 'table' && (node.rows[0]?.length ?? 0) > mostBeside));

/** A row of one cell stands across the page; wide tables do too, below each other. */
const isAcross = (node: Columns): boolean => node.cells.length === 1 || isWide(node);

const columns = (rows: readonly Columns[], context: Context): Flow[] => {
  if (rows.every(isAcross))
    return rows.flatMap(({ cells }) => cells.flatMap(({ lang, value }) => [...blocks(value, inColumn(context, lang))]));
  return [columnTable(rows, context)];
};

/** Rows that follow each other and have as many columns are one table. */
function grouped(nodes: readonly Block[]): (Block | readonly Columns[])[] {
  const groups: (Block | Columns[])[] = [];
  for (const node of nodes) {
    const last = groups.at(-1);
    if (node.type !== 'columns' || isAcross(node)) groups.push(node);
    else if (Array.isArray(last) && last[0]?.cells.length === node.cells.length) last.push(node);
    else groups.push([node]);
  }
  return groups;
}

const isRows = (group: Block | readonly Columns[]): group is readonly Columns[] => Array.isArray(group);

function* flows(nodes: readonly Block[], context: Context): Generator<Flow> {
  for (const group of grouped(nodes)) yield* isRows(group) ? columns(group, context) : block(group, context);
}

/** Each is made when it is asked for, so that what is written already need not be held. */
export const blocks = (nodes: readonly Block[], context: Context): Generator<Flow> => parted(flows(nodes, context));
