import type { List, Nodes, Table } from 'mdast';
import type { Composed } from '../compose.ts';
import { toMdast } from './mdast/document.ts';

/** Long enough to show, short enough for any window. */
const longestRule = 72;

const words = (nodes: readonly Nodes[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'footnoteReference') return `[${node.identifier}]`;
      if (node.type === 'break') return '\n';
      if ('value' in node) return node.value;
      return 'children' in node ? words(node.children) : '';
    })
    .join('')
    .trim();

const onOneLine = (nodes: readonly Nodes[]): string => words(nodes).replaceAll('\n', ' ');

const indented = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

function heading(depth: number, text: string): string {
  const rule = ['=', '-'][depth - 1];
  return rule === undefined ? text : `${text}\n${rule.repeat(Math.min(text.length, longestRule))}`;
}

const list = ({ children, ordered, start }: List): string =>
  children
    .map((item, index) => {
      const sign = ordered ? `${(start ?? 1) + index}. ` : '- ';
      return sign + indented(blocks(item.children, '\n'), '  ').trimStart();
    })
    .join('\n');

/** A row a line, its cells apart. */
const table = ({ children }: Table): string =>
  children.map((row) => row.children.map((cell) => onOneLine(cell.children)).join(' | ')).join('\n');

function block(node: Nodes): string {
  switch (node.type) {
    case 'heading':
      return heading(node.depth, onOneLine(node.children));
    case 'blockquote':
      return indented(blocks(node.children, '\n'), '    ');
    case 'list':
      return list(node);
    case 'table':
      return table(node);
    case 'thematicBreak':
      return '* * *';
    case 'code':
      return indented(node.value, '    ');
    case 'footnoteDefinition':
      return `[${node.identifier}] ${blocks(node.children, ' ')}`;
    default:
      return words([node]);
  }
}

const blocks = (nodes: readonly Nodes[], between: string): string => nodes.map(block).join(between);

/** A composed document as plain text: a block a line, notes by number at the end. */
export const plainText = (document: Composed): string =>
  `${toMdast(document)
    .children.map((node, index, all) => {
      const isNote = node.type === 'footnoteDefinition' && all[index - 1]?.type === 'footnoteDefinition';
      const space = index === 0 ? '' : isNote ? '\n' : node.type === 'heading' ? '\n\n\n' : '\n\n';
      return space + block(node);
    })
    .join('')}\n`;
