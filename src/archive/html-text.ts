import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** Elements whose text no reader sees. */
const unseen = new Set(['head', 'script', 'style', 'template', 'noscript']);

/** Elements that stand on lines of their own. */
const blocks = new Set(
  `address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section summary table tbody td tfoot th thead tr
  ul`.split(/\s+/),
);

const isHidden = (node: Node): boolean => 'attrs' in node && node.attrs.some(({ name }) => name === 'hidden');

function parts(node: Node): string[] {
  if (node.nodeName === '#text' && 'value' in node) return [node.value.replace(/[ \t\n\f\r]+/g, ' ')];
  if (unseen.has(node.nodeName) || isHidden(node) || !('childNodes' in node)) return [];
  const inner = node.childNodes.flatMap(parts);
  return blocks.has(node.nodeName) ? ['\n', ...inner, '\n'] : inner;
}

/** The text that a reader of an HTML page sees: a line per block, white space folded as a browser does. */
export const htmlText = (html: string): string =>
  parts(parse(html, { scriptingEnabled: false }))
    .join('')
    .replace(/ *\n[ \n]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
