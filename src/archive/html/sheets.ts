import { Buffer } from 'node:buffer';
import { withoutIdleColours } from './colours.ts';
import { isOnScreen } from './media.ts';
import { type Rules, StyleSheets } from './style-sheet.ts';
import { attribute, type Element, elementsIn, listed, type Node, textIn } from './tree.ts';

/** The text of a style sheet by its address, where it came with the page. */
export type SheetAt = (address: string) => string | undefined;

/** The text of an address that holds it: `data:text/css;base64,…`. */
function dataText(address: string): string | undefined {
  const [, isBase64, data] = /^data:text\/css[^,]*?(;base64)?,(.*)$/is.exec(address) ?? [];
  if (data === undefined) return undefined;
  try {
    return isBase64 === undefined ? decodeURIComponent(data) : Buffer.from(data, 'base64').toString('utf8');
  } catch {
    // A `URIError`: what is not escaped as it should be is no sheet.
    return undefined;
  }
}

const isStyle = (element: Element): boolean =>
  ['', 'text/css'].includes(attribute(element, 'type')?.toLowerCase() ?? '');

function linked(element: Element, sheetAt: SheetAt): string | undefined {
  const rel = listed(element, 'rel');
  const isUsed =
    rel.includes('stylesheet') && !rel.includes('alternate') && attribute(element, 'disabled') === undefined;
  const address = isUsed ? attribute(element, 'href')?.trim() : undefined;
  return address === undefined ? undefined : (dataText(address) ?? sheetAt(address));
}

/** The rules of the last pages, by the text of their sheets: pages of one site have the same, and reading them takes long. */
const recent = new Map<string, Rules>();
const mostRecent = 8;
const longestRecent = 3_000_000;

function readSheets(texts: readonly string[], sheetAt: SheetAt): Rules {
  const whole = texts.join('\0');
  // What is imported may be another text the next time.
  const isKept = whole.length <= longestRecent && !/@import/i.test(whole);
  const before = isKept ? recent.get(whole) : undefined;
  if (before) return before;
  const sheets = new StyleSheets((address) => dataText(address) ?? sheetAt(address));
  for (const text of texts) sheets.add(text);
  const { rules, layers } = sheets;
  const read = { rules: withoutIdleColours(rules), layers };
  if (isKept) recent.set(whole, read);
  const [oldest] = recent.keys();
  if (recent.size > mostRecent && oldest !== undefined) recent.delete(oldest);
  return read;
}

/** The style sheets of a page or of a shadow tree that hold on a screen, in their order. */
export function sheetsOf(root: Node, sheetAt: SheetAt): Rules {
  const texts: string[] = [];
  for (const element of elementsIn(root)) {
    const { tagName } = element;
    if ((tagName !== 'style' && tagName !== 'link') || !isOnScreen(attribute(element, 'media') ?? '')) continue;
    const css =
      tagName === 'link' ? linked(element, sheetAt) : isStyle(element) ? textIn(element, Infinity) : undefined;
    if (css !== undefined) texts.push(css);
  }
  return readSheets(texts, sheetAt);
}
