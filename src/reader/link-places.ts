import type { Root } from 'mdast';
import { type CompileContext, fromMarkdown, type Options, type Token } from 'mdast-util-from-markdown';
import { nodesWithin } from './mdast-nodes.ts';
import type { Span } from './written-scalar.ts';

/** A text as a tree, with the address of each link of it where that stands in the text. */
export interface LinkedText {
  readonly tree: Root;
  readonly addresses: readonly Span[];
}

/** Parses Markdown, and notes where the addresses of its links stand: as they are written, without angle brackets. */
export function linkedText(markdown: string, syntax: Options = {}): LinkedText {
  const addresses: Span[] = [];
  function note(this: CompileContext, { start, end }: Token): void {
    const bracket = markdown[start.offset] === '<' ? 1 : 0;
    addresses.push({ start: start.offset + bracket, end: end.offset - bracket });
  }
  const tree = fromMarkdown(markdown, {
    ...syntax,
    mdastExtensions: [
      ...(syntax.mdastExtensions ?? []),
      { enter: { resourceDestination: note, definitionDestination: note } },
    ],
  });
  for (const node of nodesWithin(tree)) {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    // A link that is nothing but its address: <actor:europol>.
    if (node.type === 'link' && start !== undefined && end !== undefined && markdown[start] === '<')
      addresses.push({ start: start + 1, end: end - 1 });
  }
  return { tree, addresses };
}
