import type { Inline, NoteRef } from './inline.ts';
import type { Block } from './nodes.ts';

/** A visitor of a tree, who is shown its nodes in the order of reading. */
export interface Visitor {
  readonly block?: (node: Block) => void;
  /** The numbers of notes that stand together. */
  readonly refs: (refs: readonly NoteRef[]) => void;
}

function walkInlines(nodes: readonly Inline[], visitor: Visitor): void {
  for (const node of nodes) {
    if (node.type === 'notes') visitor.refs(node.refs);
    else if ('children' in node) walkInlines(node.children, visitor);
  }
}

function within(node: Block, visitor: Visitor): void {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return walkInlines(node.children, visitor);
    case 'foreign':
    case 'blockquote':
    case 'remark':
    case 'entry':
      return walk(node.children, visitor);
    case 'footnotes':
      for (const { children } of node.notes) walk(children, visitor);
      return;
    case 'list':
      for (const item of node.items) walk(item, visitor);
      return;
    case 'table':
      for (const cell of node.rows.flat()) walkInlines(cell, visitor);
      return;
    case 'columns':
      for (const { value } of node.cells) walk(value, visitor);
      return;
    case 'quotation':
    case 'translation':
      return visitor.refs(node.refs);
    case 'fact':
      for (const { children, remark } of node.values) {
        walkInlines(children, visitor);
        if (remark) walk([remark], visitor);
      }
      return;
    case 'key-figure':
      walkInlines(node.unit, visitor);
      return walk(node.children, visitor);
    case 'grid':
      for (const { lines, refs } of node.rows.flat()) {
        for (const { children } of lines) walkInlines(children, visitor);
        visitor.refs(refs);
      }
      return;
    case 'source-notes':
      for (const { value } of node.notes.flatMap(({ place }) => place)) walkInlines(value, visitor);
      return;
    case 'title':
    case 'code':
    case 'divider':
    case 'timeline':
    case 'contents':
    case 'index':
  }
}

/** Shows blocks, and all that stands in them, to a visitor. Nothing is copied. */
export function walk(nodes: readonly Block[], visitor: Visitor): void {
  for (const node of nodes) {
    visitor.block?.(node);
    within(node, visitor);
  }
}
