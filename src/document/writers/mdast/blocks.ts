import type { BlockContent, ListItem, PhrasingContent } from 'mdast';
import type { NoteRef, Run } from '../../inline.ts';
import type { SourceNote } from '../../finding.ts';
import type { Block, Entry, Fact } from '../../nodes.ts';
import type { Row } from '../../row.ts';
import { inlines, joined, notes, paired, paragraph, plain, strong, words } from './inline.ts';

/** What text formats need to know of the place that is written. */
export interface Context {
  readonly notes: ReadonlyMap<number, SourceNote>;
  /** Who says what is quoted. */
  readonly speaker: Row<Run>;
}

/** Who said it, and the source of the first reference. */
function attribution(refs: readonly NoteRef[], { notes: all, speaker }: Context): BlockContent[] {
  if (speaker.length === 0) return [];
  const [source] = all.get(refs[0]?.number ?? 0)?.place[0]?.value ?? [];
  return [paragraph(plain('— '), ...paired(speaker), ...(source ? [plain(', '), ...inlines([source])] : []))];
}

const fact = ({ label, values }: Fact, context: Context): ListItem => {
  const remarks = values.flatMap(({ remark }) => (remark ? blocks([remark], context) : []));
  const given = joined(
    values.map(({ children }) => inlines(children)),
    '; ',
  );
  return {
    type: 'listItem',
    spread: remarks.length > 0,
    children: [paragraph(strong(`${label}:`), plain(' '), ...given), ...remarks],
  };
};

const lines = (items: readonly (readonly PhrasingContent[])[]): BlockContent => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(...item)] })),
});

function table(rows: readonly (readonly (readonly PhrasingContent[])[])[]): BlockContent {
  return {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: [...cell] })),
    })),
  };
}

/** On paper the kind of a thing stands above its name; here it follows. */
const entry = (node: Entry, context: Context): BlockContent[] => [
  { type: 'heading', depth: 3, children: paired(node.title, node.number) },
  ...node.kind.map(({ value }) => paragraph(plain(value))),
  ...blocks(node.children, { ...context, speaker: node.title }),
];

function block(node: Block, context: Context): BlockContent[] {
  switch (node.type) {
    case 'paragraph':
      return node.role === 'label'
        ? [paragraph({ type: 'strong', children: inlines(node.children) })]
        : [paragraph(...inlines(node.children))];
    case 'heading':
      return [{ type: 'heading', depth: depthOf(node.level), children: inlines(node.children) }];
    case 'title':
      return [{ type: 'heading', depth: depthOf(node.level), children: paired(node.title) }];
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.start !== undefined,
          start: node.start ?? null,
          spread: node.loose,
          children: node.items.map((item) => ({
            type: 'listItem',
            spread: node.loose,
            children: blocks(item, context),
          })),
        },
      ];
    case 'table':
      return [table(node.rows.map((row) => row.map(inlines)))];
    case 'code':
      return [{ type: 'code', lang: node.syntax ?? null, value: node.value }];
    case 'divider':
      return [{ type: 'thematicBreak' }];
    case 'blockquote':
      return [{ type: 'blockquote', children: blocks(node.children, context) }];
    case 'foreign':
      return blocks(node.children, context);
    case 'footnotes':
      return [
        paragraph(strong(node.title)),
        ...node.notes.flatMap(({ letter, children }) => [
          paragraph(plain(`[${letter}]`)),
          ...blocks(children, context),
        ]),
      ];
    case 'columns':
      return node.cells.flatMap(({ value }) => blocks(value, context));
    case 'quotation':
      return [
        {
          type: 'blockquote',
          children: [
            paragraph(...words(node), ...notes(node.refs)),
            ...(node.unproven === undefined ? [] : [paragraph(strong(node.unproven))]),
            ...attribution(node.refs, context),
          ],
        },
      ];
    case 'translation':
      return [...node.labels.map((label) => paragraph(strong(label))), paragraph(...words(node), ...notes(node.refs))];
    case 'remark':
      return [paragraph(strong(node.label)), ...blocks(node.children, context)];
    case 'fact':
      return [{ type: 'list', ordered: false, spread: false, children: [fact(node, context)] }];
    case 'key-figure': {
      const before = node.qualifier === '' ? '' : `${node.qualifier} `;
      return [paragraph(plain(`${before}${node.number} `), ...inlines(node.unit)), ...blocks(node.children, context)];
    }
    case 'entry':
      return entry(node, context);
    case 'contents':
      // What follows the entries stands elsewhere in a copy.
      return [
        lines(
          node.lines
            .filter(({ number }) => node.role !== 'composed' || number !== undefined)
            .flatMap((line) => [paired(line.title, line.number), ...line.entries.map(({ title }) => paired(title))]),
        ),
      ];
    case 'grid': {
      const head = node.head.map((cells) => [plain([...new Set(cells.map(({ value }) => value))].join(' / '))]);
      const rows = node.rows.map((row) =>
        row.map((cell) => [
          ...joined(
            cell.lines.map(({ children }) => inlines(children)),
            ' / ',
          ),
          ...notes(cell.refs),
        ]),
      );
      return [
        ...node.caption.map(({ value }) => paragraph(strong(`${value.label}.`), plain(` ${value.text}`))),
        table([head, ...rows]),
      ];
    }
    case 'timeline':
      return [paragraph(plain(node.description))];
    case 'index':
      return [
        lines(
          node.letters.flatMap(({ names }) =>
            names.map((name) => [plain(name.see ? `${name.name}: ${node.see} ${name.see.text}` : name.name)]),
          ),
        ),
      ];
    case 'source-notes':
      return [];
  }
}

const depthOf = (level: number): 1 | 2 | 3 | 4 | 5 | 6 => {
  const depths = [1, 2, 3, 4, 5, 6] as const;
  return depths[Math.min(6, Math.max(1, level)) - 1] ?? 6;
};

/** Blocks; facts that follow each other are one list. */
export function blocks(nodes: readonly Block[], context: Context): BlockContent[] {
  const all: BlockContent[] = [];
  let wasFact = false;
  for (const node of nodes) {
    const isFact = isFactual(node);
    const made = block(node, context);
    const last = all.at(-1);
    const [first] = made;
    if (isFact && wasFact && last?.type === 'list' && first?.type === 'list' && made.length === 1) {
      all[all.length - 1] = { ...last, children: [...last.children, ...first.children] };
    } else all.push(...made);
    wasFact = isFact;
  }
  return all;
}

/** Whether a block holds facts and nothing else, in a column or not. */
const isFactual = (node: Block): boolean =>
  node.type === 'fact' ||
  (node.type === 'columns' && node.cells.length === 1 && node.cells.every(({ value }) => value.every(isFactual)));
