import type { BlockContent, PhrasingContent } from 'mdast';
import { isolated } from '../../../i18n/direction.ts';
import { omission, pieces, signed, type Statement } from '../../../schema/statement.ts';
import type { Inline, NoteRef, Run } from '../../inline.ts';
import type { Row } from '../../row.ts';

/** On one line, without soft hyphens. No-break spaces stay what they are. */
const clean = (value: string): string => value.replace(/\u00ad/g, '').replace(/[ \t\r\n\f]+/g, ' ');

export const plain = (value: string): PhrasingContent => ({ type: 'text', value: clean(value) });
export const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [plain(value)] });
export const paragraph = (...children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children });

export const joined = (parts: readonly (readonly PhrasingContent[])[], by: string): PhrasingContent[] =>
  parts.flatMap((part, index) => [...(index > 0 ? [plain(by)] : []), ...part]);

export const notes = (refs: readonly NoteRef[]): PhrasingContent[] =>
  refs.map(({ number }) => ({ type: 'footnoteReference', identifier: String(number), label: String(number) }));

export const inlines = (nodes: readonly Inline[]): PhrasingContent[] => nodes.flatMap(inline);

function inline(node: Inline): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return [plain(node.value)];
    case 'code':
      return [{ type: 'inlineCode', value: clean(node.value) }];
    case 'break':
      return [{ type: 'break' }];
    case 'notes':
      return notes(node.refs);
    case 'footnote':
      return [plain(`[${node.letter}]`)];
    case 'detail':
      return [plain(', '), ...inlines(node.children)];
    case 'run':
      return [...inlines(node.children), ...(node.said === undefined ? [] : [plain(` (${node.said})`)])];
    case 'link':
      return [{ type: 'link', url: node.href, children: inlines(node.children) }];
    case 'reference': {
      const words = inlines(node.children);
      const section = node.section === undefined ? [] : [plain(` ${node.section}`)];
      return [
        ...(node.href === undefined ? words : [{ type: 'link' as const, url: node.href, children: words }]),
        ...section,
      ];
    }
    default:
      return [{ type: node.type, children: inlines(node.children) }];
  }
}

export const paired = (cells: Row<Run>, number?: number): PhrasingContent[] => [
  ...(number === undefined ? [] : [plain(`${number} `)]),
  ...joined(
    cells.map(({ value }) => [plain(value.text)]),
    ' / ',
  ),
];

export const words = (statement: Statement): PhrasingContent[] =>
  joined(
    pieces(statement).map((piece) => [plain(`‘${signed({ ...piece, text: isolated(piece.text) })}’`)]),
    ` ${omission} `,
  );
