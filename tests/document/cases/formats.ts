import { htmlText } from '../../../src/document/html.ts';
import type { Languages } from '../../../src/document/row.ts';
import { blocks } from '../../../src/document/writers/markup/blocks.ts';
import { type Context, contextOf, type Medium } from '../../../src/document/writers/markup/context.ts';
import { part, titlePage } from '../../../src/document/writers/markup/edition.ts';
import { blocks as wordBlocks } from '../../../src/document/writers/word/blocks.ts';
import { type Context as WordContext, wordContext } from '../../../src/document/writers/word/context.ts';
import { part as wordPart, writers as wordWriters } from '../../../src/document/writers/word/document.ts';
import { type Flow, flowsXml } from '../../../src/document/writers/word/flow.ts';
import { titlePage as wordTitlePage } from '../../../src/document/writers/word/front.ts';
import type { NoteRef } from '../../../src/document/inline.ts';
import type { Block, Part } from '../../../src/document/nodes.ts';
import type { XmlNode } from '../../../src/document/xml.ts';
import { bytesOf } from '../../../src/papers/epub/book-text.ts';
import { linked, openXhtml } from '../../../src/papers/epub/xhtml.ts';
import { wordsIn } from '../../fixtures/document.ts';
import type { Piece } from './case.ts';

type Writer = (tree: readonly Piece[], locales: Languages) => string;

function written(piece: Piece, context: Context): XmlNode[] {
  if (!('type' in piece)) return [titlePage(piece)];
  return piece.type === 'part' ? [part(piece, context)] : blocks([piece], context);
}

const markup = (tree: readonly Piece[], locales: Languages, medium: Medium): XmlNode[] =>
  tree.flatMap((piece) => written(piece, contextOf({ words: wordsIn(locales), locales }, medium)));

const isPart = (piece: Piece): piece is Part => 'type' in piece && piece.type === 'part';

function wordPiece(piece: Piece, context: WordContext): Iterable<Flow> {
  if (!('type' in piece)) return wordTitlePage(piece, context);
  return isPart(piece) ? wordPart(piece, context) : wordBlocks([piece], context);
}

/** What stands elsewhere in the document of a piece: the places that it refers to, and the notes that it cites. */
function around(tree: readonly Piece[]): Part[] {
  const blocks = tree.filter((piece): piece is Block => 'type' in piece && piece.type !== 'part');
  const [anchors, cited] = [new Set<string>(), new Set<number>()];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, each] of Object.entries(value)) {
      if ((key === 'to' || key === 'anchor') && typeof each === 'string') anchors.add(each);
      if (key === 'refs' && Array.isArray(each)) for (const { number } of each as readonly NoteRef[]) cited.add(number);
      look(each);
    }
  };
  look(tree);
  const notes = [...cited].map((number) => ({ number, exact: `passage ${number}`, lang: 'en', place: [], usedAt: [] }));
  const part = (anchor: string, children: readonly Block[]): Part => ({ type: 'part', anchor, title: [], children });
  return [
    part('part-around', [...blocks, { type: 'source-notes', usedAt: '', notes }]),
    ...[...anchors].map((anchor) => part(anchor, [])),
  ];
}

/** The formats that documents are written in. Each case has a column for each. */
export const formats = {
  /** The page of the print edition. */
  html: (tree, locales) => markup(tree, locales, 'edition').map(htmlText).join(''),
  /** A document of the book, before its links lead to files. */
  xhtml: (tree, locales) => {
    const open = openXhtml({ file: '', title: '', body: markup(tree, locales, 'book') }, locales[0], '');
    const document = Buffer.from(bytesOf(linked(open, () => ''))).toString();
    return /<body>(.*)<\/body>/s.exec(document)?.[1] ?? '';
  },
  /** The body of a Word document, and the footnotes that it brings. */
  docx: (tree, locales) => {
    const parts = [...tree.filter(isPart), ...around(tree)];
    const context = wordContext({ words: wordsIn(locales), locales, parts }, wordWriters);
    const body = tree.map((piece) => flowsXml(wordPiece(piece, context)));
    return [...body, ...context.made.footnotes].join('');
  },
} satisfies Record<string, Writer>;

export type Format = keyof typeof formats;
