import type { BlockContent, Root, RootContent } from 'mdast';
import { isolated } from '../../../i18n/direction.ts';
import type { Composed, ComposedFront } from '../../compose.ts';
import type { SourceNote } from '../../finding.ts';
import type { Part } from '../../nodes.ts';
import { blocks, type Context } from './blocks.ts';
import { inlines, joined, paired, paragraph, plain, strong } from './inline.ts';

function front({ kind, title, subtitle, imprint, addresses }: ComposedFront): BlockContent[] {
  return [
    { type: 'heading', depth: 1, children: inlines(title) },
    paragraph(...inlines(kind)),
    ...(subtitle === '' ? [] : [paragraph(plain(subtitle))]),
    ...imprint.flatMap(({ value: { dossier, lines: own, statements } }) => [
      paragraph(strong(dossier)),
      ...[...own, ...statements].map((line) => paragraph(plain(line))),
    ]),
    ...addresses.map(({ label, href }) =>
      paragraph(...inlines(label), plain(': '), { type: 'link', url: href, children: [{ type: 'text', value: href }] }),
    ),
  ];
}

const isNotes = (part: Part): boolean => part.children.some(({ type }) => type === 'source-notes');

const definition = ({ number, exact, place }: SourceNote): RootContent => ({
  type: 'footnoteDefinition',
  identifier: String(number),
  label: String(number),
  children: [
    paragraph(...joined([[plain(`‘${isolated(exact)}’`)], ...place.map(({ value }) => inlines(value))], ' · ')),
  ],
});

/** A composed document for text formats: its notes come last, under their heading. */
export function toMdast({ front: page, parts }: Composed): Root {
  const cited = parts.flatMap(({ children }) =>
    children.flatMap((child) => (child.type === 'source-notes' ? child.notes : [])),
  );
  const context: Context = {
    notes: new Map(cited.map((note) => [note.number, note])),
    speaker: [],
  };
  const part = (node: Part): RootContent[] => [
    { type: 'heading', depth: 2, children: paired(node.title) },
    ...blocks(node.children, context),
  ];
  return {
    type: 'root',
    children: [
      ...front(page),
      ...parts.filter((node) => !isNotes(node)).flatMap(part),
      ...parts.filter(isNotes).flatMap(part),
      ...cited.map(definition),
    ],
  };
}
