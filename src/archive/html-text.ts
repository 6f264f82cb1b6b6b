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

/** The texts of a page in their order, without calling itself: old pages have thousands of elements in each other. */
function parts(page: Node): string[] {
  const found: string[] = [];
  const left: (Node | string)[] = [page];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next === 'string') found.push(next);
    else if (next.nodeName === '#text' && 'value' in next) found.push(next.value.replace(/[ \t\n\f\r]+/g, ' '));
    else if ('childNodes' in next && !unseen.has(next.nodeName) && !isHidden(next)) {
      const line = blocks.has(next.nodeName) ? ['\n'] : [];
      // The node that is put last comes off first.
      found.push(...line);
      left.push(...line);
      for (const child of next.childNodes.toReversed()) left.push(child);
    }
  }
  return found;
}

/** The text that a reader of an HTML page sees: a line per block, white space folded as a browser does. */
export const htmlText = (html: string): string =>
  parts(parse(html, { scriptingEnabled: false }))
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
