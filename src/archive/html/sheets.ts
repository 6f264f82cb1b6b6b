import { Buffer } from 'node:buffer';
import { type Colours, coloursOf, type Ground, mayHide, white, withoutColours } from './colours.ts';
import { inlineDeclarations, type Style } from './declarations.ts';
import type { Sheet, SheetAt } from './imported.ts';
import { coloursByItself } from './own-colours.ts';
import { isOnScreen } from './media.ts';
import { type Rules, StyleSheets } from './style-sheet.ts';
import { attribute, type Element, elementsIn, listed, type Node, textIn } from './tree.ts';

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

function isLinked(element: Element): boolean {
  const rel = listed(element, 'rel');
  return rel.includes('stylesheet') && !rel.includes('alternate') && attribute(element, 'disabled') === undefined;
}

function linked(element: Element, sheetAt: SheetAt): Sheet | undefined {
  const address = isLinked(element) ? attribute(element, 'href')?.trim() : undefined;
  return address === undefined ? undefined : sheetAt(address);
}

/** Finds the sheets that stand in an address too. */
function withData(sheetAt: SheetAt): SheetAt {
  return (address, from) => {
    const text = dataText(address);
    return text === undefined ? sheetAt(address, from) : { text };
  };
}

/** What sheets say, also without what they say of colours alone. */
interface ReadSheets {
  readonly all: Rules;
  readonly withoutColours: Rules;
  readonly colours: Colours;
}

/** The rules of the last pages, by the text of their sheets: pages of one site have the same, and reading them takes long. */
const recent = new Map<string, ReadSheets>();
const mostRecent = 8;
const longestRecent = 3_000_000;

const styleOf = (declared: readonly { readonly declared: readonly [string, string] }[]): Style =>
  new Map(declared.map((each) => each.declared));

function readSheets(found: readonly Sheet[], sheetAt: SheetAt): ReadSheets {
  const whole = found.map(({ text }) => text).join('\0');
  // What is imported may be another text the next time.
  const isKept = whole.length <= longestRecent && !/@import/i.test(whole);
  const before = isKept ? recent.get(whole) : undefined;
  if (before) return before;
  const sheets = new StyleSheets(sheetAt);
  for (const sheet of found) sheets.add(sheet);
  const { rules, layers } = sheets;
  const read = {
    all: { rules, layers },
    withoutColours: { rules: withoutColours(rules), layers },
    colours: coloursOf(rules.map(({ declared }) => styleOf(declared))),
  };
  if (isKept) recent.set(whole, read);
  const [oldest] = recent.keys();
  if (recent.size > mostRecent && oldest !== undefined) recent.delete(oldest);
  return read;
}

/** What may put something below words that do not stand in it, or make a page dark. */
const isLaidOver =
  /z-index\s*:\s*-|margin-bottom\s*:\s*-|margin\s*:\s*(?:[^\s;}]+\s+){2}-|@import|color-scheme\s*:[^;}]*dark/i;

/** The style sheets of a page or of a shadow tree that hold on a screen. */
export interface Sheets extends Rules {
  /** What is behind the words of the page, unless an element has a ground; `undefined` where nobody can tell. */
  readonly ground: Ground;
}

/** The style sheets of a page or of a shadow tree that hold on a screen, in their order. */
export function sheetsOf(root: Node, beside: SheetAt): Sheets {
  const sheetAt = withData(beside);
  const sheets: Sheet[] = [];
  const own: Style[] = [];
  let isSure = true;
  for (const element of elementsIn(root)) {
    const { tagName } = element;
    const inline = attribute(element, 'style');
    if (inline !== undefined && isLaidOver.test(inline)) isSure = false;
    const byItself = coloursByItself(element);
    // Most elements have none.
    if (byItself.length > 0) own.push(new Map(byItself));
    if (inline !== undefined && /color|background/i.test(inline)) own.push(styleOf(inlineDeclarations(inline)));
    if (tagName === 'meta' && listed(element, 'content').includes('dark')) isSure = false;
    if ((tagName !== 'style' && tagName !== 'link') || !isOnScreen(attribute(element, 'media') ?? '')) continue;
    const inPage = isStyle(element) ? { text: textIn(element, Infinity) } : undefined;
    const sheet = tagName === 'link' ? linked(element, sheetAt) : inPage;
    if (sheet) sheets.push(sheet);
    else if (isLinked(element)) isSure = false;
  }
  const { all, withoutColours: colourless, colours } = readSheets(sheets, sheetAt);
  const isKnown = isSure && !sheets.some(({ text }) => isLaidOver.test(text));
  return { ...(mayHide(colours, coloursOf(own)) ? all : colourless), ground: isKnown ? white : undefined };
}
