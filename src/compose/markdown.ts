import type { Block, FactBlock, Inline } from './blocks.ts';
import { oneLine } from './one-line.ts';

/** A text whose characters mean nothing but themselves (CommonMark 0.31 and GitHub's tables, footnotes and formulas). */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>~|$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    // Before a link it would make a picture of it.
    .replace(/!$/, '\\!');

/** The first characters of a line can make it a heading, a list, a quotation or a rule. */
const asLine = (line: string): string =>
  line.replace(/^([#+=-])/, '\\$1').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

/** Marks around words; the white space at their ends stays outside, where the marks would not be read as such. */
function marked(mark: string, words: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? [];
  return inner === '' ? words : `${before}${mark}${inner}${mark}${after}`;
}

const address = (href: string): string =>
  href.replace(/[()\\<>\s]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** Whether a link shows its address. */
const isItself = ({ href, children: [only, ...others] }: Inline & { type: 'link' }): boolean =>
  others.length === 0 && only?.type === 'text' && only.value === href && address(href) === href;

function inline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return escaped(node.value);
    case 'note':
      return `[^${node.number}]`;
    case 'emphasis':
      return marked('*', words(node.children));
    case 'strong':
      return marked('**', words(node.children));
    case 'quoted':
      return `‘${words(node.children)}’`;
    case 'link': {
      const href = address(node.href);
      return isItself(node) ? `<${href}>` : `[${words(node.children)}](${href})`;
    }
  }
}

const words = (nodes: readonly Inline[]): string => nodes.map(inline).join('');
const line = (nodes: readonly Inline[]): string => oneLine(words(nodes));

const indented = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

function fact({ label, values }: FactBlock): string {
  const given = values.map(({ text }) => line(text)).join('; ');
  const remarks = values.flatMap((value) => value.remarks).map((remark) => `\n\n${indented(block(remark), '  ')}`);
  return `- **${line(label)}:** ${given}${remarks.join('')}`;
}

function block(node: Block): string {
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(node.level)} ${line(node.children)}`;
    case 'paragraph':
      return asLine(line(node.children));
    case 'quote':
      return [...node.children.map(block), ...(node.by.length > 0 ? [`— ${line(node.by)}`] : [])]
        .join('\n\n')
        .replace(/^/gm, '> ')
        .replace(/ +$/gm, '');
    case 'list':
      return node.items.map((item) => `- ${asLine(line(item))}`).join('\n');
    case 'notes':
      return node.notes.map(({ number, text }) => `[^${number}]: ${asLine(line(text))}`).join('\n');
    case 'fact':
      return fact(node);
  }
}

/** A document as Markdown: quotations as `>`, source notes as footnotes. */
export const markdown = (blocks: readonly Block[]): string =>
  `${blocks
    .map((node, index) => {
      const isListed = node.type === 'fact' && blocks[index - 1]?.type === 'fact';
      return `${index === 0 ? '' : isListed ? '\n' : '\n\n'}${block(node)}`;
    })
    .join('')}\n`;
