import type { Inline, NoteRef } from '../../src/document/inline.ts';
import type { SourceNote } from '../../src/document/finding.ts';
import type { Block, Document, Footnotes, Part } from '../../src/document/nodes.ts';
import type { Row } from '../../src/document/row.ts';
import type { TimelineFigure } from '../../src/document/timeline.ts';

/** The words of a text, without what stands between them. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

const numbers = (refs: readonly NoteRef[]): string => ` ${refs.map(({ number }) => number).join(' ')} `;
const texts = (cells: Row<{ readonly text: string }>): string[] => cells.map(({ value }) => value.text);
const values = (cells: Row<string>): string[] => cells.map(({ value }) => value);

const inline = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
        case 'code':
          return node.value;
        case 'break':
          return ' ';
        case 'notes':
          return numbers(node.refs);
        case 'footnote':
          return ` ${node.letter} `;
        case 'run':
          return `${inline(node.children)} ${node.said ?? ''}`;
        case 'detail':
          return ` ${inline(node.children)}`;
        default:
          return inline(node.children);
      }
    })
    .join('');

const timeline = ({ pieces, name, description, ticks, undated, caption, legend }: TimelineFigure): string[] => [
  ...pieces.flatMap((events) => [
    name,
    description,
    ...ticks.flatMap(({ label }) => values(label)),
    ...events.flatMap(({ title, marks }) => [...texts(title), ...(marks.length === 0 ? values(undated) : [])]),
  ]),
  ...caption.flatMap(({ value }) => [value.label, value.text]),
  ...legend.items.flatMap(({ text }) => values(text)),
];

const blocks = (nodes: readonly Block[]): string[] => nodes.flatMap(block);

/** What a block says, in pieces of which each begins a word. */
function block(node: Block): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [inline(node.children)];
    case 'title':
      return texts(node.title);
    case 'list':
      return node.items.flatMap(blocks);
    case 'table':
      return node.rows.flat().map(inline);
    case 'footnotes':
      return [node.title, ...node.notes.flatMap(({ letter, children }) => [letter, ...blocks(children)])];
    case 'foreign':
    case 'blockquote':
      return blocks(node.children);
    case 'code':
      return [node.value];
    case 'divider':
      return [];
    case 'columns':
      return node.cells.flatMap(({ value }) => blocks(value));
    case 'quotation':
      return [...node.segments, node.unproven ?? '', numbers(node.refs)];
    case 'translation':
      return [...node.labels, ...node.segments, numbers(node.refs)];
    case 'remark':
      return [node.label, ...blocks(node.children)];
    case 'fact':
      return [
        node.label,
        ...node.values.flatMap(({ children, remark }) => [inline(children), ...(remark ? block(remark) : [])]),
      ];
    case 'key-figure':
      return [node.qualifier, node.number, inline(node.unit), ...blocks(node.children)];
    case 'entry':
      return [...values(node.kind), ...texts(node.title), ...blocks(node.children)];
    case 'grid':
      return [
        ...node.caption.flatMap(({ value }) => [value.label, value.text]),
        ...node.head.flatMap(values),
        ...node.rows
          .flat()
          .flatMap(({ lines, refs }) => [...lines.map(({ children }) => inline(children)), numbers(refs)]),
      ];
    case 'timeline':
      return timeline(node);
    case 'source-notes':
      return node.notes.flatMap(({ exact, place, usedAt }) => [
        exact,
        ...place.map(({ value }) => inline(value)),
        node.usedAt,
        ...usedAt.flatMap(({ title }) => texts(title)),
      ]);
    case 'contents':
      return node.lines.flatMap(({ title, entries }) => [
        ...texts(title),
        ...entries.flatMap((entry) => texts(entry.title)),
      ]);
    case 'index':
      return node.letters.flatMap(({ letter, names }) => [
        letter,
        ...names.flatMap(({ name, see }) => [name, ...(see ? [node.see, see.text] : [])]),
      ]);
  }
}

const part = ({ title, children }: Part): string[] => [...texts(title), ...blocks(children)];

/**
 * The words of a document in the order of reading: those that any format has. It leaves out what only some have, such
 * as the pages of places, or where the source interrupts a quotation.
 */
export function documentWords({ titlePage, parts }: Document): string[] {
  const { title, subtitle, imprint, address = '' } = titlePage;
  const front = [...texts(title), ...texts(subtitle), ...imprint.flatMap(({ value }) => value), address];
  return [...front, ...parts.flatMap(part)].flatMap(wordsOf);
}

/** The words of blocks in the order of reading. */
export const blockWords = (nodes: readonly Block[]): string[] => blocks(nodes).flatMap(wordsOf);

/** The words of a note at the foot of a page: the passage and its place, or the letter and what stands under it. */
export const noteWords = (note: SourceNote | Footnotes['notes'][number]): string[] =>
  ('letter' in note
    ? [note.letter, ...blocks(note.children)]
    : [note.exact, ...note.place.map(({ value }) => inline(value))]
  ).flatMap(wordsOf);

/** Where two runs of words part, as a line for who reads a failed test; `undefined` where they are the same. */
export function firstDifference(found: readonly string[], expected: readonly string[]): string | undefined {
  const length = Math.max(found.length, expected.length);
  const at = Array.from({ length }).findIndex((_, index) => found[index] !== expected[index]);
  const around = (words: readonly string[]): string => words.slice(Math.max(0, at - 4), at + 4).join(' ');
  return at === -1 ? undefined : `word ${at + 1}: “${around(found)}”, and not “${around(expected)}”`;
}
