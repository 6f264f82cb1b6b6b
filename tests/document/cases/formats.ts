import { htmlText } from '../../../src/document/html.ts';
import type { Languages } from '../../../src/document/row.ts';
import { blocks } from '../../../src/document/writers/markup/blocks.ts';
import { type Context, contextOf, type Medium } from '../../../src/document/writers/markup/context.ts';
import { part, titlePage } from '../../../src/document/writers/markup/edition.ts';
import type { XmlNode } from '../../../src/document/xml.ts';
import { xhtml } from '../../../src/epub/xhtml.ts';
import { wordsIn } from '../../fixtures/document.ts';
import type { Piece } from './case.ts';

type Writer = (tree: readonly Piece[], locales: Languages) => string;

function written(piece: Piece, context: Context): XmlNode[] {
  if (!('type' in piece)) return [titlePage(piece)];
  return piece.type === 'part' ? [part(piece, context)] : blocks([piece], context);
}

const markup = (tree: readonly Piece[], locales: Languages, medium: Medium): XmlNode[] =>
  tree.flatMap((piece) => written(piece, contextOf({ words: wordsIn(locales), locales }, medium)));

/** The formats that documents are written in. Each case has a column for each. */
export const formats = {
  /** The page of the print edition. */
  html: (tree, locales) => markup(tree, locales, 'edition').map(htmlText).join(''),
  /** A document of the book, before its links lead to files. */
  xhtml: (tree, locales) => {
    const document = xhtml({ file: '', title: '', body: markup(tree, locales, 'book') }, locales[0], '');
    return /<body>(.*)<\/body>/s.exec(document)?.[1] ?? '';
  },
} satisfies Record<string, Writer>;

export type Format = keyof typeof formats;
