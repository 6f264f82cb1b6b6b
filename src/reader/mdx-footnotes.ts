import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { isSeen } from './mdx-seen.ts';
import { type ReportAt, start } from './prose-ref.ts';

/** What a footnote may not stand in: a list of contents would have its letter, and a link would hold another. */
const closed: Readonly<Partial<Record<Nodes['type'], string>>> = {
  heading: 'A footnote may not stand in a heading. Put it behind the text below.',
  link: 'A footnote may not stand in a link. Put it behind the link.',
  linkReference: 'A footnote may not stand in a link. Put it behind the link.',
  footnoteDefinition: 'A footnote may not refer to another. Put into it what that says.',
};

interface Found {
  readonly definitions: FootnoteDefinition[];
  readonly referred: Set<string>;
}

function readNode(node: Nodes, within: string | undefined, found: Found, report: ReportAt): void {
  if (node.type === 'footnoteReference') {
    found.referred.add(node.identifier);
    if (within !== undefined) report(start(node), 'unsupported-markdown', within);
  }
  if (node.type === 'footnoteDefinition') found.definitions.push(node);
  if (!('children' in node)) return;
  for (const child of node.children) readNode(child, closed[node.type] ?? within, found, report);
}

/** Reports footnotes that a reader would miss: those that nothing refers to, or that say nothing. */
export function checkFootnotes(body: Root, report: ReportAt): void {
  const found: Found = { definitions: [], referred: new Set() };
  readNode(body, undefined, found, report);
  const known = new Set<string>();
  for (const definition of found.definitions) {
    const at = start(definition);
    const { identifier } = definition;
    if (known.has(identifier))
      report(at, 'unsupported-markdown', 'There is a footnote of this name above. Give this one another name.');
    else if (!found.referred.has(identifier))
      report(
        at,
        'unsupported-markdown',
        `Nothing refers to this footnote, so no reader would see it. Write [^${definition.label ?? identifier}] where it belongs, or remove it.`,
      );
    if (!isSeen(definition)) report(at, 'unsupported-markdown', 'This footnote has no text. Write it, or remove it.');
    known.add(identifier);
  }
}
