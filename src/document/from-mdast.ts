import type { Definition, Nodes, Root, Table as MdastTable } from 'mdast';
import { type Jsx, textAttributes } from '../reader/mdx-attributes.ts';
import { lineOf } from '../reader/origin.ts';
import type { Evidence } from '../schema/evidence.ts';
import { withCites } from './cites.ts';
import { type Inline, noteRefs, type NoteRef, text } from './inline.ts';
import { type Footnote, footnoteAnchor, footnoteRefAnchor, footnotes } from './footnotes.ts';
import type { Block, Footnotes, Table } from './nodes.ts';

/** A component in running text, with what it is given. */
export interface Embed {
  readonly name: string;
  readonly given: ReadonlyMap<string, string>;
}

/** What a document makes of what running text points to. */
export interface Resolver {
  /** The file that the text stands in, as the editor names it. */
  readonly file: string;
  readonly link: (url: string, children: readonly Inline[], title: string | undefined) => Inline;
  readonly embed: (embed: Embed) => Inline | undefined;
  /** What stands in place of an embed on a line of its own; `undefined`: the same in a paragraph. */
  readonly shown?: (embed: Embed) => readonly Block[] | undefined;
  /** The numbers of the notes on what a claim rests on. */
  readonly cite: (evidence: readonly Evidence[]) => readonly NoteRef[];
  /** How many levels lower its headings stand. */
  readonly depth: number;
  /** What tells the ids of its footnotes from those of other texts, and the words around them. */
  readonly footnotes: FootnoteWords & { readonly text: string };
}

/** The words around footnotes. */
export interface FootnoteWords {
  readonly title: string;
  readonly back: string;
  /** “Footnote {letter}” */
  readonly label: string;
}

interface Walk extends Resolver {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly notes: ReadonlyMap<string, Footnote>;
  /** The letters that were referred to. */
  readonly referred: Set<string>;
}

function footnoteRef(identifier: string, { notes, referred, footnotes: words }: Walk): Inline[] {
  const letter = notes.get(identifier)?.letter;
  if (letter === undefined) return [];
  const isFirst = !referred.has(letter);
  referred.add(letter);
  return [
    {
      type: 'footnote',
      letter,
      to: footnoteAnchor(words.text, letter),
      id: isFirst ? footnoteRefAnchor(words.text, letter) : undefined,
      label: words.label.replace('{letter}', letter),
    },
  ];
}

function footnoteBlocks(walk: Walk): Footnotes[] {
  const { notes, footnotes: words } = walk;
  if (notes.size === 0) return [];
  return [
    {
      type: 'footnotes',
      title: words.title,
      back: words.back,
      notes: [...notes.values()].map(({ letter, definition }) => ({
        letter,
        anchor: footnoteAnchor(words.text, letter),
        from: footnoteRefAnchor(words.text, letter),
        children: blocks(definition.children, walk),
      })),
    },
  ];
}

const embedOf = (node: Jsx): Embed => ({
  name: node.name ?? '',
  given: new Map(textAttributes(node).map(({ name, value }) => [name, value])),
});

const inlines = (nodes: readonly Nodes[], walk: Walk): Inline[] =>
  withCites(nodes).flatMap((node) => (node.type === 'cites' ? noteRefs(walk.cite(node.evidence)) : inline(node, walk)));

/** Words within a block. Whatever the checks refuse does not come here, and says nothing. */
function inline(node: Nodes, walk: Walk): Inline[] {
  switch (node.type) {
    case 'text':
      // Only the white space of Markdown: a no-break space at the end of a line was meant.
      return [text(node.value.replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, ' '))];
    case 'inlineCode':
      return [{ type: 'code', value: node.value }];
    case 'break':
      return [{ type: 'break' }];
    case 'footnoteReference':
      return footnoteRef(node.identifier, walk);
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ type: node.type, children: inlines(node.children, walk) }];
    case 'link':
      return [walk.link(node.url, inlines(node.children, walk), node.title ?? undefined)];
    case 'linkReference': {
      const definition = walk.definitions.get(node.identifier);
      const children = inlines(node.children, walk);
      return definition ? [walk.link(definition.url, children, definition.title ?? undefined)] : children;
    }
    case 'mdxJsxTextElement': {
      const shown = walk.embed(embedOf(node));
      return shown ? [shown] : [];
    }
    default:
      return [];
  }
}

function table(node: MdastTable, walk: Walk): Table {
  const { align, children } = node;
  const width = children[0]?.children.length ?? 0;
  const cells = children.map((line) => line.children.map((cell) => inlines(cell.children, walk)));
  return {
    type: 'table',
    align: (align ?? []).map((side) => side ?? undefined),
    // Cells that were left out at the end of a row are empty.
    rows: cells.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? [])),
    origin: lineOf(walk.file, node),
  };
}

const blocks = (nodes: readonly Nodes[], walk: Walk): Block[] => nodes.flatMap((node) => block(node, walk));

/** A component on a line of its own stands for blocks or a paragraph. */
function embedded(node: Jsx, walk: Walk): readonly Block[] {
  const blocksOf = walk.shown?.(embedOf(node));
  if (blocksOf) return blocksOf;
  const shown = walk.embed(embedOf(node));
  return shown ? [{ type: 'paragraph', role: 'see', children: [shown], origin: lineOf(walk.file, node) }] : [];
}

function block(node: Nodes, walk: Walk): readonly Block[] {
  const origin = lineOf(walk.file, node);
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: inlines(node.children, walk), origin }];
    case 'heading':
      return [
        {
          type: 'heading',
          level: Math.min(6, node.depth + walk.depth),
          children: inlines(node.children, walk),
          origin,
        },
      ];
    case 'blockquote':
      return [{ type: 'blockquote', children: blocks(node.children, walk) }];
    case 'list':
      return [
        {
          type: 'list',
          start: node.ordered ? (node.start ?? 1) : undefined,
          loose: [node, ...node.children].some(({ spread }) => spread),
          items: node.children.map((item) => blocks(item.children, walk)),
          origin,
        },
      ];
    case 'table':
      return [table(node, walk)];
    case 'code':
      return [{ type: 'code', value: node.value, syntax: node.lang ?? undefined, origin }];
    case 'thematicBreak':
      return [{ type: 'divider' }];
    case 'mdxJsxFlowElement':
      return embedded(node, walk);
    default:
      return [];
  }
}

function definitionsIn(node: Nodes): Definition[] {
  if (node.type === 'definition') return [node];
  return 'children' in node ? node.children.flatMap(definitionsIn) : [];
}

/** The running text that the checks have passed, as blocks. Where two definitions have one name, the first counts. */
export function proseBlocks(body: Root, resolver: Resolver): Block[] {
  const definitions = new Map(
    definitionsIn(body)
      .toReversed()
      .map((definition) => [definition.identifier, definition]),
  );
  const walk: Walk = { ...resolver, definitions, notes: footnotes(body), referred: new Set() };
  return [...blocks(body.children, walk), ...footnoteBlocks(walk)];
}
