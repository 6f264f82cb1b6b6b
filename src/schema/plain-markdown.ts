import type { Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { limits } from './limits.ts';
import { endSigns } from './markdown-excess.ts';

/** What no sign of Markdown is. A tab, a carriage return and what cannot be seen are left to the parser. */
const character = '(?:[^*_`[\\]<>&\\\\!\\p{Cc}]|!(?!\\[))';
/** Begins and ends with a letter or digit, so that the stars around it open and close it. */
const word = `[\\p{L}\\p{N}](?:${character}*[\\p{L}\\p{N}])?`;
const opens = '(?<![^\\s(“‘„«/–—-])';

const piece = new RegExp(
  `(?<text>(?:${character}|\\n)+)|${opens}\\*\\*(?<strong>${word})\\*\\*|${opens}\\*(?<emphasis>${word})\\*|\\[(?<words>${word})\\]\\((?<url>[\\w:/.#?=&%~+,@-]+)\\)`,
  'uy',
);

/** A line that does not begin as a line of a paragraph, or ends in a space: two of them would break it. */
const notOfParagraph = /^(?![\p{L}[*“‘„«(]|\d(?!\d{0,8}[.)]))| $/mu;

const text = (value: string): Text => ({ type: 'text', value });

function pieceOf(groups: Readonly<Record<string, string | undefined>>): PhrasingContent {
  const { text: plain, strong, emphasis, words = '', url = '' } = groups;
  if (plain !== undefined) return text(plain);
  if (strong !== undefined) return { type: 'strong', children: [text(strong)] };
  if (emphasis !== undefined) return { type: 'emphasis', children: [text(emphasis)] };
  return { type: 'link', url, title: null, children: [text(words)] };
}

function paragraph(markdown: string): Paragraph | undefined {
  // Within these bounds no limit of Markdown is reached.
  if (markdown.length > limits.markdown.signs || endSigns.test(markdown) || notOfParagraph.test(markdown))
    return undefined;
  const children: PhrasingContent[] = [];
  for (piece.lastIndex = 0; piece.lastIndex < markdown.length;) {
    const found = piece.exec(markdown);
    if (!found?.groups) return undefined;
    children.push(pieceOf(found.groups));
  }
  return { type: 'paragraph', children };
}

/**
 * The tree that the parser of Markdown makes of a text, without places, where the text has nothing but paragraphs with
 * emphasis, strong and links around words; `undefined` where it has more. Nearly all short texts are of this kind, and
 * the parser would take most of the time of a check.
 */
export function plainMarkdown(markdown: string): Root | undefined {
  const children: Paragraph[] = [];
  for (const block of markdown.split(/\n{2,}/)) {
    const found = paragraph(block);
    if (!found) return undefined;
    children.push(found);
  }
  return { type: 'root', children };
}
