import type { Inline, NoteRef } from './inline.ts';
import type { Block, Fact, Quotation, Remark, Translation } from './nodes.ts';
import { mapRow } from './row.ts';
import type { Locale } from '../schema/locales.ts';

/** What becomes of the leaves of a tree. They are visited in the order of reading. */
export interface Change {
  /** `locale`: the language of the column. */
  readonly reference: (node: Inline & { type: 'reference' }, locale: Locale) => readonly Inline[];
  readonly refs: (refs: readonly NoteRef[]) => readonly NoteRef[];
}

const inline = (node: Inline, change: Change, locale: Locale): readonly Inline[] => {
  if (node.type === 'notes') return [{ ...node, refs: change.refs(node.refs) }];
  if (!('children' in node)) return [node];
  const mapped = { ...node, children: mapInlines(node.children, change, locale) };
  return mapped.type === 'reference' ? change.reference(mapped, locale) : [mapped];
};

/** Words with their references and the numbers of their notes changed. */
export const mapInlines = (nodes: readonly Inline[], change: Change, locale: Locale): Inline[] =>
  nodes.flatMap((node) => inline(node, change, locale));

const withRefs = <T extends Quotation | Translation>(node: T, { refs }: Change): T => ({
  ...node,
  refs: refs(node.refs),
});

const remark = (node: Remark, change: Change, locale: Locale): Remark => ({
  ...node,
  children: mapBlocks(node.children, change, locale),
  origin: undefined,
});

const fact = (node: Fact, change: Change, locale: Locale): Fact => ({
  ...node,
  values: node.values.map((value) => ({
    children: mapInlines(value.children, change, locale),
    remark: value.remark && remark(value.remark, change, locale),
  })),
});

function block(node: Block, change: Change, locale: Locale): Block {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return { ...node, children: mapInlines(node.children, change, locale) };
    case 'foreign':
    case 'blockquote':
    case 'entry':
      return { ...node, children: mapBlocks(node.children, change, locale) };
    case 'footnotes':
      return {
        ...node,
        notes: node.notes.map((note) => ({ ...note, children: mapBlocks(note.children, change, locale) })),
      };
    case 'list':
      return { ...node, items: node.items.map((item) => mapBlocks(item, change, locale)) };
    case 'table':
      return { ...node, rows: node.rows.map((row) => row.map((cell) => mapInlines(cell, change, locale))) };
    case 'columns':
      return { ...node, cells: mapRow(node.cells, (value, lang) => mapBlocks(value, change, lang)) };
    case 'quotation':
    case 'translation':
      return withRefs(node, change);
    case 'remark':
      return remark(node, change, locale);
    case 'fact':
      return fact(node, change, locale);
    case 'key-figure':
      return {
        ...node,
        unit: mapInlines(node.unit, change, locale),
        children: mapBlocks(node.children, change, locale),
      };
    case 'grid':
      return {
        ...node,
        rows: node.rows.map((row) =>
          row.map(({ lines, refs }) => ({
            lines: lines.map((line) => ({ ...line, children: mapInlines(line.children, change, locale) })),
            refs: change.refs(refs),
          })),
        ),
      };
    case 'source-notes':
      return {
        ...node,
        notes: node.notes.map((note) => ({
          ...note,
          place: mapRow(note.place, (value, lang) => mapInlines(value, change, lang)),
        })),
      };
    default:
      return node;
  }
}

/**
 * Blocks with their references and the numbers of their notes changed. They no longer say where they were written.
 * `locale`: the language of what stands in no column.
 */
export const mapBlocks = (nodes: readonly Block[], change: Change, locale: Locale): Block[] =>
  nodes.map((node) => ({ ...block(node, change, locale), origin: undefined }));
