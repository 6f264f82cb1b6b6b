import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { head } from '../../reader/mdx-syntax.ts';
import { deepNode, markdownExcess } from '../../schema/markdown-excess.ts';
import { betweenBlocks } from '../between-blocks.ts';
import { pageText } from '../html/page-text.ts';
import { parsedPage } from '../html/tree.ts';
import { type SourceText, TextBuilder, type VariedWords } from '../source-text.ts';
import { aligned } from './aligned.ts';
import { BlockFinder, type MarkdownBlock } from './blocks.ts';

const syntax = {
  extensions: [gfm({ singleTilde: false })],
  // What turns addresses into links when all is read gives those no places.
  mdastExtensions: gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
};

/** Characters; a book has fewer. The parser takes two seconds for as many in paragraphs, and far longer in lists. */
const longest = 500_000;

/** The text without its head and byte order mark, for which as much white space stands: places are those of the file. */
const body = (text: string): string =>
  text.replace(head, (lines) => lines.replace(/[^\n]/g, ' ')).replace(/^\ufeff/, ' ');

function builtText(file: string, blocks: readonly MarkdownBlock[]): SourceText {
  const builder = new TextBuilder();
  let at = 0;
  /** What the file has up to a place, for which the text has something else. */
  const upTo = (to: number, words = ''): VariedWords[] => {
    const written = file.slice(at, to);
    at = Math.max(at, to);
    return written === words ? [] : [{ words, instead: [written] }];
  };
  for (const [index, { fields, shown }] of blocks.entries()) {
    const pieces: (string | VariedWords)[] = [];
    const before = betweenBlocks(fields, blocks[index - 1]?.fields);
    const [gap = before] = upTo(shown[0]?.from ?? at, index === 0 ? '' : before);
    if (index === 0 && typeof gap !== 'string') pieces.push(gap);
    for (const { words, from, to } of shown) {
      pieces.push(...upTo(from), ...aligned(words, file.slice(at, to)));
      at = Math.max(at, to);
    }
    if (index === blocks.length - 1) pieces.push(...upTo(file.length));
    builder.block(fields, pieces, gap);
  }
  return builder.text();
}

/**
 * A text in Markdown as a reader sees it when it is rendered, with the file itself as its other reading. It is read as
 * plain text where it has more of Markdown than a person writes, or shows nothing.
 */
export function markdownText(file: string): SourceText {
  const markdown = body(file);
  if (file.length > longest || markdownExcess(markdown)) return { text: file };
  const tree = fromMarkdown(markdown, syntax);
  if (deepNode(tree)) return { text: file };
  const finder = new BlockFinder(markdown, (html) => pageText(parsedPage(html)).text);
  finder.add(tree);
  return finder.blocks.length === 0 ? { text: file } : builtText(file, finder.blocks);
}
