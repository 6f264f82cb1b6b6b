import type { Block, Inline } from './blocks.ts';
import { oneLine } from './one-line.ts';

function inline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'note':
      return `[${node.number}]`;
    case 'quoted':
      return `‘${words(node.children)}’`;
    default:
      return words(node.children);
  }
}

const words = (nodes: readonly Inline[]): string => nodes.map(inline).join('');
const line = (nodes: readonly Inline[]): string => oneLine(words(nodes));

/** Long enough to show, short enough for any window. */
const longestRule = 72;

function heading(level: number, text: string): string {
  const rule = ['=', '-'][level - 1];
  return rule === undefined ? text : `${text}\n${rule.repeat(Math.min(text.length, longestRule))}`;
}

const indented = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

function block(node: Block): string {
  switch (node.type) {
    case 'heading':
      return heading(node.level, line(node.children));
    case 'paragraph':
      return line(node.children);
    case 'quote':
      return indented(
        [...node.children.map(block), ...(node.by.length > 0 ? [`— ${line(node.by)}`] : [])].join('\n'),
        '    ',
      );
    case 'list':
      return node.items.map((item) => `- ${line(item)}`).join('\n');
    case 'notes':
      return node.notes.map(({ number, text }) => `[${number}] ${line(text)}`).join('\n');
    case 'fact': {
      const given = node.values.map(({ text }) => line(text)).join('; ');
      const remarks = node.values
        .flatMap((value) => value.remarks)
        .map((remark) => `\n${indented(block(remark), '  ')}`);
      return `${line(node.label)}: ${given}${remarks.join('')}`;
    }
  }
}

/** A document as plain text: a block a line, notes by number at the end. */
export const plainText = (blocks: readonly Block[]): string =>
  `${blocks
    .map((node, index) => {
      const before = blocks[index - 1];
      const isListed = node.type === 'fact' && before?.type === 'fact';
      const space = index === 0 ? '' : isListed ? '\n' : node.type === 'heading' ? '\n\n\n' : '\n\n';
      return space + block(node);
    })
    .join('')}\n`;
