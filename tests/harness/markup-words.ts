import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { wordsOf } from './document-words.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Elements within a line. All others begin and end one, as do spans of a class that the sheets make lines of. */
const within = new Set(['a', 'span', 'em', 'strong', 'del', 'code', 'small', 'q', 'b', 'i']);
const lines = new Set(['line', 'caption-line']);

/** What only some formats say: where the source interrupts, the places of a name, and where a book may be opened. */
const isLeftOut = (classes: readonly string[], type: string | undefined): boolean =>
  classes.includes('interruption') || classes.includes('pages') || type === 'landmarks';

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (node.nodeName === 'head' || !('childNodes' in node)) return '';
  const inner = node.childNodes.map(textOf).join('');
  if (!('tagName' in node)) return inner;
  const attribute = (name: string) => node.attrs.find((each) => each.name === name)?.value;
  const classes = attribute('class')?.split(' ') ?? [];
  if (isLeftOut(classes, attribute('epub:type'))) return ' ';
  return within.has(node.tagName) && !classes.some((name) => lines.has(name)) ? inner : ` ${inner} `;
}

/** The words of a print edition or of a document of a book, in order. */
export const markupWords = (markup: string): string[] => wordsOf(textOf(parse(markup)));
