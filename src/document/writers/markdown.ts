import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Composed } from '../compose.ts';
import { toMdast } from './mdast/document.ts';

/** A composed document as Markdown (CommonMark with GitHub's tables and footnotes). */
export const markdown = (document: Composed): string =>
  toMarkdown(toMdast(document), { bullet: '-', emphasis: '*', listItemIndent: 'one', extensions: [gfmToMarkdown()] });
