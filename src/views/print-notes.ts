import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/** A link as paper shows it, in plain text: its words, and the address that they lead to. */
export interface PrintNote {
  readonly label: string;
  readonly href: string;
}

/** Attributes without values, or with values between double quotes in which a `"` is escaped: as Astro writes them. */
const link = /<a(?<attributes>(?:\s+[^\s"=>]+(?:="[^"]*")?)*)\s*>(?:.*?)<\/a>/gs;

type Node = DefaultTreeAdapterTypes.ChildNode;

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** The link as a browser reads it. */
function note(html: string): PrintNote {
  const [anchor] = parseFragment(html).childNodes;
  if (!anchor || !('attrs' in anchor)) return { label: '', href: '' };
  const href = anchor.attrs.find(({ name }) => name === 'href')?.value ?? '';
  return { label: textOf(anchor).replace(/\s+/g, ' ').trim(), href };
}

/**
 * Numbers the links that paper should lead to: those out of the dossier, and those to a source. Each address has one
 * number, in the order of the page and `after` so many other notes; `data-note` carries it. Returns the HTML and what the numbers stand for.
 */
export function numberedLinks<T extends string>(html: T, after = 0): { html: T; notes: readonly PrintNote[] } {
  const notes = new Map<string, PrintNote>();
  const numbered = html.replace(link, (whole, attributes: string) => {
    const href = /\shref="([^"]*)"/.exec(attributes)?.[1] ?? '';
    if (!/^https?:|^mailto:|\/sources\/[^/]+\/$/.test(href) || /\sdata-print="none"/.test(attributes)) return whole;
    notes.set(href, notes.get(href) ?? note(whole));
    const number = [...notes.keys()].indexOf(href) + after + 1;
    return whole.replace('<a', `<a data-note="${number}"`);
  });
  return { html: numbered as T, notes: [...notes.values()] };
}
