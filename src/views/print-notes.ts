/** A link as paper shows it: its words, and the address that they lead to. */
export interface PrintNote {
  readonly label: string;
  readonly href: string;
}

/** Attributes without values, or with values between double quotes in which a `"` is escaped: as Astro writes them. */
const link = /<a(?<attributes>(?:\s+[^\s"=>]+(?:="[^"]*")?)*)\s*>(?<label>.*?)<\/a>/gs;

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Numbers the links that paper should lead to: those out of the dossier, and those to a source. Each address has one
 * number, in the order of the page; `data-note` carries it. Returns the HTML and what the numbers stand for. Labels and
 * addresses are HTML, with the escapes that they had.
 */
export function numberedLinks(html: string): { html: string; notes: readonly PrintNote[] } {
  const notes = new Map<string, PrintNote>();
  const numbered = html.replace(link, (whole, attributes: string, label: string) => {
    const href = /\shref="([^"]*)"/.exec(attributes)?.[1] ?? '';
    if (!/^https?:|^mailto:|\/sources\/[^/]+\/$/.test(href) || /\sdata-print="none"/.test(attributes)) return whole;
    notes.set(href, notes.get(href) ?? { label: plain(label), href });
    const number = [...notes.keys()].indexOf(href) + 1;
    return whole.replace('<a', `<a data-note="${number}"`);
  });
  return { html: numbered, notes: [...notes.values()] };
}
