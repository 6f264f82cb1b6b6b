import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdx } from 'micromark-extension-mdx';

/** The head of a file: a line ---, what the file says of itself in YAML, and a line ---. */
export const head = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/;

/** The text below the head. Blank lines in place of the head keep every later line where the editor sees it. */
export const withoutHead = (text: string): string => text.replace(head, (lines) => lines.replace(/[^\n]/g, ''));

/**
 * Running text is MDX with the tables, struck-through words and bare addresses of GitHub’s Markdown. A single tilde is
 * left alone: it stands for “about” in dates. What stands in braces is not parsed as code: none of it is let through.
 */
export const syntax = {
  extensions: [gfm({ singleTilde: false }), mdx()],
  mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
};
