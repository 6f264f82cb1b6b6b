import type { RootContent } from 'mdast';
import { tableClass } from '../../../document/tables.ts';
import { blockIn } from './elements.ts';

/** Each table within what moves it by hand or by keys, where a screen is too narrow for it; `name`: what that is called. */
export const withScrolls = (nodes: readonly RootContent[], name: string): RootContent[] =>
  nodes.map((node) => {
    if (node.type === 'table') {
      const className = tableClass(node.children[0]?.children.length ?? 0);
      return blockIn('div', { className, role: 'group', ariaLabel: name, tabIndex: '0' }, node);
    }
    return 'children' in node ? ({ ...node, children: withScrolls(node.children, name) } as RootContent) : node;
  });
